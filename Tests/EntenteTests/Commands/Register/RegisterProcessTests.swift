import Foundation
import Testing

@testable import entente

/// The built program on a register in a file, as people run it.
@Suite struct RegisterProcessTests {
  private let folder: TemporaryFolder
  private let register: String

  init() throws {
    folder = try TemporaryFolder()
    register = "\(folder.path)/data/register.db"
  }

  private var environment: [String: String] {
    ["ENTENTE_REGISTER": register, "ENTENTE_PERSON": "A. Clerk"]
  }

  @discardableResult private func entente(
    _ words: String..., environment: [String: String] = [:]
  ) throws -> BuiltProgram.Outcome {
    try BuiltProgram.run(words, environment: self.environment.merging(environment) { $1 })
  }

  private func begin() throws {
    let outcome = try entente("init", "Nordmark", "Valdoria", "--as", "Nordmark")
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test func `a register is begun, filled, confirmed and asked`() throws {
    try begin()
    let path = try folder.add("statement.txt", PortStatement.text)
    #expect(try entente("import", path).output.contains("5 proposals to confirm"))
    #expect(try entente("import", path).output.contains("nothing is new"))
    #expect(try entente("accept", "--all").output.contains("no proposals left"))
    let status = try entente("status", "--as-of", "2031-07-15")
    #expect(status.output.contains("1  ! Overdue"))
    #expect(status.errors == "")
    #expect(try entente("verify").status == 0)
    #expect(try entente("rebuild").status == 0)
    #expect(try entente("search", "wrecks").output.contains("register of wrecks"))
    // So that the file can be copied by itself.
    #expect(try folder.names(in: "data") == ["register.db"])
  }

  @Test func `a backup is put back elsewhere, and nothing is ever overwritten`() throws {
    try begin()
    let path = try folder.add("statement.txt", PortStatement.text)
    try entente("import", path)
    let copy = "\(folder.path)/copy.db"
    #expect(try entente("backup", copy).status == 0)
    #expect(try entente("backup", copy).status != 0)
    #expect(try entente("restore", copy).status != 0)
    let other = ["ENTENTE_REGISTER": "\(folder.path)/other/register.db"]
    #expect(try entente("restore", copy, environment: other).status == 0)
    let lists = try [[:], other].map { try entente("list", "--json", environment: $0).output }
    #expect(lists[0] == lists[1])
    #expect(lists[0].contains("wrecks"))
  }

  @Test func `a place without a register names the command that begins one`() throws {
    let outcome = try entente("status")
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("entente init"))
    #expect(!FileManager.default.fileExists(atPath: register))
  }

  @Test func `the register of the data folder is used where nothing else is named`() throws {
    let data = ["ENTENTE_REGISTER": "", "XDG_DATA_HOME": "\(folder.path)/xdg"]
    let begun = try entente("init", "NO", "EE", "--as", "EE", environment: data)
    #expect(begun.output.contains("Norway – Estonia"))
    #expect(FileManager.default.fileExists(atPath: "\(folder.path)/xdg/entente/register.db"))
    #expect(try entente("status", environment: data).output.contains("Norway – Estonia"))
  }

  @Test func `what is no register is left alone`() throws {
    let path = try folder.add("notes.txt", String(repeating: "Minutes of a meeting. ", count: 200))
    for words in [
      ["status", "--register", path], ["init", "NO", "--as", "NO", "--register", path],
    ] {
      let outcome = try BuiltProgram.run(words)
      #expect(outcome.status == 66)
      #expect(outcome.errors.contains("is no register"))
    }
  }

  @Test func `a register of a newer version is refused`() throws {
    try begin()
    let handle = try #require(FileHandle(forUpdatingAtPath: register))
    // The user version of SQLite's header, big-endian.
    try handle.seek(toOffset: 60)
    try handle.write(contentsOf: Data([0, 0, 0, 99]))
    try handle.close()
    let outcome = try entente("list")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("newer Entente"))
  }

  @Test func `a Korean desk in Seoul reads the same answers`() throws {
    try begin()
    try entente("import", "--accept-all", try folder.add("statement.txt", PortStatement.text))
    let seoul = ["LC_ALL": "ko_KR.UTF-8", "LANG": "ko_KR.UTF-8", "TZ": "Asia/Seoul"]
    for words in ["list", "status", "due"] {
      let plain = try entente(words, "--as-of", "6 May 2031")
      #expect(
        try entente(words, "--as-of", "6 May 2031", environment: seoul).output == plain.output)
    }
  }

  @Test func `two people who write at once both succeed`() throws {
    try begin()
    let paths = try ["June", "July"].map { month in
      try folder.add(
        "\(month).txt", PortStatement.text.replacing("4 May 2031", with: "4 \(month) 2031"))
    }
    let first = try BuiltProgram.run(
      program: BuiltProgram.path, ["import", paths[0]], environment: environment
    ) { _ in
      let second = try entente("import", paths[1])
      #expect(second.status == 0)
    }
    #expect(first.status == 0)
    #expect(try entente("list").output.contains("6 provisions"))
    #expect(try entente("verify").output.hasPrefix("All is well"))
  }

  @Test func `an import that is killed leaves whole statements only`() throws {
    try begin()
    for day in 1...28 {
      try folder.add(
        "in/\(day).txt", PortStatement.text.replacing("4 May 2031", with: "\(day) May 2031"))
    }
    let killed = try BuiltProgram.run(
      program: BuiltProgram.path, ["import", "\(folder.path)/in"], environment: environment
    ) { process in
      // Until something has been entered.
      while process.isRunning {
        let status = try entente("status", "--json").output
        guard status.contains("\"statements\":0") else { break }
      }
      kill(process.processIdentifier, SIGKILL)
    }
    #expect(killed.wasSignalled)
    #expect(try entente("verify").output.hasPrefix("All is well"))
    let list = try entente("list", "--class", "all", "--json").output
    let statements = try entente("status", "--json").output
    let entered = list.ranges(of: "\"paragraph\"").count
    #expect(entered > 0 && entered % 5 == 0)
    #expect(statements.contains("\"statements\":\(entered / 5)"))
    // What is missing is put in by the same command.
    #expect(try entente("import", "\(folder.path)/in").status == 0)
    #expect(try entente("status", "--json").output.contains("\"statements\":28"))
  }
}
