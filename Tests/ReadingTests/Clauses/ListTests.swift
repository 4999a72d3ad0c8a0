import Statements
import Testing

@testable import Reading

@Suite struct ListTests {
  @Test func `a lead-in is the trigger of its items`() throws {
    let coding = try ReadingSample.shared.get().read(blocks: [
      (.paragraph, "The Ministers agreed to the following:"),
      (.listItem, "open a consulate in Port Alder;"),
      (.listItem, "lower tariffs on timber."),
    ])
    #expect(
      coding.provisions.map { coding.statement.text[$0.content] }
        == ["open a consulate in Port Alder", "lower tariffs on timber"])
    #expect(coding.provisions.allSatisfy { $0.obligation == .high })
  }

  @Test func `numbered paragraphs in capitals follow their lead-in across headings`() throws {
    let coding = try ReadingSample.shared.get().read(blocks: [
      (.paragraph, "WE HEREBY COMMIT TO:"),
      (.heading, "Maritime Cooperation"),
      (.paragraph, "EXPAND cooperation on harbours; support small ports;"),
      (.heading, "Connectivity"),
      (.paragraph, "PROMOTE direct ferries."),
    ])
    #expect(
      coding.provisions.map { coding.statement.text[$0.content] } == [
        "EXPAND cooperation on harbours", "support small ports", "PROMOTE direct ferries",
      ])
  }

  @Test func `an item with a subject of its own is read as a sentence`() throws {
    let coding = try ReadingSample.shared.get().read(blocks: [
      (.paragraph, "The Ministers agreed to the following:"),
      (.listItem, "Nordmark will open a consulate in 2032."),
    ])
    let provision = try #require(coding.provisions.first)
    #expect(provision.actors == ["Nordmark"])
    #expect(provision.due == "2032")
  }

  @Test func `what this includes is committed as firmly as its parent`() throws {
    let coding = try ReadingSample.shared.get().read(
      "We intend to improve port safety. This includes training crews; opening a rescue centre.")
    #expect(
      coding.provisions.map { coding.statement.text[$0.content] }
        == ["improve port safety", "training crews", "opening a rescue centre"])
    #expect(coding.provisions.allSatisfy { $0.obligation == .low })
  }

  @Test func `a recital binds nobody`() throws {
    let coding = try ReadingSample.shared.get().read(blocks: [
      (.recital, "Determined to expand their cooperation on harbours,"),
      (.recital, "Recalling the treaty of 1990,"),
      (.recital, "Noting with great satisfaction the growth of trade,"),
    ])
    #expect(coding.provisions.map(\.class) == [.position, .record, .position])
    #expect(
      coding.provisions.last?.trigger.map { coding.statement.text[$0] }
        == "Noting with great satisfaction")
  }

  @Test func `measures under a lead-in are commitments though they are nouns`() throws {
    let coding = try ReadingSample.shared.get().read(blocks: [
      (.paragraph, "The Ministers agreed to a range of new initiatives, including:"),
      (.listItem, "Establishment of a joint harbour committee."),
      (.listItem, "Increased cooperation on rescue at sea."),
      (.listItem, "Agreement to strengthen exchanges of crews."),
    ])
    #expect(coding.provisions.map(\.class) == [.commitment, .commitment, .commitment])
  }

  @Test func `subjects under a lead-in are no commitments`() throws {
    let coding = try ReadingSample.shared.get().read(blocks: [
      (.paragraph, "The Ministers agreed to cooperate in the fields of:"),
      (.listItem, "harbours and trade;"),
      (.listItem, "fisheries."),
    ])
    #expect(coding.provisions.filter { $0.class == .commitment }.count <= 1)
  }

  @Test func `what may be included is not promised`() throws {
    let coding = try ReadingSample.shared.get().read(blocks: [
      (.paragraph, "The Parties agree to build a joint force, which may include:"),
      (.listItem, "Training of crews;"),
      (.listItem, "Exchange of officers."),
    ])
    #expect(coding.provisions.filter { $0.class == .commitment }.count == 1)
  }

  @Test func `this includes announces items`() throws {
    let coding = try ReadingSample.shared.get().read(blocks: [
      (.paragraph, "We commit to securing the port. This includes:"),
      (.listItem, "Reporting losses every quarter;"),
      (.listItem, "Opening the docks to inspectors."),
    ])
    #expect(
      coding.provisions.map { coding.statement.text[$0.content] } == [
        "securing the port", "Reporting losses every quarter", "Opening the docks to inspectors",
      ])
  }

  @Test func `an item under its own heading is a sentence of its own`() throws {
    let coding = try ReadingSample.shared.get().read(blocks: [
      (.paragraph, "Nordmark intends to support the following services:"),
      (
        .listItem,
        "Command and Control: Nordmark commits to support the building of a joint centre."
      ),
    ])
    #expect(
      coding.provisions.last.map { coding.statement.text[$0.content] }
        == "support the building of a joint centre")
  }
}
