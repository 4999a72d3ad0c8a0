public import Register
import Statements

extension Matrix {
  /// The matrix of what a snapshot holds. What a person rejected is left out.
  public init(_ snapshot: Snapshot, options: MatrixOptions = MatrixOptions()) {
    let statements = snapshot.statements(options.statement, of: options.partnership)
    let order = Dictionary(
      uniqueKeysWithValues: statements.enumerated().map { ($1.fact.id, $0) })
    let provisions = snapshot.all(ProvisionFact.self)
      .filter { order[$0.fact.statement] != nil && options.classes.contains($0.fact.class) }
      .filter { snapshot.review(of: $0) != .rejected }
      .sorted { a, b in
        (order[a.fact.statement] ?? 0, a.fact.content.start, a.fact.id)
          < (order[b.fact.statement] ?? 0, b.fact.content.start, b.fact.id)
      }
    let parties = Self.parties(statements)
    let mechanisms = Dictionary(
      uniqueKeysWithValues: snapshot.all(MechanismFact.self).map { ($0.fact.id, $0.fact.name) })
    var groups: [(title: String, members: [Held<ProvisionFact>])] = []
    switch options.grouping {
    case .area:
      let byArea = Dictionary(grouping: provisions) { $0.fact.areas.first }
      groups = Area.allCases.compactMap { area in
        byArea[area].map { (PageWords.name(area), $0) }
      }
      if let others = byArea[nil] { groups.append(("Other matters", others)) }
    case .paragraph:
      for provision in provisions {
        let statement = statements[order[provision.fact.statement] ?? 0].fact
        let title = MatrixWords.paragraph(
          of: provision.fact, in: statement, isAlone: statements.count == 1)
        if groups.last?.title == title {
          groups[groups.count - 1].members.append(provision)
        } else {
          groups.append((title, [provision]))
        }
      }
    }
    let writer = MatrixRowWriter(
      snapshot: snapshot, calculus: StatusCalculus(snapshot, horizon: options.horizon),
      options: options, parties: parties, mechanisms: mechanisms)
    var number = 0
    self.groups = groups.map { title, members in
      MatrixGroup(
        title: title,
        rows: members.map { provision in
          number += 1
          var row = writer.row(number, provision)
          row.cells[.group] = title
          return row
        })
    }
    title = Self.title(snapshot, options, statements)
    asOf = snapshot.asOf
    readers = options.readers
    self.statements = statements.map { MatrixWords.citation($0.fact) }
    self.parties = parties
    self.mechanisms = mechanisms
    events = Set(["next-summit", "next-meeting"])
      .union(provisions.compactMap { $0.fact.due?.event?.name })
      .union(snapshot.all(MeetingFact.self).compactMap(\.fact.event))
      .union(snapshot.all(OccasionFact.self).compactMap(\.fact.event))
    let rows = self.groups.flatMap(\.rows)
    let isAnyProposed = rows.contains { $0.status == .proposed }
    let isAnyKept = rows.contains { !$0[.kept].isEmpty }
    let isRemarkedByOthers = rows.contains { !$0[.othersRemarks].isEmpty }
    columns =
      [.id, .number, .paragraph, .words, .type, .actors, .obligation, .mechanism]
      + parties.map { .lead($0.code) } + [.due, .status, .why]
      + (isAnyProposed ? [.review] : []) + [.progress, .evidence, .remarks]
      + (isRemarkedByOthers ? [.othersRemarks] : []) + (isAnyKept ? [.kept] : [])
  }

  private static func parties(_ statements: [Held<StatementFact>]) -> [PartyName] {
    var parties: [PartyName] = []
    for party in statements.flatMap(\.fact.parties)
    where !parties.contains(where: { $0.code == party.code }) {
      parties.append(party)
    }
    return parties
  }

  private static func title(
    _ snapshot: Snapshot, _ options: MatrixOptions, _ statements: [Held<StatementFact>]
  ) -> String {
    if let only = statements.first, statements.count == 1 {
      return "Follow-up matrix: \(MatrixWords.title(only.fact))"
    }
    if let name = options.partnership.flatMap({ snapshot[$0]?.fact.name }) {
      return "Follow-up matrix: \(name)"
    }
    return "Follow-up matrix"
  }
}
