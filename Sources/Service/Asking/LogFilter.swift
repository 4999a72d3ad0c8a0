public import Register
public import Statements

/// Which entries of the record somebody asks for.
public struct LogFilter: Hashable, Sendable {
  /// Who wrote them, by the name that stands with them.
  public var person: String?
  public var kind: Fact.Kind?
  /// Written on this day or later, in UTC.
  public var from: CivilDay?
  /// Written on this day or earlier, in UTC.
  public var until: CivilDay?

  public init() {}

  func matches(_ entry: Entry) -> Bool {
    (person.map { entry.author.person == $0 } ?? true)
      && (kind.map { entry.fact.kind == $0 } ?? true)
      && (from.map { Moment(startOf: $0) <= entry.recorded } ?? true)
      && (until.map { entry.recorded <= Moment(endOf: $0) } ?? true)
  }
}

/// One page of the record, the latest entry first.
public struct LogExtract: Sendable {
  public let lines: [HistoryLine]
  /// Entries on all pages.
  public let count: Int
  /// Everybody who wrote something that the reader sees, by name.
  public let people: [String]
}
