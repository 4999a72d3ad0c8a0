import Importing
import Statements
import Testing

@Suite struct TextDecodingTests {
  static let words = "Joint Communiqué\n\nValdoria’s ministers pledged €5 million.\n"

  struct Encoded: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var codes: [String] = []
    var testDescription: String { name }
  }

  static func utf16(_ little: Bool) -> [UInt8] {
    words.utf16.flatMap { unit in
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      return little ? [low, high] : [high, low]
    }
  }

  static let windows1252: [UInt8] = words.unicodeScalars.map { scalar in
    switch scalar {
    case "’": 0x92
    case "€": 0x80
    default: UInt8(scalar.value)
    }
  }

  @Test(arguments: [
    Encoded(name: "UTF-8", bytes: Array(words.utf8)),
    Encoded(name: "UTF-16 LE with mark", bytes: [0xFF, 0xFE] + utf16(true)),
    Encoded(name: "UTF-16 BE with mark", bytes: [0xFE, 0xFF] + utf16(false)),
    Encoded(name: "UTF-16 LE", bytes: utf16(true)),
    Encoded(name: "UTF-16 BE", bytes: utf16(false)),
    Encoded(name: "Windows-1252", bytes: windows1252, codes: ["text.windows-1252"]),
  ])
  func `every encoding gives the same text`(file: Encoded) throws {
    let statement = try Importer().statement(bytes: file.bytes, name: "s.txt")
    #expect(statement.text.string == Self.words)
    #expect(statement.diagnostics.map(\.code) == file.codes)
    #expect(statement.title == "Joint Communiqué")
  }

  @Test func `a byte order mark of UTF-8 stays in the text and is one code point`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(Self.words.utf8)
    let statement = try Importer().statement(bytes: bytes, name: "s.txt")
    #expect(statement.text.utf8 == bytes)
    #expect(statement.blocks.first?.span.start == 1)
    #expect(statement.title == "Joint Communiqué")
  }

  @Test func `a damaged byte is shown in its place and nothing is lost`() throws {
    var bytes = Array("Joint Communiqué of Valdoria – with “quotes”\n\nThe caf".utf8)
    bytes += [0xE9] + Array(" is open.".utf8)
    let statement = try Importer().statement(bytes: bytes, name: "s.txt")
    #expect(statement.text.string.hasSuffix("The café is open."))
    let diagnostic = try #require(
      statement.diagnostics.first { $0.code == "text.invalid-utf-8" })
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.span.map { statement.text[$0] } == "é")
  }

  @Test func `a lone surrogate in UTF-16 becomes a replacement character and is reported`() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in Array("Joint ".utf16) + [0xD800] + Array(" Statement of both".utf16) {
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let statement = try Importer().statement(bytes: bytes, name: "s.txt")
    #expect(statement.text.string == "Joint \u{FFFD} Statement of both")
    #expect(statement.diagnostics.contains { $0.code == "text.invalid-utf-16" })
  }

  @Test func `letters are not composed and blanks are not trimmed`() throws {
    let words = "Joint Communique\u{301}\u{A0}\n\n  The ministers met.  \n\n"
    let statement = try Importer().statement(bytes: Array(words.utf8), name: "s.txt")
    #expect(Array(statement.text.utf8) == Array(words.utf8))
    #expect(statement.kind == .communique)
    #expect(statement.blocks.map { statement.text[$0.span] }.last == "The ministers met.")
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{85}"])
  func `lines end in any of the usual ways`(end: String) throws {
    let lines = [
      "Joint Statement", "", "1. The Ministers agreed to meet again soon.",
      "2. The Ministers agreed to talk until then.", "3. The Ministers agreed to write.",
    ]
    let statement = try Importer().statement(
      bytes: Array(lines.joined(separator: end).utf8), name: "s.txt")
    #expect(statement.blocks.map(\.paragraph) == ["title", "1", "2", "3"])
    #expect(statement.diagnostics.isEmpty)
  }

  @Test func `NUL bytes and control characters are no text`() {
    #expect(code(Array("Joint\0 Statement".utf8)) == .corrupt)
    #expect(code(Array(repeating: 7, count: 200) + [65]) == .corrupt)
    #expect(code([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0]) == .corrupt)
  }

  private func code(_ bytes: [UInt8]) -> ImportError.Code? {
    do {
      _ = try Importer().statement(bytes: bytes, name: "s.txt")
      return nil
    } catch {
      return error.code
    }
  }
}
