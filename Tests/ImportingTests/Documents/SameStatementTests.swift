import Publishing
import Reading
import Statements
import Testing

@testable import Importing

@Suite(.enabled("needs pandoc: apt install pandoc") { pandocIsInstalled })
struct SameStatementTests {
  /// What must not depend on the file a statement came in.
  private struct Shape: Hashable, CustomStringConvertible {
    var kind: Block.Kind
    var number: String?
    var paragraph: String
    var words: String

    var description: String { "\(kind) \(number ?? "-") [\(paragraph)] \(words)" }
  }

  private func shapes(_ file: String) throws -> [Shape] {
    let name = String(file.split(separator: "/").last ?? "")
    let statement = try Importer().statement(bytes: Fixture.bytes(file), name: name)
    return statement.blocks.map { block in
      let words = statement.text[block.span].split(whereSeparator: \.isWhitespace)
      return Shape(
        kind: block.kind, number: block.number, paragraph: block.paragraph,
        words: words.joined(separator: " "))
    }
  }

  @Test(arguments: [
    "statement.md", "statement.html", "statement.docx", "statement.odt", "statement.rtf",
    "statement.epub", "statement-libreoffice.docx", "statement-libreoffice.odt",
    "statement-libreoffice.rtf", "statement.akn",
  ])
  func `a statement has the same blocks in every format`(file: String) throws {
    let expected = try shapes("valdoria-nordmark/statement.txt")
    let found = try shapes("valdoria-nordmark/\(file)")
    #expect(found.count == expected.count)
    // Plain text has no mark for what its last line is; the formats have.
    for (a, b) in zip(found, expected).dropLast() { #expect(a == b) }
    #expect(found.last?.kind == .footnote)
    #expect(found.last?.words == expected.last?.words)
  }

  @Test(arguments: [
    "statement.md", "statement.html", "statement.docx", "statement.odt", "statement.rtf",
    "statement.epub", "statement.akn", "statement-libreoffice.docx", "statement-libreoffice.odt",
    "statement-libreoffice.rtf", "statement-libreoffice.pdf",
  ])
  func `a statement has the same commitments in every format, and as Akoma Ntoso of it`(
    file: String
  ) throws {
    let reader = try Reader(lexicon: .installed())
    func coding(_ bytes: [UInt8], _ name: String) throws -> Coding {
      reader.read(try Importer().statement(bytes: bytes, name: name))
    }
    let expected = try coding(Fixture.bytes("valdoria-nordmark/statement.txt"), "statement.txt")
    #expect(StatementSketch.commitments(of: expected).count >= 8)
    let found = try coding(Fixture.bytes("valdoria-nordmark/\(file)"), file)
    let again = try coding(CodingAkomaNtoso().bytes(of: found), "statement.akn")
    for coding in [found, again] {
      #expect(StatementSketch.commitments(of: coding) == StatementSketch.commitments(of: expected))
      #expect(coding.statement.parties == expected.statement.parties)
      #expect(coding.statement.adoptedOn == expected.statement.adoptedOn)
    }
    #expect(StatementSketch.blocks(of: again) == StatementSketch.blocks(of: found))
  }

  @Test func `list items have the same depth in every format`() throws {
    func levels(_ file: String) throws -> [Int] {
      try Importer().statement(bytes: Fixture.bytes("valdoria-nordmark/\(file)"), name: file)
        .blocks.filter { $0.kind == .listItem && $0.label != nil }.map(\.level)
    }
    let expected = try levels("statement.docx")
    #expect(expected == [2, 2, 2, 2, 2, 3, 3])
    for file in ["statement.md", "statement.odt", "statement.epub", "statement-libreoffice.rtf"] {
      #expect(try levels(file) == expected)
    }
  }
}
