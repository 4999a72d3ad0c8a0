import Foundation
import Testing

@testable import entente

/// The built program, as a user runs it.
@Suite struct ReadCommandTests {
  private func read(_ arguments: String..., input: String = "") throws -> BuiltProgram.Outcome {
    try BuiltProgram.run(["read"] + arguments, input: input)
  }

  private func object(_ data: Data) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func `a statement on standard input becomes a table`() throws {
    let outcome = try read(input: HarbourStatement.unwrapped)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("connect the customs registers"))
    #expect(outcome.output.contains("● high"))
    #expect(!outcome.output.utf8.contains(0x1B))
  }

  @Test func `several statements become one JSON object a line, in the order they were given`()
    throws
  {
    let folder = try TemporaryFolder()
    let paths = try (0..<12).map { try folder.add("\($0).txt") }
    let outcome = try BuiltProgram.run(["read", "-f", "json", "-j", "4"] + paths.reversed())
    let names = try outcome.output.split(separator: "\n").map { line in
      let statement = try object(Data(line.utf8))["statement"] as? [String: Any]
      return statement?["name"] as? String
    }
    #expect(names == (0..<12).reversed().map { "\($0).txt" })
    #expect(outcome.errors.hasPrefix("entente: read 12 of 12 statements ("))
  }

  @Test func `a table for spreadsheets has one header however many statements`() throws {
    let folder = try TemporaryFolder()
    try folder.add("a.txt")
    try folder.add("b.txt")
    let outcome = try read("--format=csv", "--bom", "--class", "commitment", folder.path)
    let lines = outcome.output.split(separator: "\r\n" as Character)
    #expect(outcome.output.unicodeScalars.first == "\u{FEFF}")
    #expect(lines.count > 2)
    #expect(lines.dropFirst().allSatisfy { $0.contains(",commitment,") })
  }

  @Test func `a missing file has its message and its status`() throws {
    let outcome = try read("/no/such/fjord.txt")
    #expect(outcome.status == 66)
    #expect(outcome.errors == "entente: /no/such/fjord.txt: there is no such file\n")
    #expect(outcome.output == "")
  }

  @Test func `a bad file among good ones is reported, and the rest goes on`() throws {
    let folder = try TemporaryFolder()
    try folder.add("a.txt")
    try folder.add("b.docx", "PK\u{3}\u{4} not really")
    try folder.add("c.txt", "")
    try folder.add("d.txt")
    let outcome = try read("-f", "json", "-o", "\(folder.path)/out", folder.path)
    #expect(outcome.status == 65)
    #expect(try folder.names(in: "out") == ["a.json", "d.json"])
    let errors = outcome.errors.split(separator: "\n")
    #expect(errors.count == 3)
    #expect(errors[0].contains("b.docx: "))
    #expect(errors[1].contains("c.txt: the file is empty"))
    #expect(errors[2].contains("read 2 of 4 statements"))
    #expect(errors[2].hasSuffix("; 2 failed"))
  }

  @Test func `a file over the limit is refused`() throws {
    let outcome = try read("--limit", "100", input: HarbourStatement.unwrapped)
    #expect(outcome.status == 65)
    #expect(outcome.output == "")
  }

  @Test func `a date of adoption is taken where the text has none`() throws {
    let text = "1. Orlanda and Estmere agreed to open the strait."
    let outcome = try read("-f", "json", "--adopted", "2031-06", input: text)
    let statement = try object(Data(outcome.output.utf8))["statement"] as? [String: Any]
    #expect((statement?["adopted"] as? [String: Any])?["date"] as? String == "2031-06")
  }

  @Test func `a date in the text goes before the one from the command line`() throws {
    let outcome = try read("-f", "json", "--adopted", "1999", input: HarbourStatement.unwrapped)
    let statement = try object(Data(outcome.output.utf8))["statement"] as? [String: Any]
    #expect((statement?["adopted"] as? [String: Any])?["date"] as? String == "2031-06-09")
  }

  @Test func `an output that would replace its own input is refused`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.add("fjord.json")
    let outcome = try read("-f", "json", "-o", folder.path, "--from", "text", path)
    #expect(outcome.status == 73)
    #expect(try folder.contents(of: "fjord.json") == Data(HarbourStatement.unwrapped.utf8))
  }

  @Test func `an older output is replaced whole`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.add("in/fjord.txt")
    try folder.add("out/fjord.json", String(repeating: "x", count: 1 << 20))
    #expect(try read("-f", "json", "-o", "\(folder.path)/out", path).status == 0)
    _ = try object(folder.contents(of: "out/fjord.json"))
    #expect(try folder.names(in: "out") == ["fjord.json"])
  }

  @Test func `what cannot take its place leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.add("in/fjord.txt")
    try folder.add("out/fjord.json/in-the-way", "x")
    #expect(try read("-f", "json", "-o", "\(folder.path)/out", path).status == 74)
    #expect(try folder.names(in: "out") == ["fjord.json"])
  }

  @Test func `a folder that cannot be made stops before anything is read`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.add("fjord.txt")
    let outcome = try read("-f", "json", "-o", "\(path)/out", path)
    #expect(outcome.status == 73)
    #expect(outcome.output == "")
  }

  @Test func `Akoma Ntoso holds one statement, so several need a folder`() throws {
    let folder = try TemporaryFolder()
    let paths = [try folder.add("a.txt"), try folder.add("b.txt")]
    #expect(try BuiltProgram.run(["read", "-f", "akn"] + paths).status == 64)
    #expect(try BuiltProgram.run(["read", "-f", "akn", paths[0]]).output.hasPrefix("<?xml"))
  }

  @Test func `a full disk is an error, not a short file`() throws {
    let outcome = try BuiltProgram.run(
      program: "/bin/sh", ["-c", "\(BuiltProgram.path) read - > /dev/full"],
      input: HarbourStatement.unwrapped)
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("standard output: cannot be written"))
  }

  @Test func `when nobody reads any longer, it ends without a word`() throws {
    let folder = try TemporaryFolder()
    for i in 0..<40 { try folder.add("\(i).txt") }
    let script =
      "\(BuiltProgram.path) read -f json \(folder.path) | head -c 10 > /dev/null; "
      + "echo ${PIPESTATUS[0]}"
    let outcome = try BuiltProgram.run(program: "/bin/bash", ["-c", script])
    #expect(outcome.output == "141\n")
    #expect(outcome.errors == "")
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `interrupted, it leaves whole files only, and says which signal ended it`(signal: Int32)
    throws
  {
    let folder = try TemporaryFolder()
    let long = String(repeating: HarbourStatement.unwrapped + "\n\n", count: 100)
    for i in 0..<300 { try folder.add("in/\(i).txt", long) }
    let output = folder.url.appending(path: "out").path()
    let outcome = try BuiltProgram.run(
      program: BuiltProgram.path, ["read", "-f", "json", "-o", output, "\(folder.path)/in"]
    ) { process in
      let end = Date(timeIntervalSinceNow: 20)
      while Date() < end {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: output)) ?? []
        if names.contains(where: { $0.hasSuffix(".json") }) { break }
        usleep(2000)
      }
      kill(process.processIdentifier, signal)
    }
    #expect(outcome.wasSignalled)
    #expect(outcome.status == signal)
    let names = try folder.names(in: "out")
    #expect((1..<300).contains(names.count))
    for name in names {
      #expect(name.hasSuffix(".json") && !name.hasPrefix("."))
      _ = try object(folder.contents(of: "out/\(name)"))
    }
  }

  @Test func `a missing lexicon is a fault of the installation`() throws {
    let outcome = try BuiltProgram.run(
      ["read"], input: "x", environment: ["ENTENTE_LEXICONS": "/no/such"])
    #expect(outcome.status == 78)
  }

  @Test func `a misspelt command is answered with the one that was meant`() throws {
    let outcome = try BuiltProgram.run(["raed"])
    #expect(outcome.status == 64)
    #expect(
      outcome.errors
        == "entente: there is no command “raed”; did you mean read?\nSee `entente --help`.\n")
  }

  @Test func `help and version go to standard output`() throws {
    #expect(try BuiltProgram.run(["read", "--help"]).output.hasPrefix("Usage: entente read"))
    #expect(try BuiltProgram.run(["help", "read"]).output.hasPrefix("Usage: entente read"))
    #expect(try BuiltProgram.run(["--version"]).output.hasPrefix("entente "))
    #expect(try BuiltProgram.run([]).status == 64)
  }
}
