import Testing

@testable import Importing

@Suite struct JSONTreeTests {
  private func tree(_ text: String) throws -> JSONTree { try JSONTree(Array(text.utf8)) }

  @Test func `objects keep their members in order`() throws {
    #expect(
      try tree(#" {"t":"Str", "c":["Valdoria", 3, -4.7, true, null]} "#)
        == .object([
          .init(key: "t", value: .string("Str")),
          .init(
            key: "c",
            value: .array([.string("Valdoria"), .number(3), .number(-4), .bool(true), .null])),
        ]))
  }

  @Test func `escapes, also of characters beyond the first plane`() throws {
    #expect(try tree(#""a\"b\\\n\u00e9\ud83c\udf3f""#) == .string("a\"b\\\né🌿"))
  }

  @Test(arguments: ["", "{", "[1", "[1 2]", "{\"a\" 1}", "\"a", "\"\\u12\"", "nul", "1 2", "[1,]"])
  func `what is no JSON is refused`(text: String) {
    #expect(throws: JSONTree.Malformed.self) { try tree(text) }
  }

  @Test func `nesting without end is refused, not followed`() {
    #expect(throws: JSONTree.Malformed.self) {
      try tree(String(repeating: "[", count: 100_000))
    }
  }
}
