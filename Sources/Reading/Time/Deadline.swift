import Statements

/// When a committed action is to be done, and by which words.
struct Deadline: Sendable, Hashable {
  /// EDTF, or a time tied to an event; `nil` where the words have no value.
  var due: EDTF?
  /// Tokens of the words; `nil` where the text gives no time.
  var words: Range<Int>?
  /// Name of the rule: `due.date`, `due.event`, `due.first-time`, `due.words`, `due.none`.
  var rule: String

  static let none = Deadline(due: nil, words: nil, rule: "due.none")
}

extension TimeReader {
  /// The time that dates a committed action (codebook, section 3 "due" and rule 18).
  ///
  /// A date, then an event, then words without a value: in the content first, then at the front of
  /// its clause ("In 2023, the sides will …") or between trigger and content, then a "by" behind
  /// it, where several actions share one deadline, then in the lead-in of its list. Past times, times in names or of nouns, times
  /// from which something holds (unless something recurs from then on), and lengths are no
  /// deadlines; "until" is kept as words.
  ///
  /// - Parameters:
  ///   - content: tokens of the committed action.
  ///   - clause: tokens of its whole clause, where the caller knows them.
  ///   - leadIn: tokens of the sentence that introduces the list the content stands in ("Over the
  ///     next year, the sides intend to:"); its time holds for every item that has none.
  ///   - found: expressions of the text, in order.
  func deadline(
    in content: Range<Int>, clause: Range<Int>? = nil, leadIn: Range<Int>? = nil,
    found: ArraySlice<Found>
  ) -> Deadline {
    let inside = found.filter { content.contains($0.tokens) }
    if let deadline = Self.deadline(of: inside, atFront: false) { return deadline }
    if let first = Self.firstTime(in: inside) { return first }
    if let clause, let deadline = Self.deadline(around: content, clause, found) { return deadline }
    guard let leadIn else { return .none }
    let before = found.filter { leadIn.contains($0.tokens) }
    return Self.deadline(of: before, atFront: true) ?? .none
  }

  /// How many tokens behind an action a shared "by" may stand: about one more action of some
  /// length, as in the reference codings; what stands farther belongs to others.
  private static let sharingDistance = 26

  /// "Annually, beginning in 2033": from then on dates the first of many times.
  private static func firstTime(in candidates: [Found]) -> Deadline? {
    for (cadence, beginning) in zip(candidates, candidates.dropFirst()) {
      let time = beginning.expression
      let gap = beginning.tokens.lowerBound - cadence.tokens.upperBound
      guard cadence.expression.kind == .recurrence, !cadence.isAttributive,
        time.kind == .date, time.role == .since, time.isFuture, time.value != nil,
        !beginning.isAttributive, 0...1 ~= gap
      else { continue }
      return Deadline(due: time.value, words: beginning.tokens, rule: "due.first-time")
    }
    return nil
  }

  private static func deadline(
    around content: Range<Int>, _ clause: Range<Int>, _ found: ArraySlice<Found>
  ) -> Deadline? {
    let front = found.filter { time in
      guard clause.contains(time.tokens), time.tokens.upperBound <= content.lowerBound else {
        return false
      }
      // At the front, perhaps behind "Additionally,", or right before the action.
      return time.tokens.lowerBound <= clause.lowerBound + 2
        || time.tokens.upperBound >= content.lowerBound - 2
    }
    if let deadline = deadline(of: front, atFront: true) { return deadline }
    let behind = found.first { time in
      clause.contains(time.tokens) && time.tokens.lowerBound >= content.upperBound
        && time.tokens.lowerBound < content.upperBound + sharingDistance
        && isDate(time, atFront: false)
    }
    guard let behind, behind.expression.role == .by else { return nil }
    return Deadline(due: behind.expression.value, words: behind.tokens, rule: "due.shared-date")
  }

  /// The cadence of a committed action, if it says one: a period before a mere "regularly".
  func recurrence(in content: Range<Int>, found: ArraySlice<Found>) -> Found? {
    let cadences = found.filter {
      $0.expression.kind == .recurrence && !$0.isAttributive && content.contains($0.tokens)
    }
    return cadences.first { $0.expression.value != "regular" } ?? cadences.first
  }

  private static func deadline(of candidates: [Found], atFront: Bool) -> Deadline? {
    if let dated = candidates.first(where: { isDate($0, atFront: atFront) }) {
      let time = dated.expression
      // "in January", said in November: what is promised is the January to come.
      let due = time.isFuture ? time.value : time.alternative
      // "prior to the ministers' meeting later this year": the words of the event are part of it.
      let event = candidates.first {
        $0.expression.kind == .event && $0.tokens.upperBound == dated.tokens.lowerBound
      }
      let first = event?.tokens.lowerBound ?? dated.tokens.lowerBound
      return Deadline(due: due, words: first..<dated.tokens.upperBound, rule: "due.date")
    }
    if let event = candidates.first(where: isEvent) {
      return Deadline(due: event.expression.value, words: event.tokens, rule: "due.event")
    }
    if let words = candidates.first(where: isWords) {
      return Deadline(due: nil, words: words.tokens, rule: "due.words")
    }
    return nil
  }

  private static func isDate(_ found: Found, atFront: Bool) -> Bool {
    let time = found.expression
    guard time.kind == .date || time.kind == .interval, time.value != nil, !found.isAttributive,
      time.isFuture || time.alternative != nil, time.rule != CenturyRule.name
    else { return false }
    switch time.role {
    case .at, .by, .during: return true
    // "Effective 1 September, A will apply …" dates the action; "will pay from 2025" does not.
    case .since: return atFront && time.isFuture
    case .until: return false
    }
  }

  private static func isEvent(_ found: Found) -> Bool {
    let time = found.expression
    return time.kind == .event && !found.isAttributive && time.isFuture
      && (time.role == .at || time.role == .by)
  }

  private static func isWords(_ found: Found) -> Bool {
    let time = found.expression
    guard time.isFuture else { return false }
    // "next week" has no value in EDTF, and nothing has one without a date of adoption.
    let isUndated = time.kind == .date && time.value == nil && !found.isAttributive
    return time.kind == .vague || time.role == .until || isUndated
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
