import Register
import Statements
import Testing

@Suite struct TwoTimesTests {
  @Test func `what was recorded later changes no answer as recorded before`() throws {
    var partnership = try Partnership()
    let summit = try partnership.commit(to: "co-host the summit", due: "2023-02")
    try partnership.enter(
      .meeting(
        MeetingFact(title: "Summit", state: .held, on: "2023-02-15", carriesOut: [summit])),
      effective: "2023-02-15", recorded: "2023-04-01")
    func status(recordedBy day: CivilDay) -> Status? {
      StatusCalculus(partnership.snapshot("2023-03-01", recorded: Moment(endOf: day)))
        .report(on: summit)?.status
    }
    #expect(status(recordedBy: "2023-03-31") == .overdue)
    #expect(status(recordedBy: "2023-04-01") == .fulfilled)
  }

  @Test func `what holds later is not there before`() throws {
    var partnership = try Partnership()
    let visas = try partnership.commit(to: "ease visas")
    func lead(_ holder: String) -> Fact {
      .responsibility(
        ResponsibilityFact(
          of: visas.item, party: Partnership.nordmark, role: .lead, holder: holder))
    }
    try partnership.enter(lead("Ministry of Ports"))
    try partnership.enter(lead("Ministry of the Sea"), effective: "2024-01-01")
    func holder(_ day: CivilDay) -> String? {
      partnership.snapshot(day).responsibilities(for: visas.item).first?.fact.holder
    }
    #expect(holder("2023-12-31") == "Ministry of Ports")
    #expect(holder("2024-01-01") == "Ministry of the Sea")
    // A slip in the old name is mended in December; the new ministry still takes over in January.
    try partnership.enter(
      lead("Ministry for Ports"), effective: "2023-12-15", recorded: "2023-12-15")
    #expect(holder("2023-12-31") == "Ministry for Ports")
    #expect(holder("2024-01-01") == "Ministry of the Sea")
  }

  @Test func `what bears its own date is as it was last written, whatever day it speaks of`() throws
  {
    var partnership = try Partnership()
    let visas = try partnership.commit(to: "ease visas")
    let call = MilestoneFact(of: visas.item, title: "Call")
    try partnership.enter(.milestone(call), effective: "2024-01-10", recorded: "2024-01-10")
    try partnership.enter(
      .milestone(
        MilestoneFact(id: call.id, of: visas.item, title: "Call", state: .met, metOn: "2023-05-02")),
      effective: "2023-05-02", recorded: "2024-01-11")
    #expect(partnership.snapshot("2024-02-01")[call.id]?.fact.state == .met)
    #expect(partnership.snapshot("2023-06-01")[call.id]?.fact.state == .met)
    #expect(partnership.snapshot("2023-05-01")[call.id] == nil)
  }
}
