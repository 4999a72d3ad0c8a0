import Publishing
import Statements
import Testing

@Suite struct CodingAkomaNtosoTests {
  // MARK: Validity

  @Test(
    .enabled(
      if: AkomaNtosoSchema.path != nil,
      "needs xmllint (libxml2-utils) and the schema: pip, or ENTENTE_AKN_SCHEMA"),
    arguments: [
      ("every part", FjordStatement.coding), ("empty", HandCoding("").coding),
      ("long", LongStatement.coding(paragraphs: 300)), ("odd", OddStatements.characters),
      ("articles", OddStatements.articles), ("tangled", OddStatements.tangled),
      ("overlapping", OddStatements.overlapping), ("undated", OddStatements.undated),
    ])
  func `the document is valid against the schema`(name: String, coding: Coding) {
    let outcome = AkomaNtosoSchema.validate(CodingAkomaNtoso().bytes(of: coding))
    #expect(outcome.status == 0, "\(name): \(outcome.output)")
  }

  @Test(
    .enabled(
      if: AkomaNtosoSchema.path != nil,
      "needs xmllint (libxml2-utils) and the schema: pip, or ENTENTE_AKN_SCHEMA"))
  func `the schema would notice an error`() {
    let valid = String(
      decoding: CodingAkomaNtoso().bytes(of: FjordStatement.coding), as: UTF8.self)
    let broken = valid.replacing("<mainBody>", with: "<mainBody><verse/>")
    #expect(broken != valid)
    #expect(AkomaNtosoSchema.validate(Array(broken.utf8)).status != 0)
  }

  // MARK: Words

  @Test(arguments: [
    FjordStatement.coding, OddStatements.articles, OddStatements.tangled,
    OddStatements.overlapping, OddStatements.undated, LongStatement.coding(paragraphs: 100),
  ])
  func `every word of every block is there once and in order`(coding: Coding) {
    let xml = XMLReading(CodingAkomaNtoso().bytes(of: coding))
    #expect(xml.isWellFormed)
    #expect(xml.words == XMLReading.expectedWords(of: coding))
  }

  // MARK: Structure

  @Test func `the naming convention is followed`() {
    let xml = XMLReading(CodingAkomaNtoso().bytes(of: FjordStatement.coding))
    let names = [
      "preface": "preface", "preamble__recs_1__rec_1": "recital", "sec_I": "section",
      "para_1": "paragraph", "para_2": "paragraph", "para_2__list_1": "blockList",
      "para_2__list_1__item_a": "item", "para_2__list_1__item_b": "item",
      "para_2__list_1__item_nn_1": "item", "para_3": "paragraph", "art_4": "article",
      "conclusions": "conclusions", "att_1": "attachment",
    ]
    for (eId, name) in names { #expect(xml.withIdentifier(eId)?.name == name, "\(eId)") }
    let all = xml.elements.compactMap { $0.attributes["eId"] }
    #expect(Set(all).count == all.count)
  }

  @Test func `title, date, lead-in, footnote, signature and annex have their elements`() {
    let xml = XMLReading(CodingAkomaNtoso().bytes(of: FjordStatement.coding))
    #expect(xml.all("docTitle").map(\.text) == ["Joint Statement between Valdoria and Nordmark"])
    #expect(xml.all("docDate").map(\.text) == ["4 May 2031"])
    #expect(xml.all("docDate").first?.attributes["date"] == "2031-05-04")
    #expect(xml.all("listIntroduction").map(\.text) == ["The two sides will:"])
    #expect(xml.withIdentifier("sec_I")?.text.contains("Security") == true)
    #expect(xml.all("authorialNote").map(\.text) == ["Adopted ad referendum."])
    #expect(xml.all("authorialNote").first?.attributes["marker"] == "1")
    #expect(xml.all("signature").map(\.text) == ["Ana Brekke, Prime Minister of Valdoria"])
    #expect(xml.withIdentifier("att_1")?.text.contains("List of ports") == true)
  }

  @Test func `a date beside the signatures is the document's date`() {
    var hand = HandCoding("1. They met.\nHavnestad, 4 May 2031")
    hand.coding.statement.adoptedOn = "2031-05-04"
    hand.coding.times = ["They", "4 May 2031"].map {
      TemporalExpression(
        span: hand.span($0), kind: .date, value: "2031-05-04", role: .at, isFuture: false,
        rule: "time.day-month-year")
    }
    hand.block(.paragraph, "They met.", label: "1.", number: "1", paragraph: "1")
    hand.block(.signature, "Havnestad, 4 May 2031", paragraph: "closing")
    let xml = XMLReading(CodingAkomaNtoso().bytes(of: hand.coding))
    #expect(xml.all("docDate").map(\.text) == ["4 May 2031"])
    #expect(xml.all("docDate").first?.ancestors.contains("conclusions") == true)
  }

  @Test func `articles hold their paragraphs, whose numbers begin again`() {
    let xml = XMLReading(CodingAkomaNtoso().bytes(of: OddStatements.articles))
    for eId in ["art_1", "art_1__para_1", "art_1__para_2", "art_2__para_1", "art_2__list_1"] {
      let found = xml.withIdentifier(eId) != nil
      #expect(found == (eId != "art_2__list_1"), "\(eId)")
    }
    #expect(xml.withIdentifier("art_1")?.name == "article")
    #expect(xml.all("heading").map(\.text).contains("Scope"))
  }

  @Test func `numbers that begin again in each section take its name`() {
    var hand = HandCoding("A First\n1. One.\nB Second\n1. Two.")
    hand.block(.heading, "First", label: "A", number: "A", paragraph: "A")
    hand.block(.paragraph, "One.", label: "1.", number: "1", paragraph: "1")
    hand.block(.heading, "Second", label: "B", number: "B", paragraph: "B")
    hand.block(.paragraph, "Two.", label: "1.", number: "1", paragraph: "1")
    let xml = XMLReading(CodingAkomaNtoso().bytes(of: hand.coding))
    #expect(xml.withIdentifier("sec_A__para_1") != nil)
    #expect(xml.withIdentifier("sec_B__para_1") != nil)
  }

  // MARK: Provisions

  @Test func `a provision is marked in place and described in the metadata`() throws {
    let xml = XMLReading(CodingAkomaNtoso().bytes(of: FjordStatement.coding))
    let marked = xml.all("span").filter { $0.attributes["refersTo"] == "#p02" }
    #expect(marked.map(\.attributes["class"]) == ["trigger", "commitment"])
    #expect(marked.first?.text == "agreed to")
    #expect(marked.last?.text.hasPrefix("upgrade the existing") == true)
    let provision = try #require(
      xml.all("entente:provision").first { $0.attributes["refersTo"] == "#p02" })
    #expect(provision.attributes["href"] == "#para_1")
    #expect(provision.attributes["due"] == "2032")
    #expect(provision.attributes["obligation"] == "high")
    #expect(xml.withIdentifier("p02")?.name == "TLCReference")
    let actors = xml.all("entente:actor").prefix(2).map(\.attributes["refersTo"])
    #expect(actors == ["#valdoria", "#nordmark"])
    #expect(xml.all("entente:target").first?.attributes["high"] == "45.5")
  }

  @Test func `overlapping provisions share the words they share`() {
    let xml = XMLReading(CodingAkomaNtoso().bytes(of: OddStatements.overlapping))
    let marked = xml.all("span").map { ($0.text, $0.attributes["refersTo"] ?? "") }
    #expect(marked.map(\.0) == ["will", "meet ", "and trade", " by land"])
    #expect(marked.map(\.1) == ["#p01 #p02", "#p01", "#p01 #p02", "#p02"])
  }

  // MARK: Identification

  @Test func `the address says who, what, when and which`() {
    let xml = XMLReading(CodingAkomaNtoso().bytes(of: FjordStatement.coding))
    let work =
      "/akn/xx/statement/joint-statement/valdoria-nordmark/2031-05-04/"
      + "joint-statement-between-valdoria-and-nordmark"
    let expected = [work, work + "/eng@2031-05-04", work + "/eng@2031-05-04.xml"]
    #expect(xml.all("FRBRuri").prefix(3).map(\.attributes["value"]) == expected)
    let this = [
      work + "/!main", work + "/eng@2031-05-04/!main", work + "/eng@2031-05-04/!main.xml",
    ]
    #expect(xml.all("FRBRthis").prefix(3).map(\.attributes["value"]) == this)
    let annex = xml.all("FRBRthis").filter { $0.ancestors.contains("attachment") }
    #expect(annex.first?.attributes["value"] == work + "/!annex_1")
    let organizations = xml.all("TLCOrganization").map(\.attributes["shortForm"])
    #expect(organizations == [nil, "VALDORIA", "NORDMARK"])
    #expect(
      xml.all("FRBRauthor").prefix(2).map(\.attributes["href"]) == ["#valdoria", "#nordmark"])
  }

  // MARK: Odd and large input

  @Test func `characters XML cannot hold are replaced, and a diagnostic says so`() {
    let xml = XMLReading(CodingAkomaNtoso().bytes(of: OddStatements.characters))
    #expect(xml.isWellFormed)
    #expect(xml.text.contains("서울 🇰🇷 e\u{301} \u{FFFD}\u{FFFD} <&> \"meet\""))
    let diagnostic = xml.all("entente:diagnostic").first {
      $0.attributes["code"] == "akn.illegal-character"
    }
    #expect(diagnostic?.attributes["message"]?.contains("2 characters") == true)
  }

  @Test func `list levels without end do not overflow`() {
    var hand = HandCoding(String(repeating: "x\n", count: 5_000))
    for index in 0..<5_000 {
      hand.coding.statement.blocks.append(
        Block(
          kind: index % 2 == 0 ? .listItem : .heading,
          span: hand.coding.statement.text.span(utf8: (index * 2)..<(index * 2 + 1)),
          level: index + 1, paragraph: "1"))
    }
    let xml = XMLReading(CodingAkomaNtoso().bytes(of: hand.coding))
    #expect(xml.isWellFormed)
    #expect(xml.words.count == 5_000)
  }

  @Test func `ten thousand paragraphs are written whole`() {
    let bytes = CodingAkomaNtoso().bytes(of: LongStatement.coding(paragraphs: 10_000))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("eId=\"para_10000\""))
    #expect(!text.contains("eId=\"para_10001\""))
  }
}
