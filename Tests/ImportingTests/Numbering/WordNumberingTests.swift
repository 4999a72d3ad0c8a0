import Testing

@testable import Importing

@Suite struct WordNumberingTests {
  /// Labels in front of the paragraphs of a document, as `level:label`.
  private func labels(_ file: WordFile) -> [String] {
    let rules = WordNumbering(numbering: file.numberingPart, styles: file.stylesPart)
    let document = rules.spelledOut(file.documentPart)
    var labels: [String] = []
    var at = 0
    while at < document.count {
      if document[at...].starts(with: SpelledLabel.open),
        let found = SpelledLabel.read(Array(document[at...]))
      {
        labels.append("\(found.level):\(String(decoding: found.label, as: UTF8.self))")
        at += found.rest
      } else {
        at += 1
      }
    }
    return labels
  }

  private func file(_ levels: String, _ body: [String], instances: String = "") -> WordFile {
    var file = WordFile()
    file.numbering =
      "<w:abstractNum w:abstractNumId=\"7\">\(levels)</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>" + instances
    file.body = body.joined()
    return file
  }

  private let outline =
    WordFile.level(0, "decimal", "%1.") + WordFile.level(1, "lowerLetter", "(%2)")
    + WordFile.level(2, "lowerRoman", "%3)")

  @Test func `a list goes on after a paragraph without number`() {
    let file = file(
      outline,
      [
        WordFile.paragraph("talks", number: (1, 0)), WordFile.paragraph("between"),
        WordFile.paragraph("more talks", number: (1, 0)),
      ])
    #expect(labels(file) == ["1:1.", "1:2."])
  }

  @Test func `an inner list begins anew under each item`() {
    let levels = [0, 1, 1, 2, 2, 1, 0, 1]
    let file = file(outline, levels.map { WordFile.paragraph("x", number: (1, $0)) })
    #expect(
      labels(file)
        == ["1:1.", "2:(a)", "2:(b)", "3:i)", "3:ii)", "2:(c)", "1:2.", "2:(a)"])
  }

  @Test func `legal numbers show all their levels`() {
    let levels =
      WordFile.level(0, "upperRoman", "Article %1") + WordFile.level(1, "decimal", "%1.%2")
    let file = file(
      levels.replacing(
        "<w:lvlText w:val=\"%1.%2\"/>", with: "<w:isLgl/><w:lvlText w:val=\"%1.%2\"/>"),
      [0, 1, 1, 0, 1].map { WordFile.paragraph("x", number: (1, $0)) })
    #expect(labels(file) == ["1:Article I", "2:1.1", "2:1.2", "1:Article II", "2:2.1"])
  }

  @Test func `paragraphs can be counted through all headings`() {
    let levels =
      WordFile.level(0, "upperRoman", "%1.")
      + WordFile.level(1, "decimal", "%2.").replacing(
        "<w:lvlText", with: "<w:lvlRestart w:val=\"0\"/><w:lvlText")
    let file = file(levels, [0, 1, 1, 0, 1].map { WordFile.paragraph("x", number: (1, $0)) })
    #expect(labels(file) == ["1:I.", "2:1.", "2:2.", "1:II.", "2:3."])
  }

  @Test func `another instance of the same list goes on counting, unless told to restart`() {
    let body = [
      WordFile.paragraph("x", number: (1, 0)), WordFile.paragraph("x", number: (2, 0)),
      WordFile.paragraph("x", number: (3, 0)), WordFile.paragraph("x", number: (3, 0)),
    ]
    let file = file(
      outline, body,
      instances: "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
        + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>")
    #expect(labels(file) == ["1:1.", "1:2.", "1:1.", "1:2."])
  }

  @Test func `numbers can be in the style, even one it is based on`() {
    var file = file(
      WordFile.level(0, "decimal", "%1", style: "Heading1")
        + WordFile.level(1, "decimal", "%1.%2", style: "Heading2"),
      [
        WordFile.paragraph("Security", style: "Heading1"),
        WordFile.paragraph("Cyber", style: "Heading2"),
        WordFile.paragraph("Ours", style: "OurHeading"), WordFile.paragraph("text"),
        WordFile.paragraph("Economy", style: "Heading1"),
      ])
    file.styles =
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"/>"
      + style("Heading1") + style("Heading2")
      + "<w:style w:type=\"paragraph\" w:styleId=\"OurHeading\"><w:basedOn w:val=\"Heading2\"/>"
      + "</w:style>"
    #expect(labels(file) == ["1:1", "2:1.1", "2:1.2", "1:2"])
  }

  private func style(_ id: String) -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
      + "</w:numPr></w:pPr></w:style>"
  }

  @Test func `a paragraph can take away its style's number`() {
    var file = file(
      outline,
      [
        WordFile.paragraph("x", style: "List"),
        WordFile.paragraph("x", number: (0, 0), style: "List"),
        WordFile.paragraph("x", style: "List"),
      ])
    file.styles = style("List")
    #expect(labels(file) == ["1:1.", "1:2."])
  }

  @Test func `a paragraph whose end was deleted is not counted`() {
    let deleted =
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del "
      + "w:id=\"1\" w:author=\"A\"/></w:rPr></w:pPr></w:p>"
    let file = file(
      outline,
      [WordFile.paragraph("x", number: (1, 0)), deleted, WordFile.paragraph("x", number: (1, 0))])
    #expect(labels(file) == ["1:1.", "1:2."])
  }

  @Test func `the numbering a tracked change replaced does not count`() {
    let changed =
      "<w:p><w:pPr><w:pPrChange w:id=\"1\" w:author=\"A\"><w:pPr><w:numPr><w:ilvl w:val=\"0\"/>"
      + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
      + WordFile.run("no longer numbered") + "</w:p>"
    let file = file(outline, [changed, WordFile.paragraph("x", number: (1, 0))])
    #expect(labels(file) == ["1:1."])
  }

  @Test func `styles that rest on each other in a circle end`() {
    var file = file(outline, [WordFile.paragraph("x", style: "A")])
    file.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
    #expect(labels(file).isEmpty)
  }
}
