import Importing
import Statements
import Testing

@Suite struct AkomaNtosoReaderTests {
  // MARK: Documents by others

  @Test func `a treaty with another prefix, of an older version, has its parts`() throws {
    let statement = try AkomaNtosoSample.statement(AkomaNtosoSample.treaty)
    #expect(
      BlockSketch(statement).lines == [
        "title -: Agreement between Es…n the Ferry of Karsk",
        "paragraph preamble: The Government of Es…vernment of Orlanda,",
        "recital preamble: Recalling their long friendship,",
        "recital preamble: Convinced that ferries unite,",
        "paragraph preamble: Have agreed as follows:",
        "heading -: The ferry",
        "article 1: on its timetable",
        "paragraph 1(1): The Parties will pub…ble by 1 March 2032.",
        "paragraph 1(2): The Parties will:",
        "listItem 1(2)(a) <8: dredge the harbour;",
        "listItem 1(2)(b) <8: buy two ships:",
        "listItem 1(2)(b)(i) <10 L2: one for cars;",
        "paragraph 1(2): and share the costs.",
        "article 2: Article 2",
        "paragraph 2: This Agreement enter… force on signature.",
        "signature closing: Done at Karsk on 4 May 2031.",
        "signature closing: For the Government of Estmere Ana Brekke",
      ])
    #expect(statement.title == "Agreement between Estmere and Orlanda on the Ferry of Karsk")
    #expect(statement.kind == .agreement)
    #expect(statement.language == "en")
    #expect(
      statement.blocks.compactMap(\.number) == [
        "1", "2", "CHAPTER I", "Article 1", "1", "2", "a", "b", "i", "Article 2",
      ])
    #expect(statement.text.string.hasSuffix("For the Government of Estmere\nAna Brekke"))
  }

  @Test func `numbered paragraphs of a debate report are paragraphs, speeches too`() throws {
    let document = """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13">
        <debateReport name="record"><meta/>
          <preface><p><docTitle>Record of the Joint Commission</docTitle></p></preface>
          <mainBody>
            <section><num>A.</num><heading>Opening</heading>
              <paragraph><num>1</num><content><p>The Chair welcomed the delegations.</p></content></paragraph>
              <paragraph><num>1bis</num><content><p>Nordmark thanked the Chair.</p></content></paragraph>
            </section>
          </mainBody>
        </debateReport>
      </akomaNtoso>
      """
    #expect(
      try AkomaNtosoSample.sketch(document) == [
        "title -: Record of the Joint Commission",
        "heading -: Opening",
        "paragraph 1: The Chair welcomed the delegations.",
        "paragraph 1bis: Nordmark thanked the Chair.",
      ])
  }

  @Test func `paragraphs whose numbers stand in their words are numbered too`() throws {
    let document = AkomaNtosoSample.doc(
      """
      <p>1. Both sides agreed to reopen the border station in the spring.</p>
      <p>2. Both sides agreed to issue visas at the bridge for a week.</p>
      <p>3. Both sides agreed to meet again at Velm before the autumn.</p>
      """)
    let statement = try AkomaNtosoSample.statement(document)
    #expect(statement.blocks.map(\.number) == ["1", "2", "3"])
    #expect(statement.title == "Karsk Statement")
  }

  @Test func `the paragraphs of a section are its own, those inside them items`() throws {
    let document = AkomaNtosoSample.doc(
      """
      <part><num>Part 1</num>
        <section><num>1</num><heading>Fish</heading>
          <subsection><num>(1)</num>
            <intro><p>The Parties will exchange data on</p></intro>
            <paragraph><num>(a)</num><content><p>herring, and</p></content></paragraph>
            <paragraph><num>(b)</num><content><p>cod.</p></content></paragraph>
          </subsection>
        </section>
        <section><num>2</num><content><p>The Parties will meet each year.</p></content></section>
      </part>
      """)
    #expect(
      try AkomaNtosoSample.sketch(document) == [
        "heading -: Part 1",
        "heading - L2: Fish",
        "paragraph 1: The Parties will exchange data on",
        "listItem 1(a) <2: herring, and",
        "listItem 1(b) <2: cod.",
        "paragraph 2: The Parties will meet each year.",
      ])
  }

  @Test func `an article is cited by its number however it is written`() throws {
    let document = AkomaNtosoSample.doc(
      """
      <article><num>1.</num><content><p>They agree to meet.</p></content></article>
      <article><num>Art. 2bis –</num><heading>Ports</heading><content><p>They build.</p></content></article>
      <article><heading>Costs</heading><content><p>They pay.</p></content></article>
      """)
    #expect(
      try AkomaNtosoSample.sketch(document) == [
        "article 1: 1.", "paragraph 1: They agree to meet.", "article 2bis: Ports",
        "paragraph 2bis: They build.", "article article: Costs", "paragraph article: They pay.",
      ])
  }

  @Test func `a number with a bullet in it is one number`() throws {
    let document = AkomaNtosoSample.doc(
      "<paragraph><num>1. • </num><content><p>They agree • both of them.</p></content></paragraph>")
    let statement = try AkomaNtosoSample.statement(document)
    #expect(statement.blocks.first?.label.map { statement.text[$0] } == "1. •")
    #expect(statement.blocks.count == 2)
  }

  @Test func `lists of HTML count their items`() throws {
    let document = AkomaNtosoSample.doc(
      """
      <p>The Ministers agreed to:</p>
      <ul><li>open an office;</li><li><p>close another:</p><ol><li>in Velm</li></ol></li></ul>
      """, before: AkomaNtosoSample.preface)
    let statement = try AkomaNtosoSample.statement(document)
    #expect(
      BlockSketch(statement).lines.suffix(3) == [
        "listItem 1 <1: open an office;", "listItem 1 <1: close another:",
        "listItem 1(1) <3 L2: in Velm",
      ])
    #expect(statement.text.string.contains("• open an office;\n• close another:\n  1. in Velm"))
  }

  @Test func `footnotes stand at the end, and their marks in the sentence`() throws {
    let document = AkomaNtosoSample.doc(
      """
      <p>The talks<authorialNote marker="1"><p>Held in Velm.</p><p>In two rounds.</p></authorialNote> were
        friendly and will go on.</p>
      <p>The Sides will meet again soon.<authorialNote><p>At a date to be set.</p></authorialNote></p>
      """, before: AkomaNtosoSample.preface)
    let statement = try AkomaNtosoSample.statement(document)
    #expect(
      statement.text.string == """
        Joint Statement

        The talks[1] were friendly and will go on.

        The Sides will meet again soon.[2]

        [1] Held in Velm.

        In two rounds.

        [2] At a date to be set.
        """)
    #expect(
      statement.blocks.map(\.kind) == [
        .title, .paragraph, .paragraph, .footnote, .footnote, .footnote,
      ])
  }

  @Test func `tables are read cell by cell`() throws {
    let document = AkomaNtosoSample.doc(
      """
      <p>The Sides will build these piers:</p>
      <table><caption>Piers</caption><tr><th><p>Place</p></th><th>Year</th></tr>
      <tr><td><p>Karsk</p></td><td>2032</td></tr></table>
      """)
    let statement = try AkomaNtosoSample.statement(document)
    #expect(statement.text.string.hasSuffix("Place\tYear\nKarsk\t2032"))
    #expect(statement.blocks.count { $0.kind == .cell } == 4)
    #expect(statement.diagnostics.map(\.code).contains("table.flattened"))
  }

  @Test func `annexes come as attachments and as components`() throws {
    let attachments = """
      <attachments><attachment><num>Annex I</num><heading>Ports</heading>
        <doc name="annex"><meta/><mainBody><paragraph><num>1.</num><content><p>Karsk.</p></content>
        </paragraph></mainBody></doc></attachment></attachments>
      """
    let components = """
      <components><component><doc name="annex"><meta/><preface><p><docTitle>Annex II: Piers</docTitle></p>
        </preface><mainBody><p>The pier of Velm is to be 40 metres long.</p></mainBody></doc>
        </component></components>
      """
    let document = AkomaNtosoSample.doc(
      "<paragraph><num>1.</num><content><p>They agree.</p></content></paragraph>",
      after: attachments + components)
    #expect(
      try AkomaNtosoSample.sketch(document) == [
        "paragraph 1: They agree.", "annex annex I: Ports", "paragraph annex I 1: Karsk.",
        "annex annex II: Annex II: Piers",
        "paragraph annex II 1: The pier of Velm is to be 40 metres long.",
      ])
  }

  @Test func `only what is of the text is in it`() throws {
    let document = AkomaNtosoSample.doc(
      """
      <toc><tocItem level="1">Contents</tocItem></toc><p>Both<eol/>  sides
        <del>regret</del><ins>welcome</ins> th<b>e t</b>alks<![CDATA[ & hope]]><!-- no -->.<?page 2?></p>
      """)
    #expect(
      try AkomaNtosoSample.statement(document).text.string
        == "Both\nsides welcome the talks & hope.")
  }

  // MARK: Encodings

  @Test func `UTF-16, Latin 1 and a false declaration are read`() throws {
    let document = AkomaNtosoSample.doc("<p>Café – señor of “Velm” agreed to meet.</p>")
    let utf16 = document.replacing("UTF-8", with: "UTF-16")
    let units: [UInt8] = [0xFE, 0xFF] + utf16.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let latin = document.replacing("UTF-8", with: "ISO-8859-1").replacing("–", with: "-")
      .replacing("“Velm”", with: "Velm")
    let bytes = latin.unicodeScalars.map { UInt8($0.value) }
    for (bytes, words) in [
      (units, "Café – señor of “Velm”"), (Array(utf16.utf8), "Café – señor of “Velm”"),
      (bytes, "Café - señor of Velm"),
      (
        Array(latin.replacing("ISO-8859-1", with: "UTF-8").unicodeScalars.map { UInt8($0.value) }),
        "Café - señor of Velm"
      ),
    ] {
      let statement = try Importer().statement(bytes: bytes, name: "s")
      #expect(statement.text.string == "\(words) agreed to meet.")
    }
  }

  // MARK: What cannot be read

  private func error(_ document: String, limits: ImportLimits = ImportLimits()) -> ImportError? {
    do {
      _ = try Importer(limits: limits).statement(
        bytes: Array(document.utf8), name: "s.akn", format: .akomaNtoso)
      return nil
    } catch {
      return error
    }
  }

  @Test func `broken XML is told with its line and column`() {
    let error = error("<akomaNtoso>\n<doc>\n  <body></doc>\n</akomaNtoso>")
    #expect(error?.code == .corrupt)
    #expect(error?.line == 3)
    #expect(error?.description.hasPrefix("s.akn:3:") == true)
    #expect(error?.message.contains("mismatch: body") == true)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]><akomaNtoso>&c;</akomaNtoso>",
    String(repeating: "<akomaNtoso>", count: 1000),
    "<akomaNtoso a='\(String(repeating: "a", count: 9 << 20))'/>",
  ])
  func `a bomb does not go off`(document: String) {
    let error = error(document)
    #expect(error?.code == .bomb)
    #expect(error?.line == 1)
  }

  @Test func `text that grows beyond the limit is a bomb`() {
    var limits = ImportLimits()
    limits.expandedBytes = 10_000
    let entity = String(repeating: "a", count: 250)
    let uses = String(repeating: "&a;", count: 100)
    let document = AkomaNtosoSample.doc("<p>\(uses)</p>")
      .replacing("<akomaNtoso", with: "<!DOCTYPE x [<!ENTITY a '\(entity)'>]><akomaNtoso")
    #expect(error(document, limits: limits)?.code == .bomb)
    #expect(error(document) == nil)
  }

  @Test func `an entity from elsewhere is left out and said to be`() throws {
    let document = AkomaNtosoSample.doc("<p>They agreed to &x; meet.</p>")
      .replacing(
        "<akomaNtoso",
        with: "<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><akomaNtoso")
    let statement = try AkomaNtosoSample.statement(document)
    #expect(statement.text.string == "They agreed to meet.")
    let diagnostic = statement.diagnostics.first { $0.code == "akn.entity-elsewhere" }
    #expect(diagnostic?.severity == .error)
  }

  @Test func `a document without a body, without words, or of other XML says so`() {
    let document = AkomaNtosoSample.doc("")
    let bodiless = document.replacing("<mainBody></mainBody>", with: "")
    #expect(error(bodiless)?.code == .empty)
    #expect(error(bodiless)?.message.contains("no body") == true)
    #expect(error(document)?.code == .empty)
    #expect(error("<rss><channel/></rss>")?.code == .unsupportedFormat)
    #expect(error("<rss><channel/></rss>")?.message.contains("“rss”") == true)
    #expect(error("Joint Statement")?.code == .corrupt)
  }
}
