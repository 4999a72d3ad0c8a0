public import Statements

/// A change in whether a commitment binds: suspended, taken up again, withdrawn.
public struct StandingFact: FactBody {
  public enum Change: String, Codable, Hashable, Sendable, CaseIterable {
    case suspended, resumed, withdrawn
  }

  public var provision: ProvisionID
  public var change: Change
  /// The party that did it; `nil` for all together.
  public var by: PartyCode?
  public var reason: String?

  public init(
    _ provision: ProvisionID, _ change: Change, by: PartyCode? = nil, reason: String? = nil
  ) {
    self.provision = provision
    self.change = change
    self.by = by
    self.reason = reason
  }

  var subject: ItemID? { provision.item }
}
