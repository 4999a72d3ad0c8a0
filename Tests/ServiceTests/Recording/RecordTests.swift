import Foundation
import Register
import Service
import Statements
import Testing

@Suite struct RecordTests {
  private func record(
    _ register: OpenedRegister, _ text: String, files: (String) throws -> [UInt8] = { _ in [] }
  ) async throws -> RecordReport {
    try await register.desk.record(try RecordFile.lines(Array(text.utf8)), files: files)
  }

  private func begun() async throws -> OpenedRegister {
    let register = try await OpenedRegister()
    var options = ImportOptions()
    options.acceptsAll = true
    try await register.put(OpenedRegister.statement, options)
    return register
  }

  @Test func `lines of JSON are entered, and what stands otherwise is said`() async throws {
    let register = try await begun()
    let report = try await record(
      register,
      """
      {"kind": "meeting", "as": "conference", "title": "Conference on Safe Harbours", "on": "2031-05-02/2031-05-03", "place": "Nordhavn", "host": ["Nordmark", "Valdoria"], "carries-out": "¶1 Conference"}

      {"kind": "evidence", "about": ["@conference", "¶1 Conference"], "publisher": "Gazette", "title": "Harbours made safe", "on": "2031-05-04", "shows": "done", "copy": "page.html"}
      """, files: { Array("copy of \($0)".utf8) })
    #expect(report.entered.map(\.kind) == [.meeting, .evidence])
    #expect(report.entered.map(\.effective) == ["2031-05-02", "2031-05-04"])
    #expect(report.changes.map(\.now) == [.fulfilled])
    let snapshot = try await register.desk.snapshot()
    let evidence = try #require(snapshot.all(EvidenceFact.self).first?.fact)
    #expect(evidence.about.map(\.kind) == [.meeting, .provision])
    let copy = try await register.store.copy(try #require(evidence.copy))
    #expect(copy == Array("copy of page.html".utf8))
    let meeting = try #require(snapshot.all(MeetingFact.self).first?.fact)
    #expect(meeting.state == .held)
    #expect(meeting.hosts == ["Nordmark", "Valdoria"])
  }

  @Test func `a table has a column for each field and semicolons between values`() async throws {
    let register = try await begun()
    let report = try await record(
      register,
      """
      kind;title;item;on;note;extent;agenda
      meeting;Port Dialogue;;2031-09;;;Pilots; Ice
      progress;;¶3 wrecks;4 May 2031;Half of it is online;part;
      """.replacingOccurrences(of: "Pilots; Ice", with: "\"Pilots; Ice\""))
    #expect(report.entered.map(\.kind) == [.meeting, .progress])
    let snapshot = try await register.desk.snapshot()
    #expect(snapshot.all(MeetingFact.self).first?.fact.agenda == ["Pilots", "Ice"])
    #expect(snapshot.all(MeetingFact.self).first?.fact.state == .planned)
    #expect(snapshot.all(ProgressFact.self).first?.fact.extent == .part)
  }

  @Test func `every wrong line is named by its place, and nothing is entered`() async throws {
    let register = try await begun()
    let position = try await register.store.position()
    let error = await #expect(throws: RecordError.self) {
      try await record(
        register,
        """
        kind,title,on,item,note,score
        meeting,Port Dialogue,soon,,,
        meeting,Port Dialogue,2031-09-01,,,
        progress,,,pzzzz,Begun,
        progress,,,¶3 wrecks,,
        prophecy,,,,,
        meeting,Port Dialogue,3/4/2031,,,1
        """)
    }
    #expect(
      error?.problems.map(\.description) == [
        "Row 2, column C (on): “soon” is no date such as 2031-05-04, “4 May 2031” or 2031.",
        "Row 4, column D (item): Nothing in the register has an identifier that begins with “pzzzz”.",
        "Row 5, column E (note): note is missing.",
        "Row 6, column A (kind): “prophecy” is no kind of entry; there are meeting, progress, "
          + "evidence, milestone, initiative, deliverable, responsibility, target, observation, "
          + "assessment, scale, occasion, mechanism, relation, standing, remark, assent, retraction.",
        "Row 7, column F (score): a meeting has no “score”; it has title, on, state, mechanism, "
          + "summit, event, carries-out, place, host, party, agenda, outcome, amends, effective, "
          + "corrects, visibility, as.",
      ])
    #expect(try await register.store.position() == position)
  }

  @Test(arguments: [
    (#"{"kind": "meeting", "title": }"#, "Line 1: this is no JSON"),
    (#"{"kind": "meeting", "title": {"a": 1}, "on": "2031"}"#, "Line 1: “title”: an object stands"),
    ("{\"kind\": \"remark\"}\n[1]", "Line 2: this is no"),
    ("title,on\nPort Dialogue,2031", "Line 1: no column is headed “kind”"),
  ])
  func `a file that is none is named by its line`(text: String, sentence: String) {
    let error = #expect(throws: RecordError.self) { try RecordFile.lines(Array(text.utf8)) }
    #expect(error?.description.hasPrefix(sentence) == true, "\(error?.description ?? "")")
  }

  @Test func `an entry is corrected, and taken back`() async throws {
    let register = try await begun()
    let first = try await record(
      register,
      #"{"kind": "progress", "item": "¶3 wrecks", "note": "Published", "extent": "whole"}"#)
    #expect(first.changes.map(\.now) == [.fulfilled])
    let entry = try #require(first.entered.first).entry
    let second = try await record(
      register,
      #"{"kind": "progress", "item": "¶3 wrecks", "note": "Begun", "corrects": "\#(entry.short)"}"#)
    #expect(second.changes.map(\.now) == [.inProgress])
    let third = try await record(
      register,
      #"{"kind": "retraction", "entry": "\#(try #require(second.entered.first).entry.short)"}"#)
    #expect(third.changes.map(\.now) == [.inForce])
  }

  @Test func `what is amended keeps what is not given`() async throws {
    let register = try await begun()
    _ = try await record(
      register,
      #"{"kind": "meeting", "title": "Port Dialogue", "on": "2031-09", "place": "Nordhavn"}"#)
    let id = try #require(
      try await register.desk.snapshot().all(MeetingFact.self).first?.fact.id)
    _ = try await record(
      register, #"{"kind": "meeting", "amends": "\#(id)", "on": "2031-09-04"}"#)
    let meetings = try await register.desk.snapshot().all(MeetingFact.self)
    #expect(meetings.count == 1)
    #expect(meetings.first?.fact.on == "2031-09-04")
    #expect(meetings.first?.fact.place == "Nordhavn")
    #expect(meetings.first?.fact.title == "Port Dialogue")
  }

  @Test func `a judgement that a promise was broken must say why`() async throws {
    let register = try await begun()
    let bare =
      #"{"kind": "assessment", "provision": "¶3 wrecks", "scale": "g7-compliance", "score": -1, "period": "2031"}"#
    let error = await #expect(throws: RecordError.self) { try await record(register, bare) }
    #expect(error?.description.contains("name the evidence and the guideline") == true)
    let report = try await record(
      register,
      """
      {"kind": "evidence", "as": "letter", "about": "¶3 wrecks", "publisher": "Sea Office", "title": "No register this year", "shows": "not-done"}
      {"kind": "assessment", "provision": "¶3 wrecks", "scale": "g7-compliance", "score": -1, "period": "2031", "guideline": "Full: published", "evidence": "@letter"}
      """)
    #expect(report.changes.map(\.now) == [.notFulfilled])
  }

  @Test func `every kind of fact can be written with its form`() async throws {
    let register = try await begun()
    let report = try await record(
      register,
      """
      {"kind": "mechanism", "as": "board", "title": "Board of Ports", "level": "working", "cadence": "P6M", "co-chair": "Nordmark: Harbour Master"}
      {"kind": "meeting", "title": "Board of Ports", "on": "2031-05-05", "mechanism": "@board", "outcome": ["A list"]}
      {"kind": "initiative", "as": "fund", "title": "Fjord Fund", "carries-out": "¶3 wrecks", "from": "2031"}
      {"kind": "milestone", "item": "@fund", "title": "Call", "due": "2031-06", "met-on": "2031-05-01"}
      {"kind": "deliverable", "item": "@fund", "title": "Report", "sort": "report", "due": "2032"}
      {"kind": "responsibility", "item": "¶3 wrecks", "holder": "Sea Office", "contact": "C. Mate", "email": "mate@sea.example"}
      {"kind": "target", "as": "wrecks", "provision": "¶3 wrecks", "indicator": "wrecks listed", "unit": "wrecks", "low": 100, "year": 2032, "baseline": 0, "baseline-on": 2031}
      {"kind": "observation", "target": "@wrecks", "value": 12.5, "on": "2031-05-01"}
      {"kind": "occasion", "title": "Storm", "on": "2031-05-02"}
      {"kind": "standing", "provision": "¶1 Conference", "change": "suspended", "party": "Valdoria", "reason": "Storm"}
      {"kind": "relation", "later": "¶3 wrecks", "relation": "strengthens", "earlier": "¶1 Conference"}
      {"kind": "remark", "item": "¶1 Conference", "note": "Ask again in June"}
      {"kind": "scale", "scale": "lights", "title": "Lights", "source": "Sea Office", "level": ["0 Red = not-fulfilled", "1 Green = fulfilled"]}
      {"kind": "assessment", "provision": "¶3 wrecks", "scale": "lights", "score": 1, "period": "2031", "phase": "interim"}
      """)
    #expect(report.entered.count == 14)
    let snapshot = try await register.desk.snapshot()
    #expect(snapshot.all(ObservationFact.self).first?.fact.value == "12.5")
    #expect(snapshot.all(MilestoneFact.self).first?.fact.state == .met)
    #expect(
      snapshot.all(MechanismFact.self).contains { $0.fact.coChairs?.first?.party == "Nordmark" })
    let assented = try await record(
      register,
      #"{"kind": "assent", "entry": "\#(report.entered[0].entry.short)", "verdict": "accept"}"#)
    #expect(assented.entered.map(\.kind) == [.assent])
  }
}
