public import Register
public import Statements

/// What was entered, and what it changed.
public struct RecordReport: Encodable, Sendable {
  /// One entry.
  public struct Entered: Encodable, Sendable {
    public var entry: EntryID
    public var kind: Fact.Kind
    /// What it is about, where it is about an item.
    public var item: ItemID?
    public var effective: EDTF
    public var visibility: Visibility
  }

  /// A commitment that stands otherwise than before.
  public struct Change: Encodable, Sendable {
    public var provision: ProvisionID
    /// `nil` where there was none.
    public var was: Status?
    public var now: Status
    public var reason: String?
  }

  /// In the order of the lines; without those that were held already.
  public var entered: [Entered]
  public var changes: [Change]

  init(_ entries: [Entry], before: Board, after: Board) {
    entered = entries.map { entry in
      Entered(
        entry: entry.id, kind: entry.fact.kind, item: entry.fact.subject,
        effective: EDTF("\(entry.effective)"), visibility: entry.visibility)
    }
    changes = after.reports.values.compactMap { report in
      let was = before.reports[report.provision]?.status
      guard was != report.status else { return nil }
      return Change(
        provision: report.provision, was: was, now: report.status,
        reason: report.reasons.first?.sentence)
    }.sorted { $0.provision < $1.provision }
  }
}
