import Testing

@testable import Importing

@Suite struct OpenDocumentNumberingTests {
  private func spelledOut(_ file: OpenDocumentFile) -> String {
    let content = file.contentPart
    let result = OpenDocumentNumbering(styles: [], content: content).spelledOut(content)
    return String(decoding: result, as: UTF8.self)
  }

  private func texts(_ body: String) -> [String] {
    var file = OpenDocumentFile()
    file.styles =
      "<text:list-style style:name=\"L1\">"
      + "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
      + "style:num-suffix=\".\"/>"
      + "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" "
      + "style:num-prefix=\"(\" style:num-suffix=\")\"/></text:list-style>"
      + "<text:list-style style:name=\"L2\">"
      + "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\"/>"
      + "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" "
      + "text:display-levels=\"2\"/></text:list-style>"
      + "<text:list-style style:name=\"L3\"><text:list-level-style-bullet text:level=\"1\" "
      + "text:bullet-char=\"–\"/></text:list-style>"
    file.body = body
    return spelledOut(file).split(separator: "<text:p>").dropFirst().map { part in
      let text = Array(part.prefix { $0 != "<" }.utf8)
      guard let spelled = SpelledLabel.read(text) else {
        return String(decoding: text, as: UTF8.self)
      }
      return String(decoding: spelled.label + [0x20] + text[spelled.rest...], as: UTF8.self)
    }
  }

  private func list(_ attributes: String, _ items: [String]) -> String {
    "<text:list \(attributes)>" + items.map { "<text:list-item>\($0)</text:list-item>" }.joined()
      + "</text:list>"
  }

  private func paragraph(_ text: String) -> String { "<text:p>\(text)</text:p>" }

  @Test func `inner lists have their own numbers and the outer goes on`() {
    let inner = list("", [paragraph("cyber"), paragraph("space")])
    let body = list(
      "text:style-name=\"L1\"", [paragraph("talks on") + inner, paragraph("trade")])
    #expect(texts(body) == ["1. talks on", "(a) cyber", "(b) space", "2. trade"])
  }

  @Test func `an item's further paragraphs have no number`() {
    let body = list(
      "text:style-name=\"L1\"", [paragraph("one") + paragraph("more"), paragraph("two")])
    #expect(texts(body) == ["1. one", "more", "2. two"])
  }

  @Test func `a list continues the one it names`() {
    let body =
      list("xml:id=\"a\" text:style-name=\"L1\"", [paragraph("one")]) + paragraph("between")
      + list("text:style-name=\"L3\"", [paragraph("aside")])
      + list("text:continue-list=\"a\" text:style-name=\"L1\"", [paragraph("two")])
    #expect(texts(body) == ["1. one", "between", "• aside", "2. two"])
  }

  @Test func `a list continues the last of its style, or begins anew`() {
    let body =
      list("text:style-name=\"L1\"", [paragraph("one")])
      + list("text:continue-numbering=\"true\" text:style-name=\"L1\"", [paragraph("two")])
      + list("text:style-name=\"L1\"", [paragraph("anew")])
    #expect(texts(body) == ["1. one", "2. two", "1. anew"])
  }

  @Test func `numbers of several levels stand together`() {
    let inner = list("", [paragraph("scope"), paragraph("terms")])
    let body = list("text:style-name=\"L2\"", [paragraph("Purpose") + inner, paragraph("Costs")])
    #expect(texts(body) == ["1 Purpose", "1.1 scope", "1.2 terms", "2 Costs"])
  }

  @Test func `a table's head is a row like the others`() {
    var file = OpenDocumentFile()
    file.body =
      "<table:table><table:table-header-rows><table:table-row/></table:table-header-rows>"
      + "</table:table>"
    #expect(spelledOut(file).contains("<table:table><table:table-row/></table:table>"))
  }

  @Test func `comments and the record of deletions are left out`() {
    var file = OpenDocumentFile()
    file.body =
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>withdrawn</text:p>"
      + "</text:deletion></text:changed-region></text:tracked-changes>"
      + "<text:p>They <office:annotation><text:p>check this</text:p></office:annotation>agreed."
      + "</text:p>"
    let result = spelledOut(file)
    #expect(!result.contains("withdrawn"))
    #expect(!result.contains("check this"))
    #expect(result.contains("They agreed."))
  }
}
