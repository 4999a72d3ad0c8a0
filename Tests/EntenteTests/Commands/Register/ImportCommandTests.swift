import Foundation
import Testing

@testable import entente

@Suite struct ImportCommandTests {
  @Test func `a new register says what to do next`() async throws {
    let outcome = await CommandRun()("init", "NM=Nordmark", "VD=Valdoria", "--as", "NM")
    #expect(outcome.status == .success)
    #expect(outcome.output.contains("Nordmark – Valdoria"))
    #expect(outcome.output.contains("entente import"))
  }

  @Test func `a register is begun once`() async throws {
    let run = try await CommandRun.begun()
    let outcome = await run("init", "Nordmark", "Valdoria", "--as", "Valdoria")
    #expect(outcome.status == .cannotCreate)
    #expect(outcome.errors.contains("kept for Nordmark already"))
  }

  @Test(arguments: [["init", "NM", "VD"], ["init", "NM", "--as", "VD"], ["import"]])
  func `a command line that lacks something says what`(words: [String]) async {
    let outcome = await CommandRun().run(words)
    #expect(outcome.status == .usage)
    #expect(outcome.output == "")
  }

  @Test func `an imported statement is listed with its proposals`() async throws {
    let run = try await CommandRun.begun()
    let folder = try TemporaryFolder()
    let path = try folder.add("fjord.txt")
    let imported = await run("import", path)
    #expect(imported.errors == "")
    #expect(imported.status == .success)
    #expect(imported.output.contains("proposals to confirm"))
    let list = await run("list")
    #expect(list.output.contains("? To be confirmed"))
    #expect(list.output.contains("connect the customs"))
  }

  @Test func `of several files each is taken whole or reported`() async throws {
    let run = try await CommandRun.begun()
    let folder = try TemporaryFolder()
    let good = try folder.add("fjord.txt")
    let bad = try folder.add("empty.txt", "")
    let outcome = await run("import", "--json", bad, good)
    #expect(outcome.status == .unusableData)
    #expect(outcome.errors.contains("empty.txt: the file is empty"))
    let reports = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(reports.map { $0["outcome"] as? String } == ["new"])
  }
}
