public import Statements

/// One meeting: of a mechanism, a summit, or a single event the parties hold.
public struct MeetingFact: IdentifiedFact, FactBody {
  public enum State: String, Codable, Hashable, Sendable, CaseIterable {
    case planned, held, cancelled
  }

  public static var itemKind: ItemKind { .meeting }

  public let id: MeetingID
  public var title: String
  public var state: State
  /// A day, several (`2023-02-15/2023-02-16`), or a month while it is planned.
  public var on: EDTF
  public var mechanism: MechanismID?
  /// A meeting of the leaders: deadlines tied to "the next summit" fall on it.
  public var isSummit: Bool
  /// Another event that deadlines may be tied to: `cop28` of `before:cop28`.
  public var event: String?
  /// Who meets; `nil` where that is the mechanism's parties or everybody in the register.
  public var parties: [PartyCode]?
  public var place: String?
  public var hosts: [PartyCode]?
  public var agenda: [String]?
  public var outcomes: [String]?
  /// Commitments that were to hold this meeting, or that it carried out.
  public var carriesOut: [ProvisionID]

  public init(
    id: MeetingID? = nil, title: String, state: State, on: EDTF, mechanism: MechanismID? = nil,
    isSummit: Bool = false, carriesOut: [ProvisionID] = []
  ) {
    self.id = id ?? MeetingID(from: mechanism?.description ?? title, on.rawValue)
    self.title = title
    self.state = state
    self.on = on
    self.mechanism = mechanism
    self.isSummit = isSummit
    self.carriesOut = carriesOut
  }

  var concerns: [ItemID] {
    carriesOut.map(\.item) + (mechanism.map { [$0.item] } ?? [])
  }

  func check() throws(EntryError) {
    try require(title, .meetingTitle)
    try require(on, .meetingDate)
  }
}
