import Register
import Statements
import Testing

@Suite struct TargetRuleTests {
  /// Emissions are to fall by 55 to 60 per cent of those of 1990 in 2030.
  private func emissions(
    _ partnership: inout Partnership, baseline: TargetFact.Baseline? = .init(value: "0", on: "1990")
  ) throws -> (ProvisionID, TargetID) {
    let promise = try partnership.commit(to: "cut emissions by 55–60 %")
    var target = TargetFact(
      of: promise, indicator: "reduction of emissions", unit: "%", low: "55", high: "60",
      by: "2030")
    target.baseline = baseline
    try partnership.enter(.target(target))
    return (promise, target.id)
  }

  private func progress(_ partnership: Partnership, _ id: ProvisionID, on day: String) throws
    -> TargetProgress
  {
    try #require(
      try partnership.report(id, on: day).reasons.compactMap {
        if case .target(let progress) = $0.finding { progress } else { nil }
      }.first)
  }

  @Test func `without an observation there is no data, whatever the day`() throws {
    var partnership = try Partnership()
    let (promise, _) = try emissions(&partnership)
    for day in ["2022-12-01", "2030-12-31", "2040-01-01"] {
      let progress = try progress(partnership, promise, on: day)
      #expect(progress.state == .noData)
      #expect(
        progress.sentence == "reduction of emissions: no data (target 55–60 % by 2030).")
    }
  }

  @Test(arguments: [("48.2" as Quantity, TargetProgress.State.onTrack), ("48.0", .offTrack)])
  func `it is on track from the lower path up, and the path's figures are given`(
    value: Quantity, state: TargetProgress.State
  ) throws {
    var partnership = try Partnership()
    let (promise, target) = try emissions(&partnership)
    // 35 of 40 years of the way: the path asks 48.1 to 52.5.
    try partnership.enter(.observation(ObservationFact(of: target, value: value, on: "2025")))
    let progress = try progress(partnership, promise, on: "2026-03-01")
    #expect(progress.state == state)
    #expect(progress.sentence.contains("the path asks 48.1–52.5 %"))
    #expect(try partnership.report(promise, on: "2026-03-01").status != .fulfilled)
  }

  @Test func `an observation of later years is not looked at before they come`() throws {
    var partnership = try Partnership()
    let (promise, target) = try emissions(&partnership)
    try partnership.enter(.observation(ObservationFact(of: target, value: "20", on: "2023")))
    try partnership.enter(.observation(ObservationFact(of: target, value: "70", on: "2027")))
    #expect(try progress(partnership, promise, on: "2025-01-01").state == .offTrack)
    #expect(try progress(partnership, promise, on: "2027-06-01").state == .onTrack)
  }

  @Test func `the lower bound of a range is enough, and is judged in its year`() throws {
    var partnership = try Partnership()
    let (promise, target) = try emissions(&partnership)
    try partnership.enter(.observation(ObservationFact(of: target, value: "55", on: "2030")))
    let met = try partnership.report(promise, on: "2031-02-01")
    #expect(met.status == .fulfilled)
    #expect(try progress(partnership, promise, on: "2031-02-01").state == .met)
  }

  @Test func `short of it in spring is not missed before the year is over`() throws {
    var partnership = try Partnership()
    let (promise, target) = try emissions(&partnership)
    try partnership.enter(.observation(ObservationFact(of: target, value: "53", on: "2030-03")))
    #expect(try progress(partnership, promise, on: "2030-04-01").state == .offTrack)
    try partnership.enter(.observation(ObservationFact(of: target, value: "54.9", on: "2030")))
    #expect(try progress(partnership, promise, on: "2031-02-01").state == .missed)
    #expect(try partnership.report(promise, on: "2031-02-01").status == .notFulfilled)
  }

  @Test func `what is reached a year later was missed all the same`() throws {
    var partnership = try Partnership()
    let (promise, target) = try emissions(&partnership)
    try partnership.enter(.observation(ObservationFact(of: target, value: "54", on: "2030")))
    try partnership.enter(.observation(ObservationFact(of: target, value: "58", on: "2031")))
    #expect(try progress(partnership, promise, on: "2032-02-01").state == .missed)
  }

  @Test func `less is better where the aim descends`() throws {
    var partnership = try Partnership()
    let promise = try partnership.commit(to: "lower fees to 4 crowns")
    var target = TargetFact(
      of: promise, indicator: "pilotage fee", unit: "crowns", isAscending: false, low: "4",
      high: "4", by: "2026")
    target.baseline = .init(value: "10", on: "2022")
    try partnership.enter(.target(target))
    try partnership.enter(.observation(ObservationFact(of: target.id, value: "6.9", on: "2024")))
    let progress = try progress(partnership, promise, on: "2025-01-01")
    #expect(progress.state == .onTrack)
    #expect(progress.sentence.contains("the path asks 7 crowns"))
    try partnership.enter(.observation(ObservationFact(of: target.id, value: "4.5", on: "2026")))
    #expect(try partnership.report(promise, on: "2027-01-01").status == .notFulfilled)
  }

  @Test func `without a baseline it is measured, and compared with nothing`() throws {
    var partnership = try Partnership()
    let (promise, target) = try emissions(&partnership, baseline: nil)
    try partnership.enter(.observation(ObservationFact(of: target, value: "30", on: "2025")))
    #expect(try progress(partnership, promise, on: "2026-01-01").state == .measured)
  }

  @Test func `one aim met of two is partly fulfilled, one still open decides nothing`() throws {
    var partnership = try Partnership()
    let promise = try partnership.commit(to: "plant trees and build a pier")
    let trees = TargetFact(
      of: promise, indicator: "trees", unit: "trees", low: "1000", high: "1000", by: "2024")
    let pier = TargetFact(
      of: promise, indicator: "length of the pier", unit: "m", low: "80", high: "80", by: "2024")
    try partnership.enter(.target(trees))
    try partnership.enter(.target(pier))
    try partnership.enter(.observation(ObservationFact(of: trees.id, value: "1200", on: "2024")))
    #expect(try partnership.report(promise, on: "2025-01-01").status == .inForce)
    try partnership.enter(.observation(ObservationFact(of: pier.id, value: "60", on: "2024")))
    #expect(try partnership.report(promise, on: "2025-01-01").status == .partlyFulfilled)
  }
}
