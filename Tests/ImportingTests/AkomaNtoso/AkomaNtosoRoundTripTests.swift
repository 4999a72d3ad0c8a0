import Foundation
import Importing
import Publishing
import Reading
import Statements
import Testing

/// A statement written as Akoma Ntoso and read again is the same statement.
@Suite struct AkomaNtosoRoundTripTests {
  static let reader = Result { try Reader(lexicon: .installed()) }

  static var texts: [URL] {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let samples = package.appending(path: "Samples")
    let files =
      (try? FileManager.default.contentsOfDirectory(at: samples, includingPropertiesForKeys: nil))
      ?? []
    return files.filter { $0.pathExtension == "txt" }
      + ((try? Corpus.files("statements", ".txt")) ?? [])
  }

  @Test(arguments: texts)
  func `text, written and read again, gives the same commitments, blocks and parties`(
    file: URL
  ) throws {
    let reader = try Self.reader.get()
    let first = reader.read(try Importer().statement(at: file.path))
    let document = CodingAkomaNtoso().bytes(of: first)
    let second = reader.read(
      try Importer().statement(bytes: document, name: file.lastPathComponent))
    let (blocks, again) = (StatementSketch.blocks(of: first), StatementSketch.blocks(of: second))
    #expect(again == blocks, "\(StatementSketch.difference(blocks, again))")
    let (provisions, found) = (
      StatementSketch.provisions(of: first), StatementSketch.provisions(of: second)
    )
    #expect(found == provisions, "\(StatementSketch.difference(provisions, found))")
    #expect(second.statement.parties == first.statement.parties)
    #expect(second.statement.signatories == first.statement.signatories)
    #expect(second.statement.adoptedOn == first.statement.adoptedOn)
    #expect(second.statement.title == first.statement.title)
    #expect(second.statement.kind == first.statement.kind)
    #expect(CodingAkomaNtoso().bytes(of: second).count > document.count / 2)
  }
}

/// What must not depend on the file a statement came in, as lines that can be compared.
enum StatementSketch {
  static func blocks(of coding: Coding) -> [String] {
    let statement = coding.statement
    return statement.blocks.map { block in
      let words = block.words.map { statement.text[$0] }.joined(separator: " ")
      let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return "\(block.kind) \(block.number ?? "-") [\(block.paragraph)] \(line)"
    }
  }

  static func provisions(of coding: Coding) -> [String] {
    let text = coding.statement.text
    return coding.provisions.map { provision in
      let furniture = coding.statement.blocks[provision.block].furniture
      var words = text[provision.content]
      for piece in furniture { words = words.replacing(text[piece], with: " ") }
      let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let obligation = provision.obligation?.rawValue ?? "-"
      let due = [provision.due, provision.recurrence].map { $0?.rawValue ?? "-" }
      return "\(provision.class) \(obligation) [\(provision.paragraph)] "
        + "\(provision.actors.map(\.rawValue)) \(due) \(provision.areas.map(\.rawValue)) \(line)"
    }
  }

  /// Commitments and requests, without the marks of footnotes, which print has as raised figures.
  static func commitments(of coding: Coding) -> [String] {
    provisions(of: coding).filter { $0.hasPrefix("commitment") || $0.hasPrefix("request") }
      .map { $0.replacing(/\.?\s*\[\d\]$/, with: "") }
  }

  /// The first lines that are in one only.
  static func difference(_ a: [String], _ b: [String]) -> String {
    let lost = Set(a).subtracting(b).sorted().prefix(4).map { "- \($0.prefix(160))" }
    let found = Set(b).subtracting(a).sorted().prefix(4).map { "+ \($0.prefix(160))" }
    return (lost + found).joined(separator: "\n")
  }
}
