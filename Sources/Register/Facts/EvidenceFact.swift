public import Statements

/// A source that shows something was or was not done (PROV-O: primary source).
public struct EvidenceFact: IdentifiedFact, FactBody {
  /// What the source shows of the items it is about.
  public enum Finding: String, Codable, Hashable, Sendable, CaseIterable {
    case done, part
    case underWay = "under-way"
    case notDone = "not-done"
  }

  public static var itemKind: ItemKind { .evidence }

  public let id: EvidenceID
  public var about: [ItemID]
  public var publisher: String
  public var title: String?
  /// When it was published.
  public var on: EDTF?
  public var address: String?
  public var quote: String?
  public var shows: Finding?
  /// SHA-256 of the kept copy.
  public var copy: String?

  public init(about: [ItemID], publisher: String, title: String? = nil, address: String? = nil) {
    id = EvidenceID(
      ItemID(
        .evidence,
        from: [publisher, title ?? "", address ?? ""] + about.map(\.rawValue).sorted()))!
    self.about = about
    self.publisher = publisher
    self.title = title
    self.address = address
  }

  var concerns: [ItemID] { about }

  func check() throws(EntryError) {
    try require(publisher, .evidencePublisher)
    guard !about.isEmpty else { throw EntryError(.badValue, .evidenceOfNothing) }
    guard address ?? title ?? quote ?? copy != nil else {
      throw EntryError(.badValue, .emptyEvidence)
    }
    if let on { try require(on, .evidenceDate) }
  }
}
