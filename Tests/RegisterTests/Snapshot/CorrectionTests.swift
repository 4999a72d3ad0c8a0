import Register
import Statements
import Testing

@Suite struct CorrectionTests {
  private var partnership: Partnership
  private let visas: ProvisionID
  private let report: Entry

  init() throws {
    partnership = try Partnership()
    visas = try partnership.commit(to: "ease visas")
    report = try partnership.enter(
      .progress(ProgressFact(of: visas.item, on: "2023-01-10", note: "Done", extent: .whole)))
  }

  private func status(_ partnership: Partnership) throws -> Status {
    try partnership.report(visas, on: "2023-06-01").status
  }

  @Test func `a correction takes the place of the entry it names`() throws {
    var partnership = partnership
    #expect(try status(partnership) == .fulfilled)
    try partnership.enter(
      .progress(ProgressFact(of: visas.item, on: "2023-01-10", note: "Begun", extent: .underWay)),
      correcting: report.id)
    #expect(try status(partnership) == .inProgress)
    let snapshot = partnership.snapshot("2023-06-01")
    #expect(snapshot.isCorrected(report))
    #expect(snapshot.history(of: visas.item).contains(report), "the history keeps it")
  }

  @Test func `a retraction puts nothing in its place`() throws {
    var partnership = partnership
    try partnership.enter(
      .retraction(RetractionFact(of: report.fact.subject, reason: "Another matter")),
      correcting: report.id)
    #expect(try status(partnership) == .inForce)
    #expect(try partnership.report(visas, on: "2023-06-01").knowledge.reports == 0)
  }

  @Test func `nobody corrects the entry of another party`() throws {
    var partnership = partnership
    let foreign = try partnership.enter(
      .retraction(RetractionFact(of: report.fact.subject)), by: Partnership.valdoria,
      correcting: report.id)
    #expect(try status(partnership) == .fulfilled)
    let snapshot = partnership.snapshot("2023-06-01")
    #expect(!snapshot.isCorrected(report))
    let refused = #expect(throws: EntryError.self) { try snapshot.check(foreign) }
    #expect(refused?.code == .foreignCorrection)
  }

  @Test func `as recorded before the correction, the entry stands`() throws {
    var partnership = partnership
    try partnership.enter(
      .retraction(RetractionFact(of: report.fact.subject)), recorded: "2023-03-01",
      correcting: report.id)
    let before = partnership.snapshot("2023-06-01", recorded: Moment(endOf: "2023-02-28"))
    #expect(StatusCalculus(before).report(on: visas)?.status == .fulfilled)
    #expect(!before.isCorrected(report))
  }

  @Test func `suspensions, relations, reviews and scales can be taken back too`() throws {
    var partnership = partnership
    let later = try partnership.commit(to: "ease all visas")
    let suspension = try partnership.enter(.standing(StandingFact(later, .suspended)))
    let relation = try partnership.enter(.relation(RelationFact(later.item, .supersedes, visas)))
    let scale = try partnership.enter(
      .scale(
        Scale(
          id: "two", name: "Two", source: "Ministry", summary: .counts,
          levels: [Scale.Level(score: 0, name: "No"), Scale.Level(score: 1, name: "Yes")])))
    #expect(try status(partnership) == .superseded)
    for entry in [suspension, relation, scale] {
      try partnership.enter(
        .retraction(RetractionFact(of: entry.fact.subject)), correcting: entry.id)
    }
    #expect(try status(partnership) == .fulfilled)
    #expect(try partnership.report(later, on: "2023-06-01").status == .inForce)
    #expect(!partnership.snapshot("2023-06-01").scales.contains { $0.id == "two" })
  }
}
