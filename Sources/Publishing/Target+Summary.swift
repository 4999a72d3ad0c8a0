import Statements

extension Target {
  /// For people: "fleet emissions: reduce 40–45.5% by 2035 (from 2020)".
  var summary: String {
    var parts = [direction == .atLeast ? "at least" : direction.rawValue]
    let (low, high) = (Self.grouped(low), Self.grouped(high))
    let figures = low == high || high.isEmpty ? low : low.isEmpty ? high : "\(low)–\(high)"
    switch (figures.isEmpty, unit) {
    case (true, ""): break
    case (true, _): parts.append(unit)
    case (false, ""): parts.append(figures)
    case (false, "%"): parts.append(figures + "%")
    case (false, _): parts.append("\(figures) \(unit)")
    }
    if let year {
      let isInterval = year.rawValue.utf8.contains(UInt8(ascii: "/"))
      parts.append("\(isInterval ? "from" : "by") \(SpokenTime.of(year))")
    }
    if let baseYear { parts.append("(from \(SpokenTime.of(baseYear)))") }
    return "\(quantity): " + parts.joined(separator: " ")
  }

  /// `300000000` as `300,000,000`; four digits stay together, and so does what is not a number.
  private static func grouped(_ figure: String) -> String {
    let digits = figure.utf8.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }.count
    guard digits > 4 else { return figure }
    var grouped = ""
    for (index, digit) in figure.unicodeScalars.enumerated() {
      if index > 0, index < digits, (digits - index) % 3 == 0 { grouped.append(",") }
      grouped.unicodeScalars.append(digit)
    }
    return grouped
  }
}
