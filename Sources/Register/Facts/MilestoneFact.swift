public import Statements

/// A point that work must reach (OCDS 1.1, Milestone).
public struct MilestoneFact: IdentifiedFact, FactBody {
  /// OCDS `milestoneType`, as far as it speaks of work between governments.
  public enum Sort: String, Codable, Hashable, Sendable, CaseIterable {
    case preparation = "preProcurement"
    case approval, engagement, assessment, delivery, reporting, financing
  }

  /// OCDS `milestoneStatus`.
  public enum State: String, Codable, Hashable, Sendable, CaseIterable {
    case scheduled, met, notMet, partiallyMet
  }

  public static var itemKind: ItemKind { .milestone }

  public let id: MilestoneID
  /// The initiative or the commitment it belongs to.
  public var item: ItemID
  public var title: String
  public var sort: Sort
  public var state: State
  public var due: EDTF?
  public var metOn: EDTF?

  public init(
    id: MilestoneID? = nil, of item: ItemID, title: String, sort: Sort = .delivery,
    state: State = .scheduled, due: EDTF? = nil, metOn: EDTF? = nil
  ) {
    self.id = id ?? MilestoneID(from: item.description, title.lowercased())
    self.item = item
    self.title = title
    self.sort = sort
    self.state = state
    self.due = due
    self.metOn = metOn
  }

  var concerns: [ItemID] { [item] }

  func check() throws(EntryError) {
    try require(title, .milestoneTitle)
    guard item.kind == .initiative || item.kind == .provision else {
      throw EntryError(.badValue, .milestoneOfNothing)
    }
    if let due { try require(due, .milestoneDeadline) }
    if let metOn { try require(metOn, .dayMet) }
  }
}
