import Register

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
    Saying.filled(texts[key] ?? key, values)
  }

  /// A text that depends on a count.
  func count(_ key: String, _ count: Int, _ values: String...) -> String {
    let form = texts["\(key)#\(language.plural(count))"] ?? texts["\(key)#other"] ?? key
    return Saying.filled(form, [number(count)] + values)
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
}
