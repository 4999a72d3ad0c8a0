public import Register
public import Statements

/// What a follow-up matrix is to hold, and in which order.
public struct MatrixOptions: Hashable, Sendable {
  /// By what the rows stand together.
  public enum Grouping: String, Hashable, Sendable, CaseIterable {
    /// By the most prominent subject.
    case area
    /// By paragraph, in the order of the statement.
    case paragraph
  }

  /// Only statements of this partnership; `nil` for all.
  public var partnership: PartnershipID?
  /// Only this statement; `nil` for all that none has replaced.
  public var statement: StatementID?
  /// By what the rows stand together.
  public var grouping: Grouping
  /// What is shown: commitments and requests, unless told otherwise.
  public var classes: Set<Provision.Class>
  /// The party that works on the sheet: its own latest remark may be edited, those of others stand
  /// in a column of their own. `nil` for an observer: the latest remark of anybody.
  public var seat: PartyCode?
  /// Days within which something counts as due soon.
  public var horizon: Int
  /// For whom the snapshot was taken out, which the sheet remembers for its way back.
  public var readers = Readers.own

  /// Commitments and requests of every statement, by area, unless told otherwise.
  public init(
    partnership: PartnershipID? = nil, statement: StatementID? = nil, grouping: Grouping = .area,
    classes: Set<Provision.Class> = [.commitment, .request], seat: PartyCode? = nil,
    horizon: Int = 90
  ) {
    self.partnership = partnership
    self.statement = statement
    self.grouping = grouping
    self.classes = classes
    self.seat = seat
    self.horizon = horizon
  }
}
