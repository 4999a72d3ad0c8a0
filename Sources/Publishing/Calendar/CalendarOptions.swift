public import Register
public import Statements

/// What a calendar is to hold.
public struct CalendarOptions: Hashable, Sendable {
  /// Only what belongs to statements of this partnership; `nil` for all.
  public var partnership: PartnershipID?
  /// Only what belongs to this statement; `nil` for all that none has replaced.
  public var statement: StatementID?
  /// Whether deadlines that a reader proposed stand in it before a person has confirmed them.
  public var includesProposed: Bool
  /// Of deadlines, only those that end on one of these days or on no day yet; `nil` for all.
  public var days: ClosedRange<CivilDay>?

  /// What people have confirmed in every statement, unless told otherwise.
  public init(
    partnership: PartnershipID? = nil, statement: StatementID? = nil, includesProposed: Bool = false
  ) {
    self.partnership = partnership
    self.statement = statement
    self.includesProposed = includesProposed
  }
}
