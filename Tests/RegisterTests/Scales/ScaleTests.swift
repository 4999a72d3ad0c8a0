import Foundation
import Register
import Statements
import Testing

@Suite struct ScaleTests {
  private func scores(
    _ scores: [(commitment: Int, party: PartyCode, score: Int)], on scale: Scale = .g7Compliance
  ) throws -> ScaleSummary {
    var partnership = try Partnership()
    var commitments: [ProvisionID] = []
    for number in 0..<3 { commitments.append(try partnership.commit(to: "promise \(number)")) }
    return ScaleSummary(
      scale,
      scores.map {
        AssessmentFact(
          of: commitments[$0.commitment], party: $0.party, scale: scale.id, score: $0.score,
          period: "2023", phase: .final, coder: "A. Coder")
      })
  }

  @Test func `the G7 average is the mean of the commitments' means, and its per cent`() throws {
    let summary = try scores([
      (0, "NM", 1), (0, "VD", 1), (0, "FR", 0), (0, "GB", -1), (1, "NM", 1), (2, "NM", 1),
      (2, "VD", 0),
    ])
    // 0.25, 1 and 0.5.
    #expect(summary.overall?.rounded == Decimal(string: "0.58"))
    #expect(summary.overall?.percent == 79)
    #expect(summary.overall?.count == 3)
    #expect(summary.parties["NM"]?.value == 1)
    #expect(summary.parties["VD"]?.value == Decimal(string: "0.5"))
    #expect(summary.counts == [1: 4, 0: 2, -1: 1])
  }

  @Test(arguments: [(-1, 0), (0, 50), (1, 100)])
  func `the ends and the middle of the scale in per cent`(score: Int, percent: Int) throws {
    #expect(try scores([(0, "NM", score)]).overall?.percent == percent)
  }

  @Test(arguments: [Scale.peaceAccords, .openGovernment])
  func `scales whose makers count levels have no mean`(scale: Scale) throws {
    let summary = try scores([(0, "NM", 3), (1, "NM", 1), (2, "NM", 1)], on: scale)
    #expect(summary.overall == nil)
    #expect(summary.counts == [1: 2, 3: 1])
  }

  @Test func `a later period takes the place of an earlier one, interim ones stay out`() throws {
    var partnership = try Partnership()
    let visas = try partnership.commit(to: "ease visas")
    for (score, period, phase) in [
      (-1, "2023", AssessmentFact.Phase.final), (1, "2024", .final), (0, "2025", .interim),
    ] {
      try partnership.enter(
        .assessment(
          AssessmentFact(
            of: visas, scale: "g7-compliance", score: score, period: EDTF(period), phase: phase,
            coder: "A. Coder")))
    }
    let snapshot = partnership.snapshot("2026-01-01")
    #expect(snapshot.summary(on: "g7-compliance")?.counts == [1: 1])
    #expect(snapshot.summary(on: "g7-compliance", phase: .interim)?.counts == [0: 1])
    #expect(snapshot.summary(on: "peace-accords")?.counts == [:])
    #expect(snapshot.summary(on: "none-such") == nil)
  }

  @Test func `a scale of one's own is entered and judged on; scores off it are refused`() throws {
    var partnership = try Partnership()
    let visas = try partnership.commit(to: "ease visas")
    let scale = Scale(
      id: "lights", name: "Traffic lights", source: "Ministry", summary: .mean,
      levels: [
        Scale.Level(score: 1, name: "Red", outcome: .notFulfilled),
        Scale.Level(score: 2, name: "Amber"),
        Scale.Level(score: 3, name: "Green", outcome: .fulfilled),
      ])
    try partnership.enter(.scale(scale))
    func judge(_ score: Int) throws -> Entry {
      try Entry(
        .assessment(
          AssessmentFact(
            of: visas, scale: "lights", score: score, period: "2023", phase: .final,
            coder: "A. Coder")),
        by: Author(party: Partnership.nordmark), recorded: Moment(startOf: "2024-01-01"),
        effective: "2023-12-31")
    }
    let snapshot = partnership.snapshot("2024-01-01")
    #expect(throws: Never.self) { try snapshot.check(judge(2)) }
    let refused = #expect(throws: EntryError.self) { try snapshot.check(judge(4)) }
    #expect(refused?.message == "Traffic lights has no score 4; its scores are 1, 2, 3.")
    try partnership.enter(try judge(3).fact)
    #expect(try partnership.report(visas, on: "2024-01-01").status == .fulfilled)
    #expect(throws: EntryError.self) {
      try partnership.enter(
        .scale(Scale(id: "x", name: "Upside down", source: "", summary: .mean, levels: [])))
    }
  }
}
