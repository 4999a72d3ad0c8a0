import Statements
import Testing

@testable import Importing

@Suite struct PDFReaderTests {
  private func statement(_ file: String) throws -> Statement {
    try Importer().statement(bytes: Fixture.bytes(file), name: file)
  }

  /// What the paragraphs of the communiqué of Haldern are.
  private func haldern() throws -> [String] {
    String(decoding: try Fixture.bytes("pdf/haldern.txt"), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  private func words(_ kind: Block.Kind, of statement: Statement) -> [String] {
    statement.blocks.filter { $0.kind == kind }.map { String(statement.text[$0.span]) }
  }

  @Test(arguments: ["pdf/haldern-one-column.pdf", "pdf/haldern-two-columns.pdf"])
  func `paragraphs are whole, over lines, columns and pages`(file: String) throws {
    let statement = try statement(file)
    #expect(try words(.paragraph, of: statement) == haldern())
    #expect(statement.title == "Joint Communiqué of the Meridian Union and Orlanda")
  }

  @Test func `running heads and page numbers are no part of the text`() throws {
    let statement = try statement("pdf/haldern-one-column.pdf")
    #expect(words(.heading, of: statement) == [])
    #expect(!statement.blocks.contains { statement.text[$0.span].contains("Summit 2032") })
  }

  @Test func `a heading inside a column is a heading`() throws {
    #expect(try words(.heading, of: statement("pdf/haldern-two-columns.pdf")) == ["Shipping"])
  }

  @Test(arguments: ["pdf/haldern-one-column.pdf", "pdf/haldern-two-columns.pdf"])
  func `a footnote does not part the sentence above it`(file: String) throws {
    let notes = try words(.footnote, of: statement(file))
    #expect(
      notes == ["The arrangements are described in the Annex to the Haldern Declaration of 2029."])
  }

  @Test func `a document printed by LibreOffice keeps its numbers, lists and note`() throws {
    let statement = try statement("valdoria-nordmark/statement-libreoffice.pdf")
    let numbers = statement.blocks.filter { $0.kind == .paragraph }.compactMap(\.number)
    #expect(numbers == ["1", "2", "3", "4", "5", "6"])
    let items = statement.blocks.filter { $0.kind == .listItem }.map(\.paragraph)
    #expect(items.prefix(3) == ["2(a)", "2(b)", "2(c)"])
    #expect(statement.blocks.last?.kind == .footnote)
    #expect(words(.heading, of: statement) == ["Security and Defence", "Economy and Energy"])
  }

  @Test(.enabled("needs ocrmypdf: apt install ocrmypdf") { ocrIsInstalled })
  func `the text of a scan is recognised, and said to be`() throws {
    let statement = try statement("pdf/valdoria-nordmark-scan.pdf")
    #expect(
      statement.title
        == "Joint Statement between the Republic of Valdoria and the Kingdom of Nordmark")
    #expect(statement.diagnostics.contains { $0.code == "pdf.recognised" })
    let texts = statement.blocks.map { statement.text[$0.span] }
    #expect(
      texts.contains { $0.contains("hold a ministerial dialogue on defence every two years.") })
  }

  @Test func `a protected document says so`() throws {
    #expect(try code(of: Fixture.bytes("pdf/haldern-encrypted.pdf")) == .encrypted)
  }

  @Test func `half a document is read as far as it goes, with a warning, or refused as damaged`()
    throws
  {
    let whole = try Fixture.bytes("valdoria-nordmark/statement-libreoffice.pdf")
    for share in [10, 50, 90, 99] {
      let part = Array(whole.prefix(whole.count * share / 100))
      do {
        let statement = try Importer().statement(bytes: part, name: "part.pdf")
        #expect(statement.diagnostics.contains { $0.code == "pdf.truncated" })
      } catch let error {
        #expect([.corrupt, .noText, .converterFailed].contains(error.code))
      }
    }
  }

  @Test func `a document without pages is damaged`() {
    let empty = """
      %PDF-1.4
      1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
      2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
      trailer << /Root 1 0 R /Size 3 >>
      %%EOF
      """
    #expect(code(of: Array(empty.utf8)) == .corrupt)
  }

  @Test func `bytes that only begin like a PDF are damaged`() {
    #expect(code(of: Array("%PDF-1.7\nnothing of the kind".utf8)) == .corrupt)
  }

  private func code(of bytes: [UInt8]) -> ImportError.Code? {
    do throws(ImportError) {
      _ = try Importer().statement(bytes: bytes, name: "sample.pdf")
      return nil
    } catch { return error.code }
  }
}

private let ocrIsInstalled = Converter("ocrmypdf", package: "ocrmypdf", limits: ImportLimits())
  .isInstalled
