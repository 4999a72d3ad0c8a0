import Register
import Statements
import Testing

@Suite struct IntakeTests {
  private static let words =
    "The Ministers agreed to hold the Port Dialogue every two years and to cut fees by 10 %."

  private func coding(_ text: String = words, adoptedOn: EDTF? = "2022-11-17") -> Coding {
    let stored = StatementText(text)
    var statement = Statement(
      name: "statement.txt", text: stored, sha256: String(repeating: "ab", count: 32))
    statement.parties = [Party(code: "NM", name: "Nordmark"), Party(code: "VD", name: "Valdoria")]
    statement.adoptedOn = adoptedOn
    func span(_ words: String) -> TextSpan {
      stored.span(codePoints: Self.place(of: words, in: text))
    }
    var dialogue = Provision(
      id: "p1", class: .commitment, paragraph: "1", block: 0,
      content: span("hold the Port Dialogue every two years"), trigger: span("agreed to"))
    dialogue.actors = ["NM", "VD"]
    dialogue.recurrence = "P2Y"
    dialogue.due = "XXXX-06-29"
    dialogue.dueText = span("every two years")
    dialogue.confidence = 0.876
    dialogue.mechanisms = [
      MechanismMention(span: span("Port Dialogue"), mechanism: 0),
      MechanismMention(span: span("Port Dialogue"), mechanism: 0),
    ]
    var fees = Provision(
      id: "p1", class: .commitment, paragraph: "1", block: 0, content: span("cut fees by 10 %"),
      trigger: nil)
    fees.targets = [
      Target(
        quantity: "fees", direction: .reduce, low: "10", high: "10", unit: "%", year: "2030",
        baseYear: "2020", span: span("10 %"))
    ]
    return Coding(
      statement: statement, reader: "test", provisions: [dialogue, fees], times: [],
      mechanisms: [
        Mechanism(
          name: "Port Dialogue", level: .ministerial, mentions: [], predecessor: "Port Talks",
          recurrence: "P2Y")
      ], diagnostics: [])
  }

  private static func place(of words: String, in text: String) -> Range<Int> {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let start = (0...(scalars.count - wanted.count)).first {
      scalars[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
    return (start ?? 0)..<((start ?? 0) + wanted.count)
  }

  @Test func `every fact can be entered in its order, each after what it speaks of`() throws {
    var snapshot = Snapshot(asOf: AsOf("2030-01-01"))
    let facts = Intake(coding()).facts
    #expect(
      facts.map(\.kind) == [
        .statement, .mechanism, .mechanism, .provision, .provision, .target,
      ])
    for fact in facts {
      let entry = try Entry(
        fact, by: Author(party: "NM"), recorded: Moment(startOf: "2023-01-01"))
      try snapshot.check(entry)
      snapshot.absorb(entry)
    }
  }

  @Test func `words keep their place, and the reader's doubt its per cent`() throws {
    let intake = Intake(coding())
    let dialogue = try #require(intake.provisions.first)
    #expect(dialogue.content.exact == "hold the Port Dialogue every two years")
    #expect(dialogue.content.matches(StatementText(Self.words)))
    #expect(!dialogue.content.matches(StatementText("Another text that is long enough for it.")))
    #expect(dialogue.confidence == 88)
    #expect(dialogue.mechanisms.count == 1, "named twice, it is one")
    #expect(dialogue.due == nil, "a day of an unknown year is no deadline")
    #expect(dialogue.dueText == "every two years")
  }

  @Test func `a predecessor is a mechanism though no provision names it`() {
    let mechanisms = Intake(coding()).mechanisms
    #expect(mechanisms.map(\.name) == ["Port Dialogue", "Port Talks"])
    #expect(mechanisms[0].predecessor == mechanisms[1].id)
  }

  @Test func `a reduction in per cent is measured as what grows, from nothing in its base year`() {
    let target = Intake(coding()).targets.first
    #expect(target?.indicator == "reduction of fees")
    #expect(target?.isAscending == true)
    #expect(target?.baseline == TargetFact.Baseline(value: "0", on: "2020"))
  }

  @Test func `both parties give the same words the same names`() {
    let one = Intake(coding())
    let other = Intake(coding(), partnership: PartnershipID(from: "p"))
    #expect(one.statement.id == other.statement.id)
    #expect(one.provisions.map(\.id) == other.provisions.map(\.id))
    #expect(one.mechanisms.map(\.id) == other.mechanisms.map(\.id))
    #expect(one.targets.map(\.id) == other.targets.map(\.id))
  }
}
