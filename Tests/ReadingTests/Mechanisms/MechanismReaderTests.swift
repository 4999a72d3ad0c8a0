import Statements
import Testing

@testable import Reading

@Suite struct MechanismReaderTests {
  private func names(_ sentence: String) throws -> [String] {
    let sample = try ContentSample.shared.get()
    let text = sample.tokens(sentence)
    return sample.reader.mechanisms.mechanisms(in: 0..<text.tokens.count, of: text.tokens)
      .map { text.name($0.words) }
  }

  @Test(arguments: [
    ("upgrade the Strategic Ports Dialogue", ["Strategic Ports Dialogue"]),
    (
      "co-host the Summit on Open Rivers in the Northern Region (SORN) in Port Ames",
      ["Summit on Open Rivers in the Northern Region (SORN)"]
    ),
    ("hold the Ministerial-level Strategic dialogue", ["Ministerial-level Strategic dialogue"]),
    ("establish a joint working group on tides", ["joint working group"]),
    ("set up expert-level discussions", ["expert-level discussions"]),
    (
      "conclude a Memorandum of Understanding on River Pilots",
      ["Memorandum of Understanding on River Pilots"]
    ),
    (
      "support the Harbour Fund and the Plan of Action for Clean Docks",
      ["Harbour Fund", "Plan of Action for Clean Docks"]
    ),
  ])
  func `a mechanism is found whole`(_ sentence: String, _ expected: [String]) throws {
    #expect(try names(sentence) == expected)
  }

  @Test(arguments: [
    "elevate their relations to a Strategic Partnership",
    "hold further discussions on tides",
    "support the plans of the other side",
    "inform the United Nations Security Council",
  ])
  func `what is no named mechanism is left`(_ sentence: String) throws {
    #expect(try names(sentence).isEmpty)
  }

  @Test func `a place behind a meeting is not part of its name`() throws {
    #expect(try names("attend the Fisheries Forum in Orlanda") == ["Fisheries Forum"])
  }

  @Test func `every head's example names a mechanism that ends with it`() throws {
    for row in try LexiconFolder.installed().table("mechanisms").rows {
      let head = try row("head")
      let found = try names(String(try row("example")))
      #expect(
        found.contains { $0.lowercased().contains(head) }, "\(row.file):\(row.line) reads \(found)")
    }
  }

  @Test func `every level's example has the level`() throws {
    let sample = try ContentSample.shared.get()
    for row in try LexiconFolder.installed().table("levels").rows {
      let text = sample.tokens(String(try row("example")))
      let found = sample.reader.mechanisms.mechanisms(in: 0..<text.tokens.count, of: text.tokens)
      let level = try row("level")
      #expect(
        found.contains { $0.level?.rawValue ?? "" == level },
        "\(row.file):\(row.line) reads \(found.map { text.name($0.words) })")
    }
  }

  @Test func `a name, its acronym and its head noun are one mechanism`() throws {
    let coding = try ContentSample.shared.get().read(
      "The two sides agreed to launch the Northern Tides Dialogue (NTD).",
      "The two sides agreed to hold the NTD in May and to prepare the Dialogue with care.",
      "The two sides agreed to widen the northern Tides Dialogue.")
    #expect(coding.mechanisms.map(\.name) == ["Northern Tides Dialogue (NTD)"])
    #expect(coding.mechanisms.first?.mentions.count == 4)
  }

  @Test func `what is upgraded is the predecessor`() throws {
    let coding = try ContentSample.shared.get().read(
      "Both sides agreed to upgrade the existing Deputy-Ministerial Ports Consultation to a biennial Ministerial-level Ports Dialogue."
    )
    let dialogue = coding.mechanisms.last
    #expect(dialogue?.name == "Ministerial-level Ports Dialogue")
    #expect(dialogue?.predecessor == "Deputy-Ministerial Ports Consultation")
    #expect(dialogue?.level == .ministerial)
    #expect(dialogue?.recurrence == "P2Y")
    #expect(coding.mechanisms.first?.level == .viceMinisterial)
  }

  @Test func `two mechanisms side by side do not succeed each other`() throws {
    let coding = try ContentSample.shared.get().read(
      "Both sides agreed to upgrade the Ports Dialogue and the Tides Forum.")
    #expect(coding.mechanisms.count == 2)
    #expect(coding.mechanisms.allSatisfy { $0.predecessor == nil })
  }
}
