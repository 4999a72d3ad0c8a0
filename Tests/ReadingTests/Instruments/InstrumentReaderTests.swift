import Statements
import Testing

@testable import Reading

@Suite struct InstrumentReaderTests {
  /// References of a sentence, whoever acts in it.
  private func found(_ sentence: String) throws -> [(kind: String, name: String, code: String?)] {
    let sample = try ContentSample.shared.get()
    let text = sample.tokens(sentence)
    var register = InstrumentRegister()
    return sample.reader.instruments.instruments(
      in: 0..<text.tokens.count, of: text, parties: []
    ).compactMap { register.enter($0, text) }.map { ($0.kind.rawValue, $0.name, $0.code) }
  }

  private func names(_ sentence: String) throws -> [String] { try found(sentence).map(\.name) }

  @Test func `every head's example refers to something that it heads`() throws {
    for row in try LexiconFolder.installed().table("instruments").rows {
      let (head, kind) = (try row("head"), try row("kind"))
      let found = try found(String(try row("example")))
      #expect(
        found.contains { $0.kind == kind && $0.name.lowercased().contains(head) },
        "\(row.file):\(row.line) reads \(found)")
    }
  }

  @Test func `every known name's example refers to it by its code`() throws {
    for row in try LexiconFolder.installed().table("instrument-names").rows {
      let (name, kind, code) = (try row("name"), try row("kind"), try row("code"))
      let found = try found(String(try row("example")))
      #expect(found.count == 1, "\(row.file):\(row.line) reads \(found)")
      #expect(
        found.first.map { $0.kind == kind && $0.name == name && $0.code ?? "" == code } ?? false,
        "\(row.file):\(row.line) reads \(found)")
      for alias in try row.list("aliases") {
        let found = try self.found("The two sides will uphold the \(alias) in full.")
        #expect(found.first?.code ?? "" == code, "\(row.file):\(row.line): \(alias) reads \(found)")
      }
    }
  }

  @Test(arguments: [
    ("implement Security Council Resolution 9991 (2029)", ["S/RES/9991"]),
    (
      "implement UN Security Council resolutions 9871 (2006), 9874 (2009) and 9997",
      [
        "S/RES/9871", "S/RES/9874", "S/RES/9997",
      ]
    ),
    ("recall UNSCR 9991", ["S/RES/9991"]),
    ("recall General Assembly resolution 99/1", ["A/RES/99/1"]),
    ("recall resolution A/RES/99/248", ["A/RES/99/248"]),
    ("carry out resolution 9540 (2031)", ["S/RES/9540"]),
  ])
  func `a resolution has its symbol`(_ sentence: String, _ symbols: [String]) throws {
    let found = try found(sentence)
    #expect(found.allSatisfy { $0.kind == "resolution" })
    #expect(found.map(\.code) == symbols)
  }

  @Test func `the second of several resolutions has the body's name too`() throws {
    #expect(
      try names("Security Council Resolutions 9871 (2006) and 9997")
        == ["Security Council Resolution 9871 (2006)", "Security Council Resolution 9997"])
  }

  @Test(arguments: [
    "Treaty on Friendship and Open Borders between Nordmark and Valdoria",
    "Treaty on the Non-Diversion of Northern Rivers",
    "2031 Agenda for Open Rivers",
    "Memorandum of Understanding on River Pilots",
    "Agreement on Fair, Open and Balanced Fares",
    "Northern Waters Vision 2040",
    "Harbour Action Plan 2031-2035",
    "Treaty of Friendship and Cooperation in the Northern Region",
    "Charter on Fundamental Principles and Rights at Sea",
    "Orlanda's Open Seas Strategy",
    "Nordmark-Valdoria Free Trade Agreement",
  ])
  func `a name is found whole`(_ name: String) throws {
    #expect(try names("The two sides will uphold the \(name), and meet in May.") == [name])
  }

  @Test(arguments: [
    (
      "uphold the Treaty on Open Seas and the Charter of Ports",
      [
        "Treaty on Open Seas", "Charter of Ports",
      ]
    ),
    (
      "renew the Memorandum of Understanding on River Pilots signed in 2019",
      [
        "Memorandum of Understanding on River Pilots"
      ]
    ),
    ("the Treaty of Friendship in Oslo", ["Treaty of Friendship"]),
    ("follow up the Declaration on Open Seas of May 2030", ["Declaration on Open Seas"]),
    ("the UN charter and the Paris agreement", ["UN charter", "Paris agreement"]),
    (
      "inform the UN, NATO and the Northern Space Agency",
      [
        "UN", "NATO", "Northern Space Agency",
      ]
    ),
    ("ratify the WTO Agreement on Fisheries Subsidies", ["WTO Agreement on Fisheries Subsidies"]),
  ])
  func `one name ends where the next begins`(_ sentence: String, _ expected: [String]) throws {
    #expect(try names(sentence) == expected)
  }

  @Test(arguments: [
    "carry out this Agreement and our Joint Statement",
    "reach agreement on a plan of action",
    "call on WTO members and NATO Allies",
    "the National Security Councils of both sides",
    "attend the Trade Policy Forum",
    "act as States and in May",
    "the Agreement",
    "agree to a resolution of the dispute",
  ])
  func `what names nothing in particular is left`(_ sentence: String) throws {
    #expect(try names(sentence).isEmpty)
  }

  @Test func `a short name and an acronym lead back to the instrument`() throws {
    let coding = try ContentSample.shared.get().read(
      "The two sides agreed to ratify the Treaty on Northern Tides (TNT).",
      "They will report on the TNT each year and review the Treaty in 2035.")
    let references = coding.provisions.flatMap(\.instruments)
    #expect(references.map(\.name) == Array(repeating: "Treaty on Northern Tides", count: 3))
    #expect(
      references.map { coding.statement.text[$0.span] }
        == ["Treaty on Northern Tides (TNT)", "TNT", "Treaty"])
    let rules = coding.provisions.flatMap(\.because).filter { $0.attribute == .instrument }
      .map(\.rule)
    #expect(Set(rules) == ["instrument.name", "instrument.acronym", "instrument.short"])
  }

  @Test func `a party is not referred to, and neither is who acts`() throws {
    let sample = try ReadingSample.shared.get()
    let union = Party(code: "EU", name: "European Union")
    let coding = sample.read(
      "The European Union agreed to strengthen NATO and the ties of the European Union.",
      parties: [union, ReadingSample.nordmark])
    #expect(coding.provisions.flatMap(\.instruments).map(\.name) == ["NATO"])
  }

  @Test func `what stands in front of the trigger is referred to as well`() throws {
    let coding = try ContentSample.shared.get().read(
      "In accordance with the UN Charter, the two sides agreed to open talks.")
    #expect(coding.provisions.first?.instruments.first?.code == "UN Charter")
  }

  @Test func `a joint committee is a mechanism, and no body beside it`() throws {
    let coding = try ReadingSample.shared.get().read(
      "The two sides agreed to convene the Joint Committee on Tides and to inform the IAEA.")
    #expect(coding.provisions.flatMap(\.mechanisms).count == 1)
    #expect(coding.provisions.flatMap(\.instruments).map(\.name) == ["IAEA"])
  }
}
