public import Register
public import Statements

/// The register's codes in words, as every page, sheet and table says them.
public enum SpokenTerm {
  /// “Due soon”.
  public static func of(_ status: Status) -> String { MatrixWords.status(status) }

  /// “Trade and investment”.
  public static func of(_ area: Area) -> String { PageWords.name(area) }

  /// “Commitment”.
  public static func of(_ class: Provision.Class) -> String { PageWords.name(`class`) }

  /// “Firm” or “Soft”.
  public static func of(_ obligation: Provision.Obligation) -> String {
    MatrixWords.obligation(obligation)
  }

  /// “under way”, “done in part”.
  public static func of(_ extent: ProgressFact.Extent) -> String { MatrixWords.extent(extent) }

  /// “Both parties”, “All parties” or names.
  public static func of(_ actors: [PartyCode], among parties: [PartyName]) -> String {
    MatrixWords.actors(actors, of: parties)
  }

  /// “Joint Statement of Nordmark and Valdoria, Nordhavn, 17 November 2031”.
  public static func citation(_ statement: StatementFact) -> String {
    MatrixWords.citation(statement)
  }

  /// A reason of the status calculus: days in words, parties by name, and other provisions by their
  /// paragraph.
  public static func sentence(_ finding: StatusFinding, in snapshot: Snapshot) -> String {
    var parties: [PartyName] = []
    for party in snapshot.all(PartnershipFact.self).flatMap(\.fact.parties)
      + snapshot.all(StatementFact.self).flatMap(\.fact.parties)
    where !parties.contains(where: { $0.code == party.code }) {
      parties.append(party)
    }
    return SpokenFinding.sentence(finding, in: snapshot, parties: parties)
  }
}
