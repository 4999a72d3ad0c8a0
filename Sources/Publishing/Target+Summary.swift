import Statements

extension Target {
  /// For people: "fleet emissions: reduce 40–45.5% by 2035 (from 2020)".
  var summary: String {
    var parts = [direction == .atLeast ? "at least" : direction.rawValue]
    let figures = low == high || high.isEmpty ? low : low.isEmpty ? high : "\(low)–\(high)"
    switch (figures.isEmpty, unit) {
    case (true, ""): break
    case (true, _): parts.append(unit)
    case (false, ""): parts.append(figures)
    case (false, "%"): parts.append(figures + "%")
    case (false, _): parts.append("\(figures) \(unit)")
    }
    if let year { parts.append("by \(year)") }
    if let baseYear { parts.append("(from \(baseYear))") }
    return "\(quantity): " + parts.joined(separator: " ")
  }
}
