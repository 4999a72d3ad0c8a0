public import Register
public import Statements

/// Something with a day by which it is to be done.
public struct DueLine: Encodable, Sendable {
  /// What sort of item is due.
  public enum Sort: String, Encodable, Sendable {
    case provision, milestone, deliverable, meeting
  }

  public var sort: Sort
  public var id: ItemID
  /// The last day.
  public var by: EDTF
  /// Days from the day that is asked for; negative where it has passed.
  public var days: Int
  public var words: String
  /// Who is to do it.
  public var actors: [PartyCode]
  public var status: Status?
}
