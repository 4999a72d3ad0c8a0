import Register
import Statements

/// What forms are read against: the register with the lines above, and who fills them in.
struct RecordContext: Sendable {
  var snapshot: Snapshot
  let author: Author
  /// Whether the author is one of the parties.
  let isParty: Bool
  let today: CivilDay
  /// Items of the lines above, by the names these gave them.
  var names: [String: ItemID] = [:]
  /// SHA-256 of the files that the form keeps, by what it calls them.
  var copies: [String: String] = [:]

  /// Every party that a partnership or statement names.
  var parties: [PartyName] {
    var parties: [PartyName] = []
    let all =
      snapshot.all(PartnershipFact.self).flatMap(\.fact.parties)
      + snapshot.all(StatementFact.self).flatMap(\.fact.parties)
    for party in all where !parties.contains(where: { $0.code == party.code }) {
      parties.append(party)
    }
    return parties
  }
}
