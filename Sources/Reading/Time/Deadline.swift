import Statements

/// When a committed action is to be done, and by which words.
struct Deadline: Sendable, Hashable {
  /// EDTF, or a time tied to an event; `nil` where the words have no value.
  var due: EDTF?
  /// Tokens of the words; `nil` where the text gives no time.
  var words: Range<Int>?
  /// Name of the rule: `due.date`, `due.event`, `due.words`, `due.none`.
  var rule: String

  static let none = Deadline(due: nil, words: nil, rule: "due.none")
}

extension TimeReader {
  /// The time that dates a committed action (codebook, section 3 "due" and rule 18).
  ///
  /// A date, then an event, then words without a value; in the content first, then in the rest of
  /// its clause. Past times, years in names, times from which or until which something holds, and
  /// lengths are no deadlines; "until" is kept as words.
  ///
  /// - Parameters:
  ///   - content: tokens of the committed action.
  ///   - clause: tokens of the whole clause, for dates before the trigger ("In 2023, they will").
  ///   - found: expressions of the text, in order.
  func deadline(
    in content: Range<Int>, clause: Range<Int>? = nil, found: ArraySlice<Found>
  ) -> Deadline {
    let inside = found.filter { content.contains($0.tokens) }
    if let deadline = Self.deadline(of: inside) { return deadline }
    guard let clause else { return .none }
    let before = found.filter {
      clause.contains($0.tokens) && $0.tokens.upperBound <= content.lowerBound
    }
    return Self.deadline(of: before) ?? .none
  }

  /// The cadence of a committed action, if it says one.
  func recurrence(in content: Range<Int>, found: ArraySlice<Found>) -> Found? {
    found.first { $0.expression.kind == .recurrence && content.contains($0.tokens) }
  }

  private static func deadline(of candidates: [Found]) -> Deadline? {
    if let dated = candidates.first(where: isDate) {
      return Deadline(due: dated.expression.value, words: dated.tokens, rule: "due.date")
    }
    if let event = candidates.first(where: isEvent) {
      return Deadline(due: event.expression.value, words: event.tokens, rule: "due.event")
    }
    if let words = candidates.first(where: isWords) {
      return Deadline(due: nil, words: words.tokens, rule: "due.words")
    }
    return nil
  }

  private static func isDate(_ found: Found) -> Bool {
    let time = found.expression
    guard time.kind == .date || time.kind == .interval, time.value != nil, time.isFuture,
      time.rule != NamedYearRule.name, time.rule != CenturyRule.name
    else { return false }
    return time.role == .at || time.role == .by || time.role == .during
  }

  private static func isEvent(_ found: Found) -> Bool {
    let time = found.expression
    return time.kind == .event && (time.role == .at || time.role == .by)
  }

  private static func isWords(_ found: Found) -> Bool {
    let time = found.expression
    guard time.isFuture else { return false }
    return time.kind == .vague || time.role == .until
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
