import Statements

/// A short bilateral statement between invented parties that uses every part of a coding.
enum FjordStatement {
  static let text = """
    Joint Statement between Valdoria and Nordmark
    Havnestad, 4 May 2031

    Recalling the “Fjord Compact” of 1987,

    I. Security

    1. The leaders agreed to upgrade the existing Fjord Talks to a biennial Ministerial Fjord \
    Dialogue in order to share intelligence by the end of 2032.

    2. The two sides will:
    (a) reduce fleet emissions by 40-45.5% by 2035 compared with 2020;
    (b) host a conference at Havnestad in the near future.
    • welcomed the “quiet” progress.

    3. Nordmark called on Estmere to join the Meridian Union.

    Article 4
    They recalled their pledge of 2 March 2029 to open the strait.

    Done at Havnestad.
    Ana Brekke, Prime Minister of Valdoria
    1 Adopted ad referendum.
    Annex 1
    List of ports
    """

  static let coding: Coding = {
    var hand = HandCoding(text, name: "fjord.txt")
    describe(&hand)
    addBlocksAndProvisions(&hand)
    addTimesAndMechanisms(&hand)
    return hand.coding
  }()

  private static func describe(_ hand: inout HandCoding) {
    hand.coding.reader = "entente-reader 1.0.0 (en 1)"
    hand.coding.statement.title = "Joint Statement between Valdoria and Nordmark"
    hand.coding.statement.kind = .jointStatement
    hand.coding.statement.parties = [
      Party(code: "VALDORIA", name: "Republic of Valdoria", aliases: ["Valdoria"]),
      Party(code: "NORDMARK", name: "Kingdom of Nordmark"),
    ]
    hand.coding.statement.signatories = [
      Signatory(name: "Ana Brekke", post: "Prime Minister of Valdoria", party: "VALDORIA")
    ]
    hand.coding.statement.adoptedOn = "2031-05-04"
    hand.coding.statement.adoptedAt = "Havnestad"
  }

  private static func addBlocksAndProvisions(_ hand: inout HandCoding) {
    hand.block(.title, "Joint Statement between Valdoria and Nordmark", paragraph: "title")
    hand.block(.paragraph, "Havnestad, 4 May 2031", paragraph: "preamble")
    hand.block(.recital, "Recalling the “Fjord Compact” of 1987,", paragraph: "preamble")
    hand.provision(.record, "the “Fjord Compact” of 1987", trigger: "Recalling")
    hand.block(.heading, "Security", label: "I.", number: "I", paragraph: "I")
    hand.block(
      .paragraph,
      "The leaders agreed to upgrade the existing Fjord Talks to a biennial Ministerial Fjord "
        + "Dialogue in order to share intelligence by the end of 2032.",
      label: "1.", number: "1", paragraph: "1")
    hand.provision(
      .commitment,
      "upgrade the existing Fjord Talks to a biennial Ministerial Fjord Dialogue in order to "
        + "share intelligence by the end of 2032", trigger: "agreed to"
    ) { provision, hand in
      provision.actors = ["VALDORIA", "NORDMARK"]
      provision.obligation = .high
      provision.precision = .deadline
      provision.delegation = .mechanism
      provision.due = "2032"
      provision.dueText = hand.span("by the end of 2032")
      provision.recurrence = "P2Y"
      provision.mechanisms = [
        MechanismMention(span: hand.span("Fjord Talks"), mechanism: 0),
        MechanismMention(span: hand.span("Ministerial Fjord Dialogue"), mechanism: 1),
      ]
      provision.areas = [.defenceSecurity, .political]
      provision.because = [
        Reason(.provision, rule: "trigger.agree-to", words: hand.span("agreed to")),
        Reason(.area, rule: "area.defence-security"),
      ]
    }
    let leadIn = hand.block(
      .paragraph, "The two sides will:", label: "2.", number: "2", paragraph: "2")
    hand.block(
      .listItem, "reduce fleet emissions by 40-45.5% by 2035 compared with 2020;", label: "(a)",
      number: "a", leadIn: leadIn, paragraph: "2(a)")
    hand.provision(
      .commitment, "reduce fleet emissions by 40-45.5% by 2035 compared with 2020"
    ) { provision, hand in
      provision.trigger = hand.span("will")
      provision.actors = ["VALDORIA", "NORDMARK"]
      provision.obligation = .high
      provision.precision = .both
      provision.due = "2035"
      provision.targets = [
        Target(
          quantity: "fleet emissions", direction: .reduce, low: "40", high: "45.5", unit: "%",
          year: "2035", baseYear: "2020", span: hand.span("by 40-45.5%"))
      ]
      provision.areas = [.climateEnvironment]
    }
    hand.block(
      .listItem, "host a conference at Havnestad in the near future.", label: "(b)", number: "b",
      leadIn: leadIn, paragraph: "2(b)")
    hand.provision(.commitment, "host a conference at Havnestad in the near future") {
      provision, hand in
      provision.actors = ["VALDORIA", "NORDMARK"]
      provision.obligation = .high
      provision.dueText = hand.span("in the near future")
      provision.place = hand.span("Havnestad", from: provision.content.utf8.lowerBound)
      provision.confidence = 0.6000000001
    }
    hand.block(
      .listItem, "welcomed the “quiet” progress.", label: "•", leadIn: leadIn, paragraph: "2")
    hand.provision(.position, "the “quiet” progress", trigger: "welcomed")
    hand.block(
      .paragraph, "Nordmark called on Estmere to join the Meridian Union.", label: "3.",
      number: "3", paragraph: "3")
    hand.provision(.request, "Estmere to join the Meridian Union", trigger: "called on") {
      provision, hand in
      provision.actors = ["NORDMARK"]
      provision.instruments = [
        InstrumentReference(
          kind: .body, name: "Meridian Union", code: "MU", span: hand.span("Meridian Union"))
      ]
    }
    hand.block(
      .article, "They recalled their pledge of 2 March 2029 to open the strait.",
      label: "Article 4", number: "Article 4", paragraph: "Article 4")
    hand.provision(.commitment, "open the strait") { provision, _ in
      provision.actors = ["VALDORIA", "NORDMARK"]
      provision.obligation = .low
      provision.undertakenOn = "2029-03-02"
      provision.confidence = 0.85
    }
    hand.block(.signature, "Done at Havnestad.", paragraph: "closing")
    hand.block(.signature, "Ana Brekke, Prime Minister of Valdoria", paragraph: "closing")
    hand.block(
      .footnote, "Adopted ad referendum.", label: "1", number: "1", paragraph: "footnote 1")
    hand.block(
      .annex, "List of ports", label: "Annex 1", number: "Annex 1", paragraph: "annex 1")
  }

  private static func addTimesAndMechanisms(_ hand: inout HandCoding) {
    hand.coding.times = [
      TemporalExpression(
        span: hand.span("4 May 2031"), kind: .date, value: "2031-05-04", role: .at,
        isFuture: false, rule: "time.day-month-year"),
      TemporalExpression(
        span: hand.span("biennial"), kind: .recurrence, value: "P2Y", role: .at, isFuture: true,
        alternative: "P6M", rule: "cadence.biennial"),
      TemporalExpression(
        span: hand.span("in the near future"), kind: .vague, value: nil, role: .by,
        isFuture: true, rule: "time.vague"),
    ]
    hand.coding.mechanisms = [
      Mechanism(name: "Fjord Talks", level: nil, mentions: [hand.span("Fjord Talks")]),
      Mechanism(
        name: "Ministerial Fjord Dialogue", level: .ministerial,
        mentions: [hand.span("Ministerial Fjord Dialogue")], predecessor: "Fjord Talks",
        recurrence: "P2Y"),
    ]
    hand.coding.diagnostics = [
      Diagnostic(
        .warning, code: "time.ambiguous", "“biennial” allows two readings",
        at: hand.span("biennial")),
      Diagnostic(.note, code: "text.no-signature", "no date beside the signature"),
    ]
  }
}
