import Register
import Statements

/// Parties by name, all of them together in short.
extension Words {
  func actors(_ actors: [PartyCode], of provision: ProvisionFact, in snapshot: Snapshot) -> String {
    let parties = snapshot.statement(of: provision)?.fact.parties ?? []
    let everyone = Set(parties.map(\.code))
    if actors == [.parties] || (everyone.count > 1 && Set(actors) == everyone) {
      return self(everyone.count == 2 ? "parties.both" : "parties.all")
    }
    return actors.map { code in
      code == .parties
        ? self("parties.all") : parties.first { $0.code == code }?.name ?? code.rawValue
    }.joined(separator: ", ")
  }
}

extension Snapshot {
  /// A party as its partnership, or a statement, calls it.
  func partyName(_ party: PartyCode) -> String {
    func name(_ parties: [PartyName]) -> String? { parties.first { $0.code == party }?.name }
    return all(PartnershipFact.self).lazy.compactMap { name($0.fact.parties) }.first
      ?? all(StatementFact.self).lazy.compactMap { name($0.fact.parties) }.first
      ?? party.rawValue
  }
}
