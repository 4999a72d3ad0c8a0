import Testing

@testable import Web

@Suite struct ParagraphWordsTests {
  @Test(arguments: [
    ("en", "4", "4", "paragraph 4"), ("nl", "12(b)", "12(b)", "paragraaf 12(b)"),
    ("en", "preamble", "preamble", "preamble"), ("nl", "preamble", "preambule", "preambule"),
    ("ko", "preamble", "전문", "전문"),
  ])
  func `what stands before the first number is called so in the reader's language`(
    _ language: String, _ label: String, _ short: String, _ place: String
  ) throws {
    let words = try Dictionaries(WordsTests.resources)[try #require(Language(rawValue: language))]
    #expect(words.label(ofParagraph: label) == short)
    #expect(words.place(inParagraph: label) == place)
  }
}
