/// What the interface says, in one language.
///
/// The words stand in `Resources/Words/<language>/*.tsv`: a key, a tab and the text, in which `{0}`
/// stands for the first value. A text that depends on a count has a line for each form, such as
/// `due.days#one` and `due.days#other`; its `{0}` is the count.
public struct Words: Sendable {
  public let language: Language
  let texts: [String: String]

  /// - Returns: the key itself where there is no text, so that a page is never empty.
  func callAsFunction(_ key: String, _ values: String...) -> String {
    fill(texts[key] ?? key, values)
  }

  /// A text that depends on a count.
  func count(_ key: String, _ count: Int, _ values: String...) -> String {
    let form = texts["\(key)#\(language.plural(count))"] ?? texts["\(key)#other"] ?? key
    return fill(form, [number(count)] + values)
  }

  /// A whole number with its thousands apart.
  func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.utf8.count > 3 else { return number < 0 ? "−\(digits)" : digits }
    let mark = language == .dutch ? "." : ","
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { grouped += mark }
      grouped.append(digit)
    }
    return number < 0 ? "−\(grouped)" : grouped
  }

  /// "A, B and C".
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return self("list.and", items.dropLast().joined(separator: ", "), last)
  }

  private func fill(_ text: String, _ values: [String]) -> String {
    guard !values.isEmpty, text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var filled = ""
    var rest = Substring(text)
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      filled += rest[..<open]
      let inner = rest[rest.utf8.index(after: open)..<close]
      if let place = Int(inner), values.indices.contains(place) { filled += values[place] }
      rest = rest[rest.utf8.index(after: close)...]
    }
    return filled + rest
  }
}
