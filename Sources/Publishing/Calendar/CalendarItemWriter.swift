import Register
import Statements

/// Turns what a snapshot holds into events and tasks.
struct CalendarItemWriter {
  let snapshot: Snapshot
  let parties: [PartyName]
  /// What is to be followed up, with how it stands.
  let commitments: [(provision: Held<ProvisionFact>, report: StatusReport)]
  /// The areas of the commitments that name a mechanism, by the mechanism.
  let areasOfNaming: [MechanismID: Set<Area>]
  /// Whether only some of what the register holds is wanted.
  let isChosen: Bool
  /// Within which deadlines are wanted; `nil` for all.
  let days: ClosedRange<CivilDay>?

  init(
    snapshot: Snapshot, options: CalendarOptions, statements: [StatementFact],
    reports: [ProvisionID: StatusReport]?
  ) {
    self.snapshot = snapshot
    let chosen = Set(statements.map(\.id))
    var parties: [PartyName] = []
    for party in statements.flatMap(\.parties)
    where !parties.contains(where: { $0.code == party.code }) {
      parties.append(party)
    }
    self.parties = parties
    let calculus = reports == nil ? StatusCalculus(snapshot) : nil
    commitments = snapshot.all(ProvisionFact.self)
      .filter { chosen.contains($0.fact.statement) }
      .compactMap { provision in
        (reports?[provision.fact.id] ?? calculus?.report(on: provision)).map { (provision, $0) }
      }
      .filter { _, report in
        report.status != .rejected && (options.includesProposed || report.status != .proposed)
      }
    var areasOfNaming: [MechanismID: Set<Area>] = [:]
    for (provision, _) in commitments {
      guard let area = provision.fact.areas.first else { continue }
      for mechanism in provision.fact.mechanisms {
        areasOfNaming[mechanism, default: []].insert(area)
      }
    }
    self.areasOfNaming = areasOfNaming
    days = options.days
    isChosen = options.statement != nil || options.partnership != nil
  }

  static func uid(_ item: ItemID, _ part: String = "") -> String {
    "\(item)\(part.isEmpty ? "" : "-\(part)")@entente"
  }

  /// "to hold the Ministerial Dialogue on Ports every two years…": what a line of a calendar shows.
  static func line(_ words: String) -> String {
    var line = ""
    for word in words.split(whereSeparator: \.isWhitespace) {
      guard line.utf16.count + word.utf16.count < 90 else { return line + "…" }
      line += line.isEmpty ? word : " \(word)"
    }
    return line
  }

  /// The posts that lead, with their parties.
  func contacts(_ item: ItemID) -> [String] {
    snapshot.responsibilities(for: item)
      .filter { $0.fact.role == .lead && $0.fact.item == item }
      .map { lead in
        let contact = lead.fact.contact.map { [$0.name, $0.email, $0.telephone] } ?? []
        return ([lead.fact.holder, name(lead.fact.party)] + contact.compactMap { $0 })
          .joined(separator: ", ")
      }
  }

  /// "Paragraph 3 of the Joint Statement of Nordmark and Valdoria, Nordhavn, 17 November 2030".
  func source(_ provision: ProvisionFact) -> String {
    let paragraph = MatrixWords.paragraph(provision.paragraph)
    guard let statement = snapshot.statement(of: provision) else { return paragraph }
    return "\(paragraph) of the \(MatrixWords.citation(statement.fact))"
  }

  /// Why it stands as it does, without what only the day says.
  func reasons(_ report: StatusReport) -> String {
    report.reasons.filter {
      switch $0.finding {
      case .deadlineAhead, .deadlinePassed, .occurrenceMissed, .regular, .noDeadline, .nothingShown:
        false
      default: true
      }
    }.map { SpokenFinding.sentence($0.finding, in: snapshot, parties: parties) }
      .joined(separator: " ")
  }

  /// The entries that a commitment's item is made from: all on it but remarks, which are not shown,
  /// and the meetings of its mechanisms.
  func entries(_ provision: Held<ProvisionFact>) -> [Entry] {
    let mechanisms = provision.fact.mechanisms.flatMap(snapshot.line)
    return [provision.entry]
      + snapshot.history(of: provision.fact.id.item).filter { $0.fact.kind != .remark }
      + mechanisms.flatMap(snapshot.meetings).map(\.entry)
  }

  func name(_ party: PartyCode) -> String {
    parties.first { $0.code == party }?.name ?? party.rawValue
  }
}
