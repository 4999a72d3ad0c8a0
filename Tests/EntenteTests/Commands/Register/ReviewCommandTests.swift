import Foundation
import Register
import Testing

@testable import entente

@Suite struct ReviewCommandTests {
  @Test func `a proposal is confirmed by the beginning of its identifier`() async throws {
    let run = try await CommandRun.filled()
    let first = try #require(try await run.commitments().first)
    let outcome = await run("accept", String(first.prefix(6)).uppercased())
    #expect(outcome.errors == "")
    #expect(outcome.status == .success)
    #expect(outcome.output.contains("accepted: ¶ 1"))
    #expect(outcome.output.contains("1 provision accepted; 4 proposals left."))
    let list = await run("list", "--status", "due-soon")
    #expect(list.output.contains("» Due soon"))
    #expect(list.output.contains("1 provision\n"))
  }

  @Test func `all that the reader was sure of is confirmed at once`() async throws {
    let run = try await CommandRun.filled()
    let outcome = await run("accept", "--all", "--above", "50")
    #expect(outcome.output.contains("5 provisions accepted; no proposals left."))
    let again = await run("accept", "--all")
    #expect(again.output.contains("0 provisions accepted"))
  }

  @Test func `what is rejected is no longer listed, and can be taken back`() async throws {
    let run = try await CommandRun.filled()
    let id = try #require(try await run.commitments().last)
    _ = await run("reject", id, "--note", "a quotation")
    #expect(try await run.commitments().contains(id) == false)
    let rejected = await run("list", "--status", "rejected")
    #expect(rejected.output.contains("– Rejected"))
    #expect(await run("history", id).output.contains("rejected ¶ 3"))
    _ = await run("accept", id)
    #expect(try await run.commitments().contains(id))
  }

  @Test func `an identifier that nothing has is said so`() async throws {
    let run = try await CommandRun.filled()
    let outcome = await run("accept", "pzzzz")
    #expect(outcome.status == .noInput)
    #expect(outcome.errors.contains("begins with “pzzzz”"))
  }

  @Test func `a beginning that several have lists them all`() async throws {
    let run = try await CommandRun.filled()
    let outcome = await run("accept", "p")
    #expect(outcome.status == .usage)
    #expect(outcome.errors.contains("may be any of 5:"))
    #expect(outcome.errors.contains("¶ 2  hold the Ministerial Dialogue"))
    #expect(try await run.json("list", "--status", "proposed") is [String: Any])
  }

  @Test func `an identifier of another kind is no provision`() async throws {
    let run = try await CommandRun.filled()
    let outcome = await run("accept", "s")
    #expect(outcome.status == .noInput)
    #expect(outcome.errors.contains("is a statement"))
  }

  @Test func `what was read is put right in words`() async throws {
    let run = try await CommandRun.filled()
    let ids = try await run.commitments()
    let outcome = await run(
      "amend", ids[2], "--due", "before the next summit; every 2 years", "--actors",
      "Nordmark,Valdoria", "--obligation", "low", "--areas", "maritime,transport-logistics")
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("before the next"))
    #expect(outcome.output.contains("every 2 years"))
    let answer = try #require(try await run.json("show", ids[2]) as? [String: Any])
    let provision = try #require(answer["provision"] as? [String: Any])
    #expect(provision["due"] as? String == "before:next-summit")
    #expect(provision["recurrence"] as? String == "P2Y")
    #expect(provision["obligation"] as? String == "low")
    #expect(provision["areas"] as? [String] == ["maritime", "transport-logistics"])
    #expect(provision["review"] as? String == "accepted")
    #expect(provision["confidence"] == nil)
  }

  @Test func `the words of a provision are words of its statement`() async throws {
    let run = try await CommandRun.filled()
    let id = try #require(try await run.commitments().first)
    let outcome = await run("amend", id, "--words", "host the Conference on  Safe Harbours")
    #expect(outcome.status == .success)
    let other = await run("amend", id, "--words", "host a banquet")
    #expect(other.status == .usage)
    #expect(other.errors.contains("does not have the words"))
    #expect(await run("verify").output.hasPrefix("All is well"))
  }

  @Test func `a provision is parted at words of it, and joined to what it was`() async throws {
    let run = try await CommandRun.filled()
    let id = try #require(try await run.commitments().first)
    let parted = await run("split", id, "--at", "in Nordhavn")
    #expect(parted.errors == "")
    #expect(parted.status == .success)
    let elsewhere = await run("split", id, "--at", "a banquet")
    #expect(elsewhere.status == .usage)
    #expect(elsewhere.errors.contains("“a banquet” does not stand in"))
    let joined = try #require(try await run.json("join", id, "--accept") as? [String: Any])
    let provisions = try #require(joined["provisions"] as? [[String: Any]])
    #expect(provisions.count == 1)
    #expect((provisions[0]["words"] as? String)?.contains("in Nordhavn") == true)
    #expect(provisions[0]["review"] as? String == "accepted")
    let none = await run("join", id)
    #expect(none.errors.contains("No other provision follows"))
    #expect(await run("verify").output.hasPrefix("All is well"))
  }

  @Test(arguments: [
    ["amend"], ["split", "p1"], ["join"], ["join", "p1", "p2"], ["accept"],
    ["accept", "--all", "p1"], ["amend", "p", "--due", "soon"],
    ["amend", "p"], ["accept", "p1", "--above", "50"],
  ])
  func `a command line that says too little or too much changes nothing`(words: [String])
    async throws
  {
    let run = try await CommandRun.filled()
    let before = try await run.store.position()
    let outcome = await run.run(words)
    #expect(outcome.status == .usage)
    #expect(try await run.store.position() == before)
  }
}
