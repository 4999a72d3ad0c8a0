public import Register
public import Statements

/// Everything the register knows of one provision.
public struct ProvisionDossier: Encodable, Sendable {
  /// One reason for the status, and the entries that show it.
  public struct Reason: Encodable, Sendable {
    public var words: String
    public var entries: [EntryID]
  }

  /// Another item that belongs to it.
  public struct Related: Encodable, Sendable {
    public var id: ItemID
    public var kind: ItemKind
    public var words: String
  }

  /// How the parties stand to it.
  public struct Standing: Encodable, Sendable {
    public var kind: String
    public var acceptedBy: [PartyCode]
    public var reservedBy: [PartyCode]
    public var disputedBy: [PartyCode]
  }

  public var provision: ProvisionLine
  /// “Joint Statement of Nordmark and Valdoria, Nordhavn, 4 May 2031”.
  public var citation: String
  public var parties: [PartyName]
  /// The words before and after, to the ends of the paragraph.
  public var before: String
  public var after: String
  public var trigger: String?
  public var delegation: Provision.Delegation
  public var place: String?
  public var undertakenOn: EDTF?
  public var mechanisms: [Related]
  /// Why it stands as it does, the reason that decided first.
  public var reasons: [Reason]
  /// How the parties stand to it as it is now.
  public var standing: Standing
  public var responsibilities: [Related]
  public var targets: [Related]
  public var meetings: [Related]
  public var initiatives: [Related]
  public var progress: [Related]
  public var evidence: [Related]
  public var assessments: [Related]
  public var remarks: [Related]
  public var history: [HistoryLine]
}
