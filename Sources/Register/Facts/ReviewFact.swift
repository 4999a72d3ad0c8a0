/// A person's word on what a reader proposed.
public struct ReviewFact: FactBody {
  public enum Verdict: String, Codable, Hashable, Sendable, CaseIterable { case accept, reject }

  public var provision: ProvisionID
  public var verdict: Verdict
  public var note: String?

  public init(_ verdict: Verdict, _ provision: ProvisionID, note: String? = nil) {
    self.provision = provision
    self.verdict = verdict
    self.note = note
  }

  var subject: ItemID? { provision.item }
}
