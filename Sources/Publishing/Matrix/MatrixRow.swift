public import Register
public import Statements

/// One commitment in the follow-up matrix: its cells as words, and the facts they were written from.
public struct MatrixRow: Hashable, Sendable {
  /// Running number, from 1.
  public let number: Int
  /// As the register has it.
  public let provision: ProvisionFact
  /// Those of its statement, who may be bound by it.
  let parties: [PartyName]
  /// How it stands.
  public let status: Status
  /// What each column says; without an entry, nothing.
  public internal(set) var cells: [MatrixColumn: String]
  /// The lead of each party that has one.
  public let leads: [PartyCode: ResponsibilityFact]
  /// The latest report.
  public let progress: ProgressFact?
  /// The remark that may be edited.
  public let remark: RemarkFact?

  /// The words of a cell; empty where it has none.
  public subscript(column: MatrixColumn) -> String { cells[column] ?? "" }
}

/// Rows that stand together under one title.
public struct MatrixGroup: Hashable, Sendable {
  /// The subject, or the paragraph.
  public let title: String
  /// In the order of the statement.
  public internal(set) var rows: [MatrixRow]
}
