import Foundation
import Statements
import Testing

@testable import Publishing

/// What is written for real statements.
@Suite(.enabled(if: Corpus.isPresent, "needs the corpus: ENTENTE_CORPUS"))
struct CorpusTests {
  @Test(.enabled(if: CodingSchemaTests.hasValidator, "needs Python with jsonschema"))
  func `the JSON of every statement is valid`() throws {
    let lines = try Corpus.codings().flatMap { CodingJSON(layout: .line).bytes(of: $0) }
    let outcome = CodingSchemaTests.validate(lines)
    #expect(outcome.status == 0, "\(outcome.output.prefix(2000))")
  }

  @Test(.enabled(if: AkomaNtosoSchema.path != nil, "needs xmllint and the schema"))
  func `the Akoma Ntoso of every statement is valid`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "entente-akn-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try Corpus.codings().map { coding in
      let file = folder.appending(path: coding.statement.name + ".xml")
      try Data(CodingAkomaNtoso().bytes(of: coding)).write(to: file)
      return file.path()
    }
    let outcome = AkomaNtosoSchema.validate(files: files)
    #expect(outcome.status == 0, "\(outcome.output.prefix(2000))")
  }

  @Test func `the Akoma Ntoso has every word of every statement, in order`() throws {
    for coding in try Corpus.codings() {
      let isWhole =
        XMLReading(CodingAkomaNtoso().bytes(of: coding)).words
        == XMLReading.expectedWords(of: coding)
      #expect(isWhole, "\(coding.statement.name)")
    }
  }

  @Test func `the table has a line for every provision`() throws {
    let codings = try Corpus.codings()
    let table = CodingCSV().bytes(of: codings)
    let lines = table.filter { $0 == 0x0A }.count
    #expect(lines == 1 + codings.map(\.provisions.count).reduce(0, +))
  }
}
