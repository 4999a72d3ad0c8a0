import Register
import Statements

/// Writes what the snapshot holds on one commitment as the cells of a row.
struct MatrixRowWriter {
  let snapshot: Snapshot
  let calculus: StatusCalculus
  let options: MatrixOptions
  let parties: [PartyName]
  let mechanisms: [MechanismID: String]

  func row(_ number: Int, _ provision: Held<ProvisionFact>) -> MatrixRow {
    let fact = provision.fact
    let item = fact.id.item
    let report = calculus.report(on: provision)
    let status = report?.status ?? .inForce
    let leads = Dictionary(
      snapshot.responsibilities(for: item).filter { $0.fact.role == .lead && $0.fact.item == item }
        .map { ($0.fact.party, $0.fact) }, uniquingKeysWith: { first, _ in first })
    let progress = latestProgress(of: item)
    let remarks = snapshot.linked(to: item, as: RemarkFact.self).filter { !$0.fact.text.isEmpty }
    let own = remarks.last { options.seat == nil || $0.author.party == options.seat }
    var cells: [MatrixColumn: String] = [
      .id: fact.id.description, .number: "\(number)", .paragraph: fact.paragraph,
      .words: fact.wording, .type: PageWords.name(fact.class),
      .actors: MatrixWords.actors(fact.actors, of: concerned(by: fact)),
      .obligation: fact.obligation.map(MatrixWords.obligation) ?? "",
      .mechanism: fact.mechanisms.compactMap { mechanisms[$0] }.joined(separator: "; "),
      .due: MatrixWords.due(fact), .progress: progress.map(MatrixWords.progress) ?? "",
      .evidence: evidence(on: item), .review: status == .proposed ? "Proposed" : "Accepted",
      .remarks: own?.fact.text ?? "",
      .othersRemarks: remarks.filter { $0.fact.id != own?.fact.id }
        .map { "\(name($0.author)): \($0.fact.text)" }.joined(separator: "\n"),
    ]
    cells[.status] = report.map { MatrixWords.status($0.status) } ?? ""
    cells[.why] = report.map(why) ?? ""
    if isKept(provision) { cells[.kept] = "internal" }
    for (party, lead) in leads { cells[.lead(party)] = lead.holder }
    return MatrixRow(
      number: number, provision: fact, parties: concerned(by: fact), status: status,
      cells: cells.mapValues(MatrixWords.fitted), leads: leads, progress: progress,
      remark: own?.fact)
  }

  /// Whether anything that the row may have been written from is one party's own.
  private func isKept(_ provision: Held<ProvisionFact>) -> Bool {
    let fact = provision.fact
    let mechanisms = fact.mechanisms.flatMap(snapshot.line)
    let entries =
      [provision.entry, snapshot.entry(for: fact.statement.item)].compactMap { $0 }
      + mechanisms.compactMap { snapshot.entry(for: $0.item) }
      + mechanisms.flatMap(snapshot.meetings).map(\.entry)
      + snapshot.history(of: fact.id.item).filter { !snapshot.isCorrected($0) }
    return entries.contains { $0.visibility == .internal }
  }

  /// The latest day counts, then what was written down last.
  private func latestProgress(of item: ItemID) -> ProgressFact? {
    var latest: Held<ProgressFact>?
    for report in snapshot.linked(to: item, as: ProgressFact.self) {
      let day = report.fact.on.days?.upperBound ?? report.effective
      if let known = latest, (known.fact.on.days?.upperBound ?? known.effective) > day { continue }
      latest = report
    }
    return latest?.fact
  }

  private func evidence(on item: ItemID) -> String {
    snapshot.linked(to: item, as: EvidenceFact.self).map { MatrixWords.evidence($0.fact) }
      .joined(separator: ";\n")
  }

  /// The reasons in the calculus's order; the first begins with since when.
  private func why(_ report: StatusReport) -> String {
    let since = report.since.map { "Since \(SpokenTime.of($0)). " } ?? ""
    return since
      + report.reasons.map { SpokenFinding.sentence($0.finding, in: snapshot, parties: parties) }
      .joined(separator: " ")
  }

  private func concerned(by fact: ProvisionFact) -> [PartyName] {
    snapshot.statement(of: fact)?.fact.parties ?? parties
  }

  private func name(_ author: Author) -> String {
    let party = parties.first { $0.code == author.party }?.name ?? author.party.rawValue
    return author.person.map { "\($0) (\(party))" } ?? party
  }
}
