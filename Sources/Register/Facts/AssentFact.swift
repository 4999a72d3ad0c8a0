/// A party's word on another entry.
public struct AssentFact: FactBody {
  public enum Verdict: String, Codable, Hashable, Sendable, CaseIterable {
    case accept
    /// Not contested, not accepted as it stands.
    case reserve
    case dispute
  }

  public var entry: EntryID
  public var verdict: Verdict
  public var note: String?

  public init(_ verdict: Verdict, of entry: EntryID, note: String? = nil) {
    self.entry = entry
    self.verdict = verdict
    self.note = note
  }

  var subject: ItemID? { nil }
}
