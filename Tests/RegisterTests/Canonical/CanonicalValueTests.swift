import Testing

@testable import Register

@Suite struct CanonicalValueTests {
  private func written(_ value: CanonicalValue) -> String {
    String(decoding: value.bytes, as: UTF8.self)
  }
  private func read(_ text: String) throws -> CanonicalValue {
    try CanonicalValue(bytes: Array(text.utf8))
  }

  @Test func `members stand in the order of UTF-16, not of UTF-8`() throws {
    // U+1F6A2 is D83D DEA2 in UTF-16 and so before U+FB33, which it follows in UTF-8.
    let value = CanonicalValue.object([
      "\u{FB33}": .integer(7), "\u{1F6A2}": .integer(6), "\u{20AC}": .integer(5),
      "ö": .integer(4), "\u{80}": .integer(3), "1": .integer(2), "\r": .integer(1), "": .null,
    ])
    #expect(
      written(value)
        == "{\"\":null,\"\\r\":1,\"1\":2,\"\u{80}\":3,\"ö\":4,\"\u{20AC}\":5,\"\u{1F6A2}\":6,\"\u{FB33}\":7}"
    )
    #expect(try read(written(value)) == value)
  }

  @Test func `only what must be is escaped, and in one way`() throws {
    let value = CanonicalValue.string(
      "\"\\/\u{8}\u{9}\n\u{C}\r\u{0}\u{1F}\u{7F}é€🚢\u{2028}</script>")
    #expect(
      written(value)
        == "\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u{7F}é€🚢\u{2028}</script>\"")
    #expect(try read(written(value)) == value)
  }

  @Test(arguments: [0, 1, -1, 42, 9_007_199_254_740_991, -9_007_199_254_740_991])
  func `whole numbers that every program keeps exactly`(number: Int) throws {
    #expect(written(.integer(number)) == "\(number)")
    #expect(try read("\(number)") == .integer(number))
  }

  @Test(arguments: [
    "", " ", "nul", "1.0", "1e3", "1.5", "-0", "01", "+1", "-", "9007199254740992",
    "-9223372036854775808", "99999999999999999999", "[1, 2]", "[1,]", "[,1]", "[1", "{", "{\"a\"}",
    "{\"a\":1,}", "{\"b\":1,\"a\":2}", "{\"a\":1,\"a\":1}", "{\"a\" :1}", "{a:1}", "\"a", "\"\\x\"",
    "\"\\/\"", "\"\\u0041\"", "\"\\u000A\"", "\"\\u001F\"", "\"\\ud83d\\udea2\"", "\"\\u00\"",
    "\"\n\"",
    "true false", "\u{FEFF}1", "tru", "NaN", "Infinity",
  ])
  func `any other form is refused`(text: String) {
    #expect(throws: CanonicalError.self) { try read(text) }
  }

  @Test func `bytes that are no UTF-8 and values without end are refused`() {
    for bytes: [UInt8] in [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      Array(repeating: UInt8(ascii: "["), count: 100_000),
    ] {
      #expect(throws: CanonicalError.self) { try CanonicalValue(bytes: bytes) }
    }
  }

  @Test func `composed and decomposed letters stay what they are`() throws {
    for text in ["\"é\"", "\"e\u{301}\""] {
      #expect(try read(text).bytes.elementsEqual(text.utf8))
    }
  }

  @Test func `fractions and numbers too large have no written form`() {
    struct Measured: Encodable { var value: Double }
    struct Counted: Encodable { var value: Int }
    #expect(throws: EncodingError.self) { try CanonicalEncoder.bytes(of: Measured(value: 1.5)) }
    #expect(throws: EncodingError.self) { try CanonicalEncoder.bytes(of: Counted(value: 1 << 53)) }
    #expect(throws: Never.self) { try CanonicalEncoder.bytes(of: Counted(value: (1 << 53) - 1)) }
  }

  @Test func `what is absent is left out`() throws {
    struct Note: Codable, Equatable {
      var text: String?
      var others: [String]
    }
    let bytes = try CanonicalEncoder.bytes(of: Note(text: nil, others: []))
    #expect(String(decoding: bytes, as: UTF8.self) == #"{"others":[]}"#)
    let value = try CanonicalValue(bytes: bytes)
    #expect(try CanonicalDecoder.decode(Note.self, from: value) == Note(text: nil, others: []))
  }
}
