import Statements

/// A short statement between invented parties, coded by hand.
enum HarbourStatement {
  static let text = """
    Joint Statement of Orlanda and Estmere on their Harbours
    Port Selwyn, 9 June 2031

    Customs and Ports

    1. The Ministers agreed to connect the customs registers of their harbours by the end of
    2033. They will hold a biennial Harbour Dialogue at Port Selwyn.

    2. Orlanda called on Estmere to lower the pilotage fees in the foreseeable future.

    The Sea

    3. The Ministers welcomed the survey of the Grey Banks. They intend to explore a common
    vessel watch.
    """

  /// The same with each paragraph on one line, as most files have it.
  static let unwrapped = text.replacing("of\n2033", with: "of 2033")
    .replacing("common\nvessel", with: "common vessel")

  static let coding: Coding = {
    let stored = StatementText(text)
    var statement = Statement(
      name: "harbours.txt", text: stored, sha256: String(repeating: "0", count: 64),
      title: "Joint Statement of Orlanda and Estmere on their Harbours", kind: .jointStatement,
      parties: [
        Party(code: "ORLANDA", name: "Republic of Orlanda"),
        Party(code: "ESTMERE", name: "Estmere"),
      ],
      adoptedOn: "2031-06-09", adoptedAt: "Port Selwyn")
    statement.blocks = [
      Block(kind: .heading, span: span("Customs and Ports"), paragraph: "heading"),
      Block(kind: .paragraph, span: span("The Ministers agreed"), number: "1", paragraph: "1"),
      Block(kind: .paragraph, span: span("Orlanda called"), number: "2", paragraph: "2"),
      Block(kind: .heading, span: span("The Sea"), paragraph: "heading"),
      Block(kind: .paragraph, span: span("The Ministers welcomed"), number: "3", paragraph: "3"),
    ]
    return Coding(
      statement: statement, reader: "hand 1", provisions: provisions, times: [], mechanisms: [],
      diagnostics: [])
  }()

  private static let provisions: [Provision] = {
    var registers = provision(
      "p01", .commitment, block: 1, "1", "agreed to",
      "connect the customs registers of their harbours by the end of\n2033")
    registers.obligation = .high
    registers.due = "2033"
    registers.areas = [.tradeInvestment, .transportLogistics]
    registers.because.append(
      Reason(.due, rule: "time.by-year", words: span("by the end of\n2033")))
    var dialogue = provision(
      "p02", .commitment, block: 1, "1", "will", "hold a biennial Harbour Dialogue at Port Selwyn")
    dialogue.obligation = .high
    dialogue.recurrence = "P2Y"
    dialogue.areas = [.maritime]
    var fees = provision(
      "p03", .request, block: 2, "2", "called on",
      "Estmere to lower the pilotage fees in the foreseeable future")
    fees.actors = ["ORLANDA"]
    fees.dueText = span("in the foreseeable future")
    let survey = provision(
      "p04", .position, block: 4, "3", "welcomed", "the survey of the Grey Banks")
    var watch = provision(
      "p05", .commitment, block: 4, "3", "intend to", "explore a common\nvessel watch")
    watch.obligation = .low
    watch.confidence = 0.6
    return [registers, dialogue, fees, survey, watch]
  }()

  private static func provision(
    _ id: String, _ class: Provision.Class, block: Int, _ paragraph: String, _ trigger: String,
    _ content: String
  ) -> Provision {
    var provision = Provision(
      id: id, class: `class`, paragraph: paragraph, block: block, content: span(content),
      trigger: span(trigger))
    provision.actors = ["ORLANDA", "ESTMERE"]
    provision.because = [
      Reason(.provision, rule: "trigger.\(trigger.replacing(" ", with: "-"))", words: span(trigger))
    ]
    return provision
  }

  /// The first place of some words.
  static func span(_ words: String) -> TextSpan {
    let stored = StatementText(text)
    let sought = Array(words.utf8)
    for first in 0...(stored.utf8.count - sought.count)
    where stored.utf8[first...].starts(with: sought) {
      return stored.span(utf8: first..<(first + sought.count))
    }
    preconditionFailure("“\(words)” is not in the text")
  }
}
