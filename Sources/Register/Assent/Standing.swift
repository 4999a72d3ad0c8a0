public import Statements

/// How the parties concerned stand to an entry.
public struct Standing: Hashable, Sendable {
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// Only its author stands behind it, or not yet every party.
    case claimed
    /// Every party concerned has accepted it.
    case agreed
    /// A party contests it.
    case disputed
  }

  public let kind: Kind
  /// Parties that stand behind it, its author among them.
  public let acceptedBy: [PartyCode]
  public let reservedBy: [PartyCode]
  public let disputedBy: [PartyCode]
}

extension Snapshot {
  /// How an entry stands among the parties it concerns.
  ///
  /// An observer's entry concerns no party and stays a claim, and so does what one party keeps to
  /// itself.
  public func standing(of entry: Entry) -> Standing {
    let concerned = Set(parties(concernedBy: entry))
    var words: [PartyCode: AssentFact.Verdict] = [:]
    for assent in assents(to: entry.id) where concerned.contains(assent.author.party) {
      words[assent.author.party] = assent.fact.verdict
    }
    words[entry.author.party] = .accept
    func those(who verdict: AssentFact.Verdict) -> [PartyCode] {
      words.filter { $0.value == verdict }.map(\.key).sorted()
    }
    let accepted = those(who: .accept)
    let disputed = those(who: .dispute)
    let kind: Standing.Kind =
      !disputed.isEmpty
      ? .disputed
      : !concerned.isEmpty && concerned.isSubset(of: accepted) && entry.visibility != .internal
        ? .agreed : .claimed
    return Standing(
      kind: kind, acceptedBy: accepted, reservedBy: those(who: .reserve), disputedBy: disputed)
  }

  /// The parties of the statement, mechanism or partnership that an entry is about.
  func parties(concernedBy entry: Entry) -> [PartyCode] {
    for item in entry.items {
      if let parties = parties(of: item), !parties.isEmpty { return parties }
    }
    return all(PartnershipFact.self).flatMap { $0.fact.parties.map(\.code) }
  }

  private func parties(of item: ItemID) -> [PartyCode]? {
    guard let fact = self.entry(for: item)?.fact else { return nil }
    switch fact {
    case .partnership(let fact): return fact.parties.map(\.code)
    case .statement(let fact): return fact.parties.map(\.code)
    case .provision(let fact): return parties(of: fact.statement.item)
    case .mechanism(let fact): return fact.parties
    case .initiative(let fact): return fact.parties
    case .target(let fact): return parties(of: fact.provision.item)
    case .meeting(let fact):
      return fact.parties ?? fact.mechanism.flatMap { parties(of: $0.item) }
        ?? fact.carriesOut.first.flatMap { parties(of: $0.item) }
    default: return nil
    }
  }
}
