public import Register

/// The follow-up matrix that ministries keep of a statement: one row a commitment, with who answers
/// for it, when it is due, how it stands and why.
///
/// A value made from a snapshot alone, so that the same snapshot always gives the same matrix. It
/// shows all that the snapshot holds; whose eyes it is for is decided when the snapshot is made.
public struct Matrix: Hashable, Sendable {
  /// “Follow-up matrix: Joint Statement of …”.
  public let title: String
  /// The day it shows, and by when what it shows was recorded.
  public let asOf: AsOf
  /// For whom it was taken out; with `asOf`, the snapshot it was made from.
  let readers: Readers
  /// The statements it covers, with their dates, oldest first.
  public let statements: [String]
  /// One column of leads each.
  public let parties: [PartyName]
  /// Those that have something to show, in their order.
  public let columns: [MatrixColumn]
  /// By subject or paragraph, as the options say.
  public internal(set) var groups: [MatrixGroup]
  /// Names under which mechanisms may be written into a sheet.
  let mechanisms: [MechanismID: String]
  /// Names of events to which a deadline may be tied in a sheet: `next-summit`.
  let events: Set<String>

  /// All rows, in the order of their numbers.
  public var rows: [MatrixRow] { groups.flatMap(\.rows) }

  /// The words above each column.
  public func heading(_ column: MatrixColumn) -> String { column.heading(parties) }

  /// `17 November 2031`.
  public var spokenDay: String { SpokenTime.of(asOf.effective) }
}
