public import Statements

/// The status of one commitment, and everything that led to it.
public struct StatusReport: Hashable, Sendable {
  public let provision: ProvisionID
  public let status: Status
  /// First day of the status, where it has one: overdue since, lapsed on, fulfilled on.
  public let since: CivilDay?
  /// The one that decided first, then what else is worth knowing.
  public let reasons: [StatusReason]
  /// The last day on which the next thing is due; `nil` where nothing is, or nothing dates it.
  public let dueBy: CivilDay?
  /// What is known of its keeping. Not assessed, no evidence and not done are three things.
  public let knowledge: Knowledge

  public struct Knowledge: Hashable, Sendable {
    /// Number of sources entered.
    public var evidence: Int
    /// Number of progress notes.
    public var reports: Int
    public var assessments: Int
    /// Whether a party, a source or a final assessment says that it was not done.
    public var isShownNotDone: Bool
  }
}

/// One reason: what was found, and the entries that show it.
public struct StatusReason: Hashable, Sendable {
  public let finding: StatusFinding
  public let entries: [EntryID]

  init(_ finding: StatusFinding, _ entries: [Entry] = []) {
    self.finding = finding
    self.entries = entries.map(\.id)
  }

  public var sentence: String { finding.sentence }
}
