import Statements

/// A date of adoption as the command line takes it: `2031-05-04`, `2031-05` or `2031`.
enum AdoptionDate {
  /// - Returns: `nil` for what is no date of the calendar.
  static func parse(_ text: String) -> EDTF? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count <= 3, zip(parts, widths).allSatisfy({ $0.count == $1 }),
      text.utf8.allSatisfy({ 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "-") })
    else { return nil }
    let numbers = parts.compactMap { Int(String(Substring($0))) }
    guard numbers.count == parts.count, numbers[0] > 0 else { return nil }
    if numbers.count > 1 {
      guard 1...12 ~= numbers[1] else { return nil }
      if numbers.count > 2, !(1...days(in: numbers[1], of: numbers[0]) ~= numbers[2]) { return nil }
    }
    return EDTF(text)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
