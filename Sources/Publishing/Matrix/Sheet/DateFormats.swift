import Statements

/// Tells which numbers of a workbook are dates, and which dates they are.
///
/// A date is a number of days with a format that shows days, months or years; only the format tells
/// the two apart (ECMA-376, part 1, 18.8.30).
struct DateFormats {
  /// Whether days count from 1 January 1904, as on old Macintoshes.
  var is1904 = false
  /// By style: what a format shows of a date, `nil` for numbers.
  private var shows: [Precision?] = []

  private enum Precision { case day, month, year }

  /// Day 0. Excel takes 1900 for a leap year; the days before its March are of no concern here.
  static let firstDay = CivilDay(year: 1899, month: 12, day: 30)

  init() {}

  /// - Parameters:
  ///   - formats: the number format of each style.
  ///   - codes: formats that the workbook defines itself.
  init(formats: [Int], codes: [Int: String]) {
    shows = formats.map { format in
      if let code = codes[format] { return Self.precision(of: code) }
      return switch format {
      case 17: .month
      case 14...16, 22, 27...31, 34...36, 50...54, 57...58: .day
      case 55, 56: .month
      default: nil
      }
    }
  }

  /// The date in EDTF, as much of it as the format shows: `2031-05` where it shows no day.
  func date(_ number: String, style: Int) -> String? {
    guard shows.indices.contains(style), let precision = shows[style],
      let whole = Int(number.prefix { $0 != "." }), 0..<2_958_466 ~= whole
    else { return nil }
    let first = is1904 ? CivilDay(year: 1904, month: 1, day: 1) : Self.firstDay
    let day = "\(first.advanced(days: whole))"
    return switch precision {
    case .day: day
    case .month: String(day.prefix(7))
    case .year: String(day.prefix(4))
    }
  }

  /// Looks at the letters of a format outside quotation marks and brackets.
  private static func precision(of code: String) -> Precision? {
    var letters: Set<UInt8> = []
    var end: UInt8?
    var isEscaped = false
    for byte in code.utf8 {
      if isEscaped {
        isEscaped = false
      } else if let mark = end {
        if byte == mark { end = nil }
      } else {
        switch byte {
        case UInt8(ascii: "\""): end = byte
        case UInt8(ascii: "["): end = UInt8(ascii: "]")
        case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): isEscaped = true
        // Only what holds for dates; a second part is for negative numbers or text.
        case UInt8(ascii: ";"): return precision(letters)
        default: letters.insert(byte | 0x20)
        }
      }
    }
    return precision(letters)
  }

  private static func precision(_ letters: Set<UInt8>) -> Precision? {
    if letters.contains(UInt8(ascii: "d")) { return .day }
    guard letters.contains(UInt8(ascii: "y")) else { return nil }
    return letters.contains(UInt8(ascii: "m")) ? .month : .year
  }
}
