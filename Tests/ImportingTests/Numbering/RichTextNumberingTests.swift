import Testing

@testable import Importing

@Suite struct RichTextNumberingTests {
  private func spelledOut(_ text: String) -> String {
    String(decoding: RichTextNumbering.spelledOut(Array(text.utf8)), as: UTF8.self)
  }

  @Test func `a written number becomes text with its level`() {
    let result = spelledOut(#"\pard{\listtext\pard\plain (b)\tab}\ilvl1\ls3 exchange data\par"#)
    #expect(result == #"\pard{\uc1 \u-5904 ?2(b)\u-5903 ?}\ilvl1exchange data\par"#)
  }

  @Test func `a bullet in a symbol font is a bullet`() {
    let result = spelledOut(#"{\pntext\f3\'b7\tab}fish\par"#)
    #expect(result.contains("1\\u8226 ?"))
  }

  @Test func `footnotes lose the mark that lets readers pass over them`() {
    #expect(spelledOut(#"a{\*\footnote b}c"#) == #"a{\footnote b}c"#)
  }

  @Test func `a character by its number does not swallow the letter behind its substitute`() {
    #expect(spelledOut(#"Valdoria\u8217?s"#) == #"Valdoria\u8217 ?s"#)
  }

  @Test func `headings get the rank of their style`() {
    let result = spelledOut(
      #"{\stylesheet{\s1\b heading 1;}{\s2\b Heading 2;}}\pard\s2\b Economy\par"#)
    #expect(result.hasSuffix(#"\pard\s2 \outlinelevel1 \b Economy\par"#))
  }

  @Test func `a file that ends inside a group does not hang or crash`() {
    #expect(spelledOut(#"{\rtf1{\listtext 1."#) == #"{\rtf1{\listtext 1."#)
    #expect(spelledOut(#"\"#) == #"\"#)
  }
}
