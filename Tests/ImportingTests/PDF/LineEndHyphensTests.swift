import Testing

@testable import Importing

@Suite struct LineEndHyphensTests {
  /// Joins two lines in a document that also holds other words.
  private func joined(_ first: String, _ second: String, beside other: String = "") -> String {
    let lines = [first, second, other].compactMap { text in
      PrintedLine(
        text.unicodeScalars.enumerated().map { i, scalar in
          PDFLetter(
            scalar: scalar,
            box: PDFBox(left: Double(i) * 5, top: 0, right: Double(i) * 5 + 5, bottom: 10),
            font: PDFLetter.Font(size: 10))
        }[...])
    }
    var text = Array(first.utf8)
    LineEndHyphens(lines).join(Array(second.utf8), to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  @Test func `a word parted at the line's end is whole again`() {
    #expect(
      joined("strengthening the imple-", "mentation of") == "strengthening the implementation of")
  }

  @Test func `a word the document writes with a hyphen keeps it`() {
    #expect(
      joined("their first co-", "operation", beside: "a co-operation office")
        == "their first co-operation")
    #expect(joined("their first co-", "operation") == "their first cooperation")
  }

  @Test func `two words of the document keep the hyphen between them`() {
    #expect(
      joined("an export-", "control regime", beside: "export licences under control")
        == "an export-control regime")
  }

  @Test func `high-level keeps its hyphen`() {
    #expect(joined("a high-", "level dialogue") == "a high-level dialogue")
  }

  @Test func `a name keeps its hyphen, and a soft hyphen goes`() {
    #expect(joined("the Valdoria-", "Nordmark Treaty") == "the Valdoria-Nordmark Treaty")
    #expect(joined("their govern\u{AD}", "ments") == "their governments")
  }

  @Test func `a span of years stays together`() {
    #expect(joined("for the years 2031–", "2035") == "for the years 2031–2035")
  }
}
