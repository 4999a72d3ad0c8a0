import Foundation
import Testing

@testable import entente

@Suite struct RecordCommandTests {
  private func begun() async throws -> (CommandRun, TemporaryFolder) {
    let run = try await CommandRun.begun()
    let folder = try TemporaryFolder()
    let outcome = await run("import", "--accept-all", try folder.add("fjord.txt"))
    #expect(outcome.status == .success)
    return (run, folder)
  }

  @Test func `a fact is entered from options, and the change of status is said`() async throws {
    let (run, _) = try await begun()
    let outcome = await run(
      "record", "progress", "¶1 customs", "The registers are connected", "--extent", "whole")
    #expect(outcome.errors == "")
    #expect(outcome.status == .success)
    #expect(outcome.output.contains("progress"))
    #expect(outcome.output.contains("→ Fulfilled"))
  }

  @Test func `a joint secretariat enters for either party, and for nobody else`() async throws {
    let (run, _) = try await begun()
    let history = await run("history", "--json")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(history.output.utf8)) as? [String: Any])
    let lines = try #require(answer["entries"] as? [[String: Any]])
    let entry = try #require(
      lines.first { $0["kind"] as? String == "provision" }?["entry"] as? String)
    let said = await run(
      "record", "assent", entry, "--verdict", "dispute", "--seat", "Valdoria", "--by", "Bram Vos")
    #expect(said.errors == "")
    let after = await run("history", "--json")
    #expect(after.output.contains(#""party":"Valdoria","person":"Bram Vos""#))
    #expect(after.output.contains(#""standing":"disputed""#))
    let outsider = await run("record", "assent", entry, "--verdict", "accept", "--seat", "XX")
    #expect(outsider.errors.contains("XX is not among the parties."))
  }

  @Test func `what cannot be read is said with its option`() async throws {
    let (run, _) = try await begun()
    let outcome = await run("record", "meeting", "Port Dialogue", "--on", "soon")
    #expect(outcome.status == .usage)
    #expect(outcome.errors.contains("--on: “soon” is no date"))
    let unknown = await run("record", "meating")
    #expect(unknown.errors.contains("did you mean meeting?"))
  }

  @Test func `many facts come from a file, whose wrong lines are named`() async throws {
    let (run, folder) = try await begun()
    let wrong = try folder.add(
      "wrong.csv", "kind,title,on\nmeeting,Port Dialogue,2031-09-01\nmeeting,,2031-10-01\n")
    let refused = await run("record", "--file", wrong)
    #expect(refused.status == .unusableData)
    #expect(refused.errors.contains("Row 3, column B (title): title is missing."))
    #expect(await run("record", "--file", wrong).output == "")
    let right = try folder.add(
      "right.jsonl", #"{"kind": "meeting", "title": "Port Dialogue", "on": "2031-09-01"}"#)
    let entered = await run("record", "--json", "--file", right)
    #expect(entered.status == .success)
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(entered.output.utf8)) as? [String: Any])
    #expect((answer["entered"] as? [[String: Any]])?.first?["kind"] as? String == "meeting")
  }

  @Test func `a kept copy is read from beside the file that names it`() async throws {
    let (run, folder) = try await begun()
    _ = try folder.add("page.html", "<p>done</p>")
    let lines = try folder.add(
      "facts.jsonl",
      #"{"kind": "evidence", "about": "¶1 customs", "publisher": "Gazette", "copy": "page.html"}"#)
    #expect(await run("record", "--file", lines).status == .success)
    let missing = await run(
      "record", "evidence", "¶1 customs", "--publisher", "Gazette", "--copy", "/nowhere/page.html")
    #expect(missing.status == .usage)
    #expect(missing.errors.contains("--copy:"))
  }

  @Test func `a matrix goes out, and exactly what was changed comes back`() async throws {
    let (run, folder) = try await begun()
    let path = folder.path + "/matrix.csv"
    #expect(await run("matrix", path).status == .success)
    let table = try String(contentsOfFile: path, encoding: .utf8)
    let id = try #require(
      table.split(whereSeparator: \.isNewline).dropFirst().first?.split(separator: ",").first)
    let untouched = await run("matrix", "--import", path)
    #expect(untouched.status == .success)
    #expect(untouched.output.contains("Nothing was changed."))
    try "ID,Commitment,Remarks\n\(id),,Ask first\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let unanswered = await run("matrix", "--import", path)
    #expect(unanswered.status == .usage)
    let shown = await run("matrix", "--import", path, "--dry-run", "--json")
    #expect(shown.output.contains(#""new":"Ask first""#))
    #expect(shown.output.contains(#""entered":0"#))
    let entered = await run("matrix", "--import", path, "--yes")
    #expect(entered.status == .success)
    #expect(entered.output.contains("now: Ask first"))
    #expect(entered.output.contains("1 entry made."))
  }

  @Test func `a row that cannot be understood stops all, until it is left out`() async throws {
    let (run, folder) = try await begun()
    let path = folder.path + "/matrix.csv"
    #expect(await run("matrix", path).status == .success)
    let table = try String(contentsOfFile: path, encoding: .utf8)
    let ids = table.split(whereSeparator: \.isNewline).dropFirst().compactMap {
      $0.split(separator: ",").first
    }
    .filter { $0.hasPrefix("p") && $0.utf8.count == 13 }
    try #require(ids.count > 1)
    try "ID,Commitment,Due,Remarks\n\(ids[0]),,soon,\n\(ids[1]),,,Ask first\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let refused = await run("matrix", "--import", path, "--yes")
    #expect(refused.status == .unusableData)
    #expect(refused.errors.contains("Row 2, column C (Due)"))
    #expect(refused.errors.contains("--leave-out 2"))
    let taken = await run("matrix", "--import", path, "--yes", "--leave-out", "2")
    #expect(taken.status == .success)
    #expect(taken.output.contains("1 entry made."))
  }

  @Test(arguments: ["xlsx", "csv", "docx", "html"])
  func `a matrix has the form its name says`(end: String) async throws {
    let (run, folder) = try await begun()
    let path = folder.path + "/matrix.\(end)"
    let outcome = await run("matrix", "--json", path)
    #expect(outcome.output.contains(#""format":"\#(end)""#))
    let bytes = try #require(FileManager.default.contents(atPath: path))
    #expect(bytes.count > 500)
    #expect(await run("matrix", folder.path + "/matrix.pdf").status == .usage)
  }

  @Test func `a calendar is written to a file or to standard output`() async throws {
    let (run, folder) = try await begun()
    let path = folder.path + "/follow-up.ics"
    #expect(await run("calendar", path).status == .success)
    let written = try String(contentsOfFile: path, encoding: .utf8)
    #expect(written.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(written.contains("BEGIN:VTODO"))
    #expect(await run("calendar", "-").output == written)
    let shared = await run("calendar", "--public", "-")
    #expect(!shared.output.contains("BEGIN:VTODO"), "what the parties share is not for everybody")
  }

  @Test func `judgements are summed up scale by scale`() async throws {
    let (run, _) = try await begun()
    #expect(await run("scores").output == "Nothing has been judged yet.\n")
    let outcome = await run(
      "record", "assessment", "¶1 customs", "g7-compliance", "1", "2031", "--coder", "A. Coder")
    #expect(outcome.errors == "")
    let text = await run("scores").output
    #expect(text.contains("mean 1, 100 % over 1 commitment"))
    let json = await run("scores", "--json").output
    #expect(json.contains(#""percent":100"#))
    #expect(await run("scores", "--scale", "none").status == .usage)
  }
}
