import Statements
import Testing

@testable import Importing

@Suite(.enabled("needs pandoc: apt install pandoc") { pandocIsInstalled })
struct PandocReaderTests {
  private func outline(
    _ bytes: [UInt8], _ format: SourceFormat, limits: ImportLimits = ImportLimits()
  ) throws -> Outline {
    try PandocReader(limits: limits).outline(
      of: bytes, name: "a.\(format.rawValue)", format: format)
  }

  private func words(_ outline: Outline) -> [String] {
    outline.pieces.map { outline.text[outline.text.span(utf8: $0.range)] }
  }

  private func error(_ bytes: [UInt8], _ format: SourceFormat) -> ImportError? {
    do {
      _ = try outline(bytes, format)
      return nil
    } catch {
      return error as? ImportError
    }
  }

  @Test func `Word numbers go on over headings and interruptions`() throws {
    var file = WordFile()
    file.numbering =
      "<w:abstractNum w:abstractNumId=\"0\">\(WordFile.level(0, "decimal", "%1."))"
      + "\(WordFile.level(1, "lowerLetter", "(%2)"))</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    file.body =
      WordFile.paragraph("The sides agreed to:", number: (1, 0))
      + WordFile.paragraph("open consulates", number: (1, 1))
      + WordFile.paragraph("They met in Kelling.")
      + WordFile.paragraph("Costs are shared.", number: (1, 0))
    let outline = try outline(file.bytes, .docx)
    #expect(
      words(outline) == [
        "1. The sides agreed to:", "(a) open consulates", "They met in Kelling.",
        "2. Costs are shared.",
      ])
    #expect(
      outline.pieces.map(\.hint) == [
        .listItem(level: 1), .listItem(level: 2), .paragraph, .listItem(level: 1),
      ])
  }

  @Test func `tracked changes are taken as accepted, comments are left out`() throws {
    var file = WordFile()
    file.comments =
      "<w:comment w:id=\"5\" w:author=\"A\">\(WordFile.paragraph("too strong?"))</w:comment>"
    file.body =
      "<w:p>" + WordFile.run("The Parties ")
      + "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>shall</w:delText></w:r></w:del>"
      + "<w:ins w:id=\"2\" w:author=\"A\">\(WordFile.run("will"))</w:ins>"
      + "<w:commentRangeStart w:id=\"5\"/>" + WordFile.run(" meet every year.")
      + "<w:commentRangeEnd w:id=\"5\"/><w:r><w:commentReference w:id=\"5\"/></w:r></w:p>"
    #expect(words(try outline(file.bytes, .docx)) == ["The Parties will meet every year."])
  }

  @Test func `a Word title stands in the text`() throws {
    var file = WordFile()
    file.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>"
    file.body =
      WordFile.paragraph("Brack Communiqué", style: "Title")
      + WordFile.paragraph("The Ministers met.")
    let outline = try outline(file.bytes, .docx)
    #expect(words(outline) == ["Brack Communiqué", "The Ministers met."])
    #expect(outline.pieces[0].hint == .title)
    #expect(outline.title == "Brack Communiqué")
  }

  @Test func `Markdown's sums of money are no formulas, its quotes stay as typed`() throws {
    let text = "It's $5 million and $3 million \"at most\".\nThey will:\n- trade\n- travel\n"
    #expect(
      words(try outline(Array(text.utf8), .markdown)) == [
        "It's $5 million and $3 million \"at most\". They will:", "• trade", "• travel",
      ])
  }

  @Test func `raw HTML in Markdown is dropped, its line breaks are kept`() throws {
    let text = "Estmere<br>Orlanda <blink>agreed</blink>\n\n<script>steal()</script>\n"
    #expect(words(try outline(Array(text.utf8), .markdown)) == ["Estmere\nOrlanda agreed"])
  }

  @Test func `Markdown cannot read other files`() throws {
    let text = "![x](file:///etc/passwd)\n\n~~~ {include=/etc/passwd}\nok\n~~~\n"
    #expect(words(try outline(Array(text.utf8), .markdown)) == ["ok"])
  }

  @Test func `a cut off DOCX is damaged`() throws {
    let bytes = try Fixture.bytes("valdoria-nordmark/statement.docx")
    #expect(error(Array(bytes.dropLast(bytes.count / 3)), .docx)?.code == .corrupt)
  }

  @Test func `a DOCX whose XML is broken is damaged`() {
    var file = WordFile()
    file.body = "<w:p><w:r></w:p>"
    #expect(error(file.bytes, .docx)?.code == .corrupt)
  }

  @Test func `a document without words is empty`() {
    #expect(error(WordFile().bytes, .docx)?.code == .empty)
    #expect(error(Array("<html><body><p> </p></body></html>".utf8), .html)?.code == .empty)
  }

  @Test func `parts nested without end are refused`() {
    let page =
      String(repeating: "<div>", count: 3_000) + "<p>Talks</p>"
      + String(repeating: "</div>", count: 3_000)
    #expect(error(Array(page.utf8), .html)?.code == .bomb)
  }

  @Test func `too little memory is an error of its own, at once`() throws {
    var limits = ImportLimits()
    limits.converterMemory = 300 << 20
    let page = [UInt8](repeating: UInt8(ascii: "x"), count: 20)
    let many = Array(repeating: Array("<p>".utf8) + page + Array("</p>\n".utf8), count: 200_000)
    #expect {
      try outline(Array(many.joined()), .html, limits: limits)
    } throws: { ($0 as? ImportError)?.code == .oversized }
  }

  @Test func `a long statement survives the pipes`() throws {
    let paragraph = "The Leaders of Estmere and Orlanda agreed to review it every year.\n\n"
    let text = String(repeating: paragraph, count: 4_000)
    #expect(try outline(Array(text.utf8), .markdown).pieces.count == 4_000)
  }
}
