public import Statements

/// When something is due, as people type it: a deadline, how often, or both with a semicolon between.
public struct TypedDue: Hashable, Sendable {
  /// A time of the calendar, or one tied to an event.
  public var due: EDTF?
  /// How often.
  public var recurrence: EDTF?

  /// Reads `31 May 2031`, `within 3 months of adoption`, `before the next summit; every 2 years`.
  ///
  /// - Parameters:
  ///   - text: as typed.
  ///   - events: names of events that deadlines may be tied to.
  /// - Throws: `Unreadable` with what is wrong.
  public init(_ text: String, events: Set<String>) throws(Unreadable) {
    for part in text.utf8.split(separator: UInt8(ascii: ";")) {
      let words = SameWords.oneLine(String(Substring(part)))
      if words.isEmpty { continue }
      if let cadence = TypedCadence.read(words), recurrence == nil {
        recurrence = cadence
      } else if due == nil {
        due = try Self.deadline(words, events)
      } else {
        throw Unreadable("“\(words)” is one deadline too many")
      }
    }
  }

  private static func deadline(_ text: String, _ events: Set<String>) throws(Unreadable) -> EDTF {
    if let (_, event) = EDTF(text).event, SpokenEvent.of(text) != nil, events.contains(event) {
      return EDTF(text)
    }
    switch TypedDate.read(text) {
    case .time(let time): return time
    case .ambiguous: throw ambiguous(text)
    case .none: break
    }
    var words = TypedWords(text)
    _ = words.drop("no", "later", "than") || words.drop("not", "later", "than")
    if words.drop("within"), let length = length(words) { return length }
    guard case .word(let relation)? = words.pieces.first, relations.contains(relation) else {
      switch TypedDate.read(words) {
      case .time(let time): return time
      case .ambiguous: throw ambiguous(text)
      case .none: throw Unreadable(unknown(text))
      }
    }
    words = TypedWords(words.pieces.dropFirst())
    switch TypedDate.read(words) {
    case .ambiguous: throw ambiguous(text)
    case .time(let time):
      if relation == "after" || relation == "at" { break }
      guard relation == "before", let first = time.days?.lowerBound else { return time }
      return EDTF("\(first.advanced(days: -1))")
    case .none: break
    }
    _ = words.drop("the")
    let slug = words.pieces.compactMap { piece -> String? in
      switch piece {
      case .word(let word): word
      case .number(let number, _): "\(number)"
      case .mark("-"): nil
      case .mark: ""
      }
    }
    // "COP31" is a word and a number here, and one word in the name of an event.
    for name in [slug.joined(separator: "-"), slug.joined()] where events.contains(name) {
      return EDTF("\(relation == "on" || relation == "in" ? "at" : relation):\(name)")
    }
    throw Unreadable(unknown(text))
  }

  /// "3 months of adoption", "a year".
  private static func length(_ words: TypedWords) -> EDTF? {
    let said = words.pieces.prefix { $0 != .word("of") }.compactMap { piece -> String? in
      switch piece {
      case .word("a"), .word("one"), .number(1, _): nil
      case .word(let word): word
      case .number(let number, _): "\(number)"
      case .mark: nil
      }
    }
    return TypedCadence.read("every " + said.joined(separator: " "))
  }

  private static func unknown(_ text: String) -> String {
    "“\(text)” is no time such as “31 May 2031”, “May 2031”, “2031” or “before the next summit”, "
      + "and no cadence such as “every 2 years”"
  }

  private static func ambiguous(_ text: String) -> Unreadable {
    Unreadable("“\(text)” may be read in two ways; write it as “31 May 2031” or “2031-05-31”")
  }

  private static let relations: Set<String> = [
    "before", "after", "at", "until", "during", "by", "in", "on",
  ]
}

/// Why words in a cell could not be understood, as the end of a sentence.
public struct Unreadable: Error, Hashable {
  /// “soon” is no time such as “31 May 2031”.
  public let words: String
  init(_ words: String) { self.words = words }
}
