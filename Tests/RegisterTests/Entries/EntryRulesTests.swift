import Register
import Statements
import Testing

@Suite struct EntryRulesTests {
  private var partnership: Partnership
  private let visas: ProvisionID
  private let source: EvidenceID

  init() throws {
    partnership = try Partnership()
    visas = try partnership.commit(to: "ease visas")
    let evidence = EvidenceFact(about: [visas.item], publisher: "Gazette", title: "Closed doors")
    try partnership.enter(.evidence(evidence))
    source = evidence.id
  }

  private func check(_ fact: Fact, correcting: EntryID? = nil) throws {
    let entry = try Entry(
      fact, by: Author(party: Partnership.nordmark), recorded: Moment(startOf: "2024-01-01"),
      correcting: correcting)
    try partnership.snapshot("2024-01-01").check(entry)
  }

  private func assessment(
    _ score: Int, evidence: [EvidenceID], guideline: String?
  ) -> Fact {
    var fact = AssessmentFact(
      of: visas, scale: "g7-compliance", score: score, period: "2023", phase: .final,
      coder: "A. Coder")
    fact.evidence = evidence
    fact.guideline = guideline
    return .assessment(fact)
  }

  @Test func `a negative judgement needs evidence and a guideline, others do not`() throws {
    try check(assessment(-1, evidence: [source], guideline: "Full: all visas"))
    try check(assessment(0, evidence: [], guideline: nil))
    for bare in [
      assessment(-1, evidence: [], guideline: "Full: all visas"),
      assessment(-1, evidence: [source], guideline: nil),
      assessment(-1, evidence: [source], guideline: ""),
    ] {
      let refused = #expect(throws: EntryError.self) { try check(bare) }
      #expect(refused?.code == .unfounded)
    }
  }

  @Test func `the evidence it names must be there`() {
    let elsewhere = EvidenceFact(about: [visas.item], publisher: "Nobody", title: "Nothing").id
    let refused = #expect(throws: EntryError.self) {
      try check(assessment(-1, evidence: [elsewhere], guideline: "Full: all visas"))
    }
    #expect(refused?.code == .unknownItem)
    var report = ProgressFact(of: visas.item, on: "2023", note: "Drafted")
    report.evidence = [elsewhere]
    #expect(throws: EntryError.self) { try check(.progress(report)) }
  }

  @Test func `items and entries the register does not hold are named`() throws {
    let nowhere = ProvisionID(from: "nowhere")
    let unknown = try Entry(
      .review(ReviewFact(.accept, visas)), by: Author(party: "XX"),
      recorded: Moment(startOf: "2030-01-01")
    ).id
    let facts: [Fact] = [
      .progress(ProgressFact(of: nowhere.item, on: "2023", note: "Drafted")),
      .review(ReviewFact(.accept, nowhere)), .standing(StandingFact(nowhere, .suspended)),
      .relation(RelationFact(nowhere.item, .weakens, visas)),
      .assent(AssentFact(.accept, of: unknown)),
    ]
    for fact in facts {
      let refused = #expect(throws: EntryError.self) { try check(fact) }
      #expect(refused?.code == .unknownItem, "\(fact)")
    }
    #expect(throws: EntryError.self) {
      try check(.progress(ProgressFact(of: visas.item, on: "2023", note: "x")), correcting: unknown)
    }
  }

  @Test func `a retraction must say what it takes back`() {
    #expect(throws: EntryError.self) { try check(.retraction(RetractionFact(of: visas.item))) }
  }

  @Test(arguments: [
    Fact.progress(ProgressFact(of: ProvisionID(from: "x").item, on: "soon", note: "Drafted")),
    .progress(ProgressFact(of: ProvisionID(from: "x").item, on: "2023", note: " \n")),
    .meeting(MeetingFact(title: "", state: .held, on: "2023")),
    .meeting(MeetingFact(title: "Summit", state: .held, on: "2023-02-30")),
    .observation(ObservationFact(of: TargetID(from: "x"), value: "1,5", on: "2023")),
    .milestone(MilestoneFact(of: StatementID(from: "x").item, title: "Call")),
    .evidence(EvidenceFact(about: [], publisher: "Gazette", title: "News")),
    .evidence(EvidenceFact(about: [ProvisionID(from: "x").item], publisher: "Gazette")),
  ])
  func `a fact that says nothing is no entry`(fact: Fact) {
    #expect(throws: EntryError.self) {
      try Entry(fact, by: Author(party: "NM"), recorded: Moment(startOf: "2024-01-01"))
    }
  }
}
