import Register
import Statements
import Testing

@testable import Service

@Suite struct PassageLinkTests {
  private static let corrected = OpenedRegister.statement
    .replacing("in June 2031", with: "in July 2031")
    .replacing(
      "1. Nordmark and Valdoria agreed", with: "1. Both met.\n\n2. Nordmark and Valdoria agreed"
    )
    .replacing("2. Nordmark and Valdoria decided", with: "3. Nordmark and Valdoria decided")
    .replacing("3. Nordmark will publish", with: "4. Nordmark will publish")

  /// A link to the words of a statement where they first stand.
  private func link(_ words: String, _ statement: StatementFact) throws -> PassageLink {
    let start = try #require(statement.text.unicodeScalars.firstRange(of: words.unicodeScalars))
    let first = statement.text.unicodeScalars.distance(
      from: statement.text.startIndex, to: start.lowerBound)
    return try #require(
      PassageLink(to: first..<(first + words.unicodeScalars.count), of: statement))
  }

  private func versions() async throws -> (Snapshot, old: StatementFact, new: StatementFact) {
    let register = try await OpenedRegister()
    let first = try await register.put()
    let second = try await register.put(Self.corrected, name: "corrected.txt")
    let snapshot = try await register.desk.snapshot()
    return (
      snapshot, try #require(snapshot[first.statement]?.fact),
      try #require(snapshot[second.statement]?.fact)
    )
  }

  @Test func `a link is written and read, and anything else is none`() async throws {
    let link = try #require(PassageLink("7.3-12.9f86d081"))
    #expect(link.paragraph == 7)
    #expect(link.words == 3...12)
    #expect("\(link)" == "7.3-12.9f86d081")
    for written in [
      "", "7", "7.3-12", "7.12-3.9f86d081", "0.1-2.9f86d081", "7.0-2.9f86d081", "7.3-12.9f8",
      "7.3.9f86d081", "a.b-c.9f86d081",
    ] {
      #expect(PassageLink(written) == nil, "\(written)")
    }
  }

  @Test func `a part of a word stands for the whole`() async throws {
    let (_, old, _) = try await versions()
    #expect(try link("gister of wre", old) == link("register of wrecks", old))
  }

  @Test func `words stand where they are named, and in the newer version where they went`()
    async throws
  {
    let (snapshot, old, new) = try await versions()
    let link = try link("register of wrecks", old)
    let found = snapshot.passage(link, in: old.id)
    #expect(found.here?.passage.exact == "register of wrecks")
    #expect(found.elsewhere?.number == 2)
    #expect(found.elsewhere?.link.paragraph == link.paragraph + 1)
    #expect(found.goneIn == nil)
    // Followed in the newer version, it finds the same words in their new place.
    let there = snapshot.passage(link, in: new.id)
    #expect(there.here?.passage.exact == "register of wrecks")
    #expect(there.elsewhere == nil)
  }

  @Test func `words that a newer version has no more are said to be gone, and where they stand`()
    async throws
  {
    let (snapshot, old, new) = try await versions()
    let link = try link("in June 2031", old)
    let found = snapshot.passage(link, in: old.id)
    #expect(found.here?.passage.exact == "in June 2031")
    #expect(found.goneIn?.statement == new.id)
    let gone = snapshot.passage(link, in: new.id)
    #expect(gone.here == nil)
    #expect(gone.elsewhere?.statement == old.id)
    #expect(gone.elsewhere?.number == 1)
  }

  @Test func `other words at the place are never shown for those that were meant`() async throws {
    let (snapshot, old, _) = try await versions()
    let link = try link("register of wrecks", old)
    let forged = try #require(
      PassageLink("\(link.paragraph).\(link.words.lowerBound)-\(link.words.upperBound).00000000"))
    let found = snapshot.passage(forged, in: old.id)
    #expect(found.here == nil && found.elsewhere == nil && found.goneIn == nil)
  }
}
