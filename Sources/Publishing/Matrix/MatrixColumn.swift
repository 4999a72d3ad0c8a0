public import Register
public import Statements

/// A column of the follow-up matrix.
public enum MatrixColumn: Hashable, Sendable {
  /// The identifier by which a row is found again, whatever happens to the sheet.
  case id
  /// Running number in the order of the matrix.
  case number
  /// The paragraph by which it is cited.
  case paragraph
  /// The exact words of the statement.
  case words
  /// Commitment or request.
  case type
  /// Who is bound, or asks.
  case actors
  /// Firm or soft.
  case obligation
  /// Through which dialogue, committee or programme.
  case mechanism
  /// Who answers for it at one party.
  case lead(PartyCode)
  /// By when, and how often.
  case due
  /// How it stands, in a word.
  case status
  /// Why the status is what it is.
  case why
  /// The latest report.
  case progress
  /// The sources entered.
  case evidence
  /// Whether a person has confirmed what a reader proposed; only where something is to be confirmed.
  case review
  /// The latest remark of the party that works on the sheet.
  case remarks
  /// What others noted; only where they did.
  case othersRemarks
  /// Whether the row says something that the seat keeps to itself; only where one does.
  case kept
  /// The title under which the row stands; only in formats that cannot show it above the rows.
  case group
  /// As of which day, and as recorded by when; only in formats that have no other place for it.
  case asOf

  /// Whether what people write there is read back; all other columns are computed or quoted.
  public var isEditable: Bool {
    switch self {
    case .actors, .obligation, .mechanism, .lead, .due, .progress, .review, .remarks: true
    default: false
    }
  }

  /// The words above the column.
  public func heading(_ parties: [PartyName]) -> String {
    switch self {
    case .id: "ID"
    case .number: "No."
    case .paragraph: "Paragraph"
    case .words: "Commitment"
    case .type: "Type"
    case .actors: "Who"
    case .obligation: "Obligation"
    case .mechanism: "Mechanism"
    case .lead(let code): "Lead: \(parties.first { $0.code == code }?.name ?? code.rawValue)"
    case .due: "Due"
    case .status: "Status"
    case .why: "Why"
    case .progress: "Latest progress"
    case .evidence: "Evidence"
    case .review: "Confirmed"
    case .remarks: "Remarks"
    case .othersRemarks: "Remarks of others"
    case .kept: "Internal"
    case .group: "Group"
    case .asOf: "Made from"
    }
  }
}
