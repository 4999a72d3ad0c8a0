public import Register
public import Statements

/// One entry of the record, as a list shows it.
public struct HistoryLine: Encodable, Sendable {
  public var entry: EntryID
  /// `2031-05-06T12:00:00.000Z`.
  public var recorded: String
  public var effective: EDTF
  public var party: PartyCode
  public var person: String?
  public var visibility: Visibility
  /// What sort of fact it is.
  public var kind: Fact.Kind
  /// The item it is about; `nil` where it is about an entry or the whole register.
  public var item: ItemID?
  /// What it says, in one line.
  public var words: String
  /// The entry it takes the place of.
  public var corrects: EntryID?
  /// Whether another entry has taken its place.
  public var isCorrected: Bool
  public var standing: String

  init(_ entry: Entry, _ snapshot: Snapshot) {
    self.entry = entry.id
    recorded = "\(entry.recorded)"
    effective = EDTF("\(entry.effective)")
    party = entry.author.party
    person = entry.author.person
    visibility = entry.visibility
    kind = entry.fact.kind
    item = entry.fact.subject
    words = EntryWords.of(entry.fact, in: snapshot)
    corrects = entry.corrects
    isCorrected = snapshot.isCorrected(entry)
    standing = snapshot.standing(of: entry).kind.rawValue
  }
}
