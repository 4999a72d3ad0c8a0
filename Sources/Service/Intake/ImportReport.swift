public import Register
public import Statements

/// What became of one document.
public struct ImportReport: Encodable, Sendable {
  /// Whether anything was entered, and in whose place.
  public enum Outcome: String, Encodable, Sendable {
    /// Entered for the first time.
    case new
    /// The same bytes were entered before; nothing is entered.
    case known
    /// Entered in place of an earlier version.
    case newVersion = "new-version"
  }

  /// As the document was handed in.
  public var file: String
  public var outcome: Outcome
  public var statement: StatementID
  public var title: String
  public var adoptedOn: EDTF?
  public var parties: [PartyName]
  /// Provisions that a person has still to look at, by class.
  public var proposed: [String: Int] = [:]
  /// Provisions that count as confirmed with this import.
  public var accepted = 0
  /// Provisions that nobody has to look at again, since neither they nor their words changed.
  public var unchanged = 0
  public var mechanisms = 0
  public var targets = 0
  /// What an earlier version said otherwise.
  public var changes: [VersionChange] = []
  /// The earlier version.
  public var replaces: StatementID?
  /// When it was read before, where it was.
  public var knownSince: EDTF?
  /// What was imperfect about the document.
  public var warnings: [String] = []

  public var proposedInAll: Int { proposed.values.reduce(0, +) }
}

/// One provision in which two versions of a statement differ.
public struct VersionChange: Encodable, Sendable {
  /// In what the versions differ.
  public enum Sort: String, Encodable, Sendable {
    case added, reworded, dropped
  }

  public var sort: Sort
  public var provision: ProvisionID
  public var paragraph: String
  public var was: String?
  public var now: String?
  /// Whether a person had confirmed the earlier words.
  public var wasAccepted: Bool
}
