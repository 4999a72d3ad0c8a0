public import Statements

/// Dates as people type them into a spreadsheet, and as spreadsheets rewrite them.
public enum TypedDate {
  /// What the words mean.
  public enum Reading: Hashable, Sendable {
    /// A day, or a larger part of the calendar.
    case time(EDTF)
    /// Two days: `3/4/2031` is the third of April or the fourth of March.
    case ambiguous
    /// No date.
    case none
  }

  /// Reads `31 May 2031`, `31.5.2031`, `May 2031`, `Q2 2031`, `2031-05`.
  public static func read(_ text: String) -> Reading {
    let trimmed = SameWords.oneLine(text)
    if EDTF(trimmed).days != nil { return .time(EDTF(trimmed)) }
    return read(TypedWords(trimmed))
  }

  static func read(_ words: TypedWords) -> Reading {
    var words = words
    while words.drop("the") || words.drop("end") || words.drop("of") {}
    let pieces = words.pieces.filter { ![.mark(","), .word("of")].contains($0) }
    if let interval = interval(pieces) { return interval }
    if let numbers = numbers(pieces) { return numbers }
    var day: Int?
    var month: Int?
    var part: Int?
    var year: Int?
    var rank: Int?
    let isHyphened = pieces.contains(.mark("-"))
    for piece in pieces {
      switch piece {
      case .number(let number, digits: 4) where year == nil: year = number
      // "May-31" and "31-May-31" are how Excel shows dates of 2031.
      case .number(let number, digits: 2) where isHyphened && month != nil && year == nil:
        year = 2000 + number
      case .number(let number, digits: 1...2) where day == nil && 1...31 ~= number: day = number
      case .word(let word):
        if let found = months[word], month == nil {
          month = found
        } else if let found = seasons[word], part == nil {
          part = found
        } else if let found = ranks[word] {
          rank = found
        } else if word == "quarter", let rank {
          part = 32 + rank
        } else if word == "half", let rank, rank < 3 {
          part = 39 + rank
        } else if word == "q" {
          part = 32
        } else if !["st", "nd", "rd", "th"].contains(word) {
          return .none
        }
      case .mark("-"), .mark("."): continue
      default: return .none
      }
    }
    guard let year else { return .none }
    if part == 32, let quarter = day, 1...4 ~= quarter {
      return .time(CalendarTime(year: year, month: 32 + quarter).edtf)
    }
    if let part, part != 32, month == nil, day == nil {
      return .time(CalendarTime(year: year, month: part).edtf)
    }
    guard part == nil, rank == nil else { return .none }
    switch (month, day) {
    case (nil, nil): return .time(CalendarTime(year: year).edtf)
    case (let month?, nil): return .time(CalendarTime(year: year, month: month).edtf)
    case (let month?, let day?):
      return CalendarTime(year: year, month: month, day: day).map { .time($0.edtf) } ?? .none
    case (nil, _?): return .none
    }
  }

  /// "March 2031 to May 2031".
  /// `May to July 2031`, `15–16 February 2031`, `30 May to 2 June 2031`: what the beginning does not
  /// say, the end does.
  private static func interval(_ pieces: [TypedWords.Piece]) -> Reading? {
    guard let middle = middle(of: pieces) else { return nil }
    let (first, last) = (pieces[..<middle], pieces[(middle + 1)...])
    guard case .time(let to) = read(TypedWords(last)) else { return Reading.none }
    for shared in 0..<max(1, last.count) {
      guard case .time(let from) = read(TypedWords(first + last.suffix(shared))) else { continue }
      let interval = EDTF("\(from)/\(to)")
      if interval.days != nil { return .time(interval) }
    }
    return Reading.none
  }

  /// Where "to" or a dash stands; between two days, also a hyphen.
  private static func middle(of pieces: [TypedWords.Piece]) -> Int? {
    if let place = pieces.firstIndex(where: { $0 == .word("to") || $0 == .mark("–") }) {
      return place
    }
    guard pieces.count > 3, case .number(_, digits: 1...2) = pieces[0], pieces[1] == .mark("-"),
      case .number(_, digits: 1...2) = pieces[2], case .word = pieces[3]
    else { return nil }
    return 1
  }

  /// `31.5.2031`, `31/05/2031`, `2031/5/31`.
  private static func numbers(_ pieces: [TypedWords.Piece]) -> Reading? {
    guard pieces.count == 5, case .number(let a, let width) = pieces[0],
      case .mark(let mark) = pieces[1], case .number(let b, _) = pieces[2], pieces[3] == pieces[1],
      case .number(let c, let lastWidth) = pieces[4], [".", "/", "-"].contains(mark)
    else { return nil }
    func time(_ year: Int, _ month: Int, _ day: Int) -> Reading {
      CalendarTime(year: year, month: month, day: day).map { .time($0.edtf) } ?? .none
    }
    if width == 4 { return time(a, b, c) }
    guard lastWidth == 4 else { return lastWidth == 2 ? .ambiguous : Reading.none }
    // With points the day stands first everywhere; with strokes it depends on the country.
    if mark == "." || a > 12 || a == b { return time(c, b, a) }
    return b > 12 ? time(c, a, b) : .ambiguous
  }

  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var months = ["sept": 9]
    for (index, name) in names.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    return months
  }()
  private static let seasons = ["spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24]
  private static let ranks = ["first": 1, "second": 2, "third": 3, "fourth": 4]
}
