import Register
import Statements
import Testing

@Suite struct StandingTests {
  private var partnership: Partnership
  private let visas: ProvisionID
  private let report: Entry

  init() throws {
    partnership = try Partnership()
    visas = try partnership.commit(to: "ease visas")
    report = try partnership.enter(
      .progress(ProgressFact(of: visas.item, on: "2023-01-10", note: "Drafted")))
  }

  private func standing(_ partnership: Partnership) -> Standing {
    partnership.snapshot("2024-01-01").standing(of: report)
  }

  @Test func `what only its author stands behind is claimed`() {
    let standing = standing(partnership)
    #expect(standing.kind == .claimed)
    #expect(standing.acceptedBy == [Partnership.nordmark])
  }

  @Test
  func `accepted by every party it is agreed, reserved it is claimed, disputed it is disputed`()
    throws
  {
    var partnership = partnership
    try partnership.enter(.assent(AssentFact(.reserve, of: report.id)), by: Partnership.valdoria)
    #expect(standing(partnership).kind == .claimed)
    #expect(standing(partnership).reservedBy == [Partnership.valdoria])
    try partnership.enter(.assent(AssentFact(.accept, of: report.id)), by: Partnership.valdoria)
    #expect(standing(partnership).kind == .agreed)
    try partnership.enter(.assent(AssentFact(.dispute, of: report.id)), by: Partnership.valdoria)
    #expect(standing(partnership).kind == .disputed)
    #expect(standing(partnership).disputedBy == [Partnership.valdoria])
  }

  @Test func `an assent that was taken back does not count, the one before does`() throws {
    var partnership = partnership
    try partnership.enter(.assent(AssentFact(.accept, of: report.id)), by: Partnership.valdoria)
    let slip = try partnership.enter(
      .assent(AssentFact(.dispute, of: report.id)), by: Partnership.valdoria)
    try partnership.enter(
      .retraction(RetractionFact(of: nil)), by: Partnership.valdoria, correcting: slip.id)
    #expect(standing(partnership).kind == .agreed)
  }

  @Test func `one who is no party neither agrees nor disputes`() throws {
    var partnership = partnership
    try partnership.enter(.assent(AssentFact(.dispute, of: report.id)), by: "OBSERVER")
    #expect(standing(partnership).kind == .claimed)
    let seen = try partnership.enter(
      .progress(ProgressFact(of: visas.item, on: "2023-01-11", note: "Seen")), by: "OBSERVER")
    try partnership.enter(.assent(AssentFact(.accept, of: seen.id)), by: Partnership.nordmark)
    #expect(partnership.snapshot("2024-01-01").standing(of: seen).kind == .claimed)
    try partnership.enter(.assent(AssentFact(.accept, of: seen.id)), by: Partnership.valdoria)
    #expect(partnership.snapshot("2024-01-01").standing(of: seen).kind == .agreed)
  }

  @Test func `what a party keeps to itself is never agreed`() throws {
    var partnership = partnership
    let note = try partnership.enter(
      .progress(ProgressFact(of: visas.item, on: "2023-01-12", note: "Ours")),
      visibility: .internal)
    try partnership.enter(.assent(AssentFact(.accept, of: note.id)), by: Partnership.valdoria)
    #expect(partnership.snapshot("2024-01-01").standing(of: note).kind == .claimed)
  }

  @Test func `the parties of a meeting's mechanism are asked, not all of the register`() throws {
    var partnership = partnership
    let board = MechanismFact(
      name: "Board", parties: [Partnership.nordmark, "THIRD"])
    try partnership.enter(.mechanism(board))
    let met = try partnership.enter(
      .meeting(MeetingFact(title: "Board", state: .held, on: "2023-02-01", mechanism: board.id)))
    try partnership.enter(.assent(AssentFact(.accept, of: met.id)), by: "THIRD")
    #expect(partnership.snapshot("2024-01-01").standing(of: met).kind == .agreed)
  }
}
