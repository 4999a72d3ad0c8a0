import Statements
import Testing

@testable import Reading

/// What a that-clause, "would" and "it" promise, and what they only foretell.
@Suite struct PromiseTests {
  @Test func `agreed that something would bring something is a position`() throws {
    try expectNoCommitment(in: "They agreed that the new partnership would strengthen trade.")
    try expectNoCommitment(in: "They agreed that closer ties would make for calmer seas.")
  }

  @Test func `agreed that talks would open is a commitment`() throws {
    try expectProvision(
      .commitment, .high, in: "They agreed that 1️⃣the talks would open in May2️⃣.")
  }

  @Test func `an aside behind that is no part of the content`() throws {
    try expectProvision(
      .commitment, .low,
      in:
        "They agreed that, given the state of the harbours, 1️⃣the Harbour Forum should be enlarged2️⃣."
    )
  }

  @Test func `agreed that others' affairs should be settled is a position`() throws {
    try expectNoCommitment(in: "They agreed that quarrels should be settled by peaceful means.")
  }

  @Test func `a subjunctive promises`() throws {
    try expectProvision(
      .commitment, .high,
      in: "The Ministers determined that 1️⃣their governments continue talks on harbours2️⃣.")
    try expectProvision(
      .commitment, .low, in: "The Parties intend that 1️⃣the fund be opened in May2️⃣.")
  }

  @Test func `what is agreed of a treaty with a relative clause is one position`() throws {
    #expect(
      try ReadingSample.shared.get().read(
        "They agreed that the treaty, which is ten years old, remains the basis of trade."
      ).provisions.count == 1)
  }

  @Test func `it is the thing that several have made`() throws {
    #expect(
      try commitments(in: "We will open a joint fund. It will explore new markets.")
        == ["open a joint fund"])
    #expect(
      try commitments(in: "Nordmark welcomed the fund. It will explore new markets.")
        == ["explore new markets"])
  }

  @Test func `would is will in a statement told in the past`() throws {
    #expect(
      try commitments(in: "The Ministers discussed tariffs. Nordmark would lower its own in May.")
        == ["lower its own in May"])
    try expectNoCommitment(in: "We discuss tariffs. Nordmark would lower its own in May.")
  }

  @Test func `what somebody will bring, without which, is described`() throws {
    try expectNoCommitment(in: "The Ministers welcomed the expertise Nordmark will bring.")
  }

  @Test func `a programme promises by the number and not by praise`() throws {
    try expectProvision(
      .commitment, .high, in: "The programme will 1️⃣provide 100 places for crews2️⃣.")
    try expectNoCommitment(in: "The programme will provide new impetus for trade.")
  }

  @Test func `what is ensured is not promised again`() throws {
    #expect(
      try commitments(in: "We will guard the fund to ensure its means will not be misused.")
        == ["guard the fund to ensure its means will not be misused"])
  }

  @Test func `the wish that peace may come binds only those who wish`() throws {
    try expectNoCommitment(
      in: "They expressed the wish that Estmere would attain independence soon.")
  }
}
