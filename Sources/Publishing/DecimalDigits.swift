/// Numbers as decimal text without the noise of binary fractions.
enum DecimalDigits {
  /// A share between 0 and 1, rounded to three decimals, without trailing zeros: `0.85`, `1`.
  ///
  /// What lies outside is drawn to the nearer end; what is no number counts as 0, the least sure.
  static func share(_ value: Double) -> String {
    guard value > 0 else { return "0" }
    let thousandths = Int(min(value, 1) * 1000 + 0.5)
    if thousandths == 1000 { return "1" }
    if thousandths == 0 { return "0" }
    var fraction = String(thousandths)
    while fraction.utf8.count < 3 { fraction = "0" + fraction }
    while fraction.utf8.last == 0x30 { fraction.removeLast() }
    return "0." + fraction
  }

  /// Whether JSON can hold these digits as a number as they stand (RFC 8259, section 6), without
  /// an exponent: `55`, `-0.5`, not `1,000`, `007` or `half`.
  static func isJSONNumber(_ text: String) -> Bool {
    var digits = text.utf8[...]
    if digits.first == 0x2D { digits.removeFirst() }
    let whole = digits.prefix { isDigit($0) }
    guard !whole.isEmpty, whole.count == 1 || whole.first != 0x30 else { return false }
    let rest = digits.dropFirst(whole.count)
    guard let point = rest.first else { return true }
    let fraction = rest.dropFirst()
    return point == 0x2E && !fraction.isEmpty && fraction.allSatisfy { isDigit($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30 <= byte && byte <= 0x39 }
}
