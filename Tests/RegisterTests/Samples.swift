import Register
import Statements

/// One fact of every kind with every member set, between invented parties.
enum Samples {
  static let visas = ProvisionID(from: "visas")

  static var facts: [Fact] {
    let parties: [PartyCode] = ["NM", "VD"]
    var read = Statement(
      name: "statement.txt", text: StatementText("They agreed to ease visas."),
      sha256: String(repeating: "ef", count: 32))
    read.parties = [Party(code: "NM", name: "Nordmark", aliases: ["North"])]
    read.adoptedOn = "2022-11-17"
    let statement = StatementFact(
      Coding(
        statement: read, reader: "test", provisions: [], times: [], mechanisms: [],
        diagnostics: []),
      partnership: PartnershipID(from: "p"), replaces: StatementID(from: "s"))
    var provision = ProvisionFact(
      statement: statement.id, class: .commitment, paragraph: "3",
      content: Passage(start: 15, end: 25, exact: "ease visas"),
      trigger: Passage(start: 5, end: 11, exact: "agreed"))
    provision.actors = parties
    provision.obligation = .high
    provision.due = "before:next-summit"
    provision.recurrence = "P1Y"
    provision.mechanisms = [MechanismID(from: "d")]
    provision.areas = [.migrationConsular]
    provision.confidence = 70
    var mechanism = MechanismFact(name: "Dialogue", parties: parties)
    mechanism.level = .ministerial
    mechanism.cadence = "P2Y"
    mechanism.coChairs = [Post(party: "NM", title: "Minister")]
    mechanism.predecessor = MechanismID(from: "old")
    mechanism.areas = [.maritime]
    var meeting = MeetingFact(
      title: "Summit", state: .held, on: "2023-02-15/2023-02-16", mechanism: mechanism.id,
      isSummit: true, carriesOut: [visas])
    meeting.agenda = ["Ships"]
    meeting.outcomes = ["A plan"]
    var initiative = InitiativeFact(title: "Fund", parties: parties, carriesOut: [visas])
    initiative.from = "2023"
    var target = TargetFact(
      of: visas, indicator: "visas", unit: "visas", low: "-1.50", high: "10", by: "2030")
    target.baseline = .init(value: "0", on: "1990")
    var evidence = EvidenceFact(about: [visas.item], publisher: "Gazette", title: "News")
    evidence.shows = .part
    evidence.quote = "“quoted”\n\u{7}"
    var assessment = AssessmentFact(
      of: visas, party: "NM", scale: "g7-compliance", score: -1, period: "2023/2024",
      phase: .interim, coder: "A. Coder")
    assessment.evidence = [evidence.id]
    var responsibility = ResponsibilityFact(
      of: visas.item, party: "NM", role: .supporting, holder: "Ministry")
    responsibility.contact = .init(name: "A. Clerk", email: "clerk@ministry.example")
    let entry = EntryID(rawValue: String(repeating: "0a", count: 32))!
    return [
      .partnership(
        PartnershipFact(name: "Both", parties: [PartyName(code: "NM", name: "Nordmark")])),
      .statement(statement), .provision(provision),
      .review(ReviewFact(.accept, visas, note: "Yes")),
      .relation(RelationFact(provision.id.item, .weakens, visas)),
      .standing(StandingFact(visas, .suspended, by: "NM", reason: "War")), .mechanism(mechanism),
      .meeting(meeting), .occasion(OccasionFact(title: "Vote", on: "2023-11-28", ends: [visas])),
      .initiative(initiative),
      .milestone(
        MilestoneFact(of: visas.item, title: "Call", sort: .financing, state: .met, metOn: "2023")),
      .deliverable(DeliverableFact(of: visas.item, title: "Report", sort: .report, due: "2024")),
      .target(target),
      .observation(ObservationFact(of: target.id, value: "12.50", on: "2024")),
      .responsibility(responsibility),
      .progress(ProgressFact(of: visas.item, on: "2023-05", note: "Begun", extent: .underWay)),
      .evidence(evidence), .assessment(assessment), .scale(.g7Compliance),
      .remark(RemarkFact(on: visas.item, by: Author(party: "NM"), text: "Hm")),
      .assent(AssentFact(.reserve, of: entry, note: "Later")),
      .retraction(RetractionFact(of: visas.item, reason: "A slip")),
    ]
  }
}
