import Foundation
import Register
import Service
import Statements
import Testing

@testable import Web

/// Something of every kind that one seat keeps to itself, each with the seat's word beside "harmless".
struct OwnRecord {
  let seat: Seat
  let site: Site
  let word: String

  private var phrase: String { "harmless \(word)" }

  func enter() async throws {
    let desk = try await site.desk(of: seat)
    let board = try await desk.board()
    let provisions = board.list().map(\.id)
    let dialogue = try #require(board.snapshot.all(MechanismFact.self).first?.fact.id)
    let open = try await desk.enter([
      .progress(
        ProgressFact(of: provisions[0].item, on: "2031-05-01", note: "As \(seat.code) wrote."))
    ])
    let shared = try #require(open.first)
    let files = ["\(word).txt": Array("The \(phrase) file.".utf8)]
    _ = try await desk.record(
      lines(provisions, dialogue, shared), visibility: .internal
    ) { files[$0] ?? [] }
    try await desk.review(
      [provisions[1]], .reject, note: "Not so: \(phrase).", visibility: .internal)
    var amendment = Amendment()
    amendment.due = .set("2031-10")
    try await desk.amend([provisions[0]], amendment, visibility: .internal)
    try await desk.enter(
      [
        .partnership(
          PartnershipFact(
            name: "Pact of the \(phrase)",
            parties: ["NM", "VD", "OB"].map { PartyName(code: $0, name: "\(word) \($0)") }))
      ], visibility: .internal)
    var options = ImportOptions()
    options.visibility = .internal
    _ = try await desk.importStatement(
      SourceDocument(name: "\(word).txt", bytes: Array(statement.utf8)), by: StatementReading(),
      options)
  }

  private var statement: String {
    """
    Joint Statement of Nordmark and Valdoria on the \(word)

    Port Alder, 3 May 2031

    1. The two Leaders agreed to close the harmless \(word) by the end of 2031.

    2. The two sides will hold an annual Dialogue on the \(word.capitalized).
    """
  }

  private func lines(
    _ provisions: [ProvisionID], _ dialogue: MechanismID, _ open: Entry
  ) -> [RecordLine] {
    let fund = "\(provisions[0])"
    var lines = [
      RecordLine(
        "scale",
        [
          "scale": [word], "title": ["Scale of the \(phrase)"], "source": ["The \(phrase) office"],
          "level": ["0 No", "1 Yes"],
        ]),
      RecordLine(
        "evidence",
        [
          "about": [fund], "publisher": ["The \(phrase) office"], "title": ["On \(phrase)s"],
          "quote": ["A \(phrase)."], "copy": ["\(word).txt"], "shows": ["part"], "as": ["source"],
        ]),
      RecordLine(
        "progress",
        [
          "item": [fund], "note": ["Work on the \(phrase) goes on."], "extent": ["whole"],
          "evidence": ["@source"],
        ]),
      RecordLine(
        "meeting",
        [
          "title": ["Meeting of the \(phrase)"], "on": ["2031-05-02"],
          "mechanism": ["\(dialogue)"], "carries-out": ["\(provisions[1])"],
          "agenda": ["The \(phrase)"],
        ]),
      RecordLine(
        "meeting",
        ["title": ["Summit of the \(phrase)"], "on": ["2031-08-01"], "summit": ["yes"]]),
      RecordLine(
        "milestone", ["title": ["The \(phrase) point"], "item": [fund], "due": ["2031-06"]]),
      RecordLine(
        "initiative",
        ["title": ["Fund of the \(phrase)"], "carries-out": [fund], "summary": ["A \(phrase)."]]),
      RecordLine(
        "deliverable", ["title": ["The \(phrase) report"], "item": [fund], "due": ["2031-07"]]),
      RecordLine(
        "responsibility",
        [
          "item": [fund], "holder": ["Bureau of the \(phrase)"], "party": ["NM"],
          "contact": ["\(word.capitalized)"], "email": ["\(word)@bureau.example"],
        ]),
      RecordLine(
        "target",
        [
          "provision": [fund], "indicator": ["Measure of the \(phrase)"], "unit": ["MW"],
          "low": ["4"], "year": ["2032"], "baseline": ["1"], "baseline-on": ["2030"],
          "as": ["target"],
        ]),
      RecordLine(
        "observation",
        [
          "target": ["@target"], "value": ["2"], "on": ["2031-04"], "note": ["A \(phrase)."],
        ]),
      RecordLine(
        "assessment",
        [
          "provision": [fund], "scale": [word], "score": ["1"], "period": ["2031"],
          "coder": ["C. \(word.capitalized)"], "note": ["A \(phrase)."],
        ]),
      RecordLine("occasion", ["title": ["Vote on the \(phrase)"], "on": ["2031-05-01"]]),
      RecordLine("mechanism", ["title": ["Committee on the \(phrase)"], "cadence": ["P1Y"]]),
      RecordLine(
        "relation",
        ["later": ["\(provisions[1])"], "relation": ["weakens"], "earlier": [fund]]),
      RecordLine(
        "standing",
        ["provision": ["\(provisions[2])"], "change": ["suspended"], "reason": ["A \(phrase)."]]),
      RecordLine("remark", ["item": [fund], "note": ["Mind the \(phrase)."]]),
      RecordLine("retraction", ["entry": ["\(open.id)"], "reason": ["A \(phrase)."]]),
    ]
    // An observer has no word to give.
    if seat.kind == .party {
      lines.append(
        RecordLine(
          "assent",
          ["entry": ["\(open.id)"], "verdict": ["reserve"], "note": ["A \(phrase)."]]))
    }
    return lines
  }
}
