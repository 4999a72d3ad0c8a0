import Foundation
import Importing
import Statements
import Testing

@Suite struct ImporterTests {
  @Test func `the digest is that of the file's bytes`() throws {
    // FIPS 180-4, example of one block.
    let statement = try Importer().statement(bytes: Array("abc".utf8), name: "s.txt")
    #expect(
      statement.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `a file is read and named by its last part`() throws {
    let url = FileManager.default.temporaryDirectory.appending(
      path: "entente-\(UUID().uuidString).txt")
    try Data("Joint Statement\n\nBoth sides agreed to meet.\n".utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let statement = try Importer().statement(at: url.path)
    #expect(statement.name == url.lastPathComponent)
    #expect(statement.blocks.count == 2)
  }

  @Test func `what cannot be read says why`() {
    #expect(error(at: "/nonexistent/statement.txt")?.code == .notFound)
    #expect(error(at: "/tmp")?.code == .unreadable)
    #expect(error(at: "/tmp")?.message.contains("folder") == true)
    #expect(error(at: "/dev/zero")?.code == .unreadable)
  }

  @Test(arguments: ["", " \n\t\n", "\u{FEFF}\r\n\r\n", "\u{A0}\n"])
  func `a file without a word is empty`(text: String) {
    #expect(error(Array(text.utf8))?.code == .empty)
  }

  @Test func `a file over the limit is refused before it is read`() {
    var limits = ImportLimits()
    limits.sourceBytes = 1 << 20
    let error = error([UInt8](repeating: 65, count: (1 << 20) + 1), limits: limits)
    #expect(error?.code == .oversized)
    #expect(error?.message.contains("limit is 1 MiB") == true)
  }

  @Test func `a text in another language is read as such and says so`() throws {
    let french = """
      Déclaration commune

      Les ministres de la Valdorie et de l'Orlanda se sont réunis à Karsk pour parler de la pêche et
      des ports. Ils ont décidé de se revoir dans une année et de publier les résultats de leurs
      travaux sur la sécurité des bateaux et de leurs équipages.
      """
    let statement = try Importer().statement(bytes: Array(french.utf8), name: "s.txt")
    #expect(statement.language == "fr")
    #expect(statement.diagnostics.map(\.code) == ["text.language"])
    #expect(statement.blocks.map(\.kind) == [.title, .paragraph])
  }

  @Test func `letters beyond ASCII make paragraphs too`() throws {
    let text = "Совместное заявление\n\nСтороны договорились встречаться каждый год.\n"
    let statement = try Importer().statement(bytes: Array(text.utf8), name: "s.txt")
    #expect(statement.blocks.map(\.kind) == [.title, .paragraph])
  }

  @Test func `imperfections are told with their place`() throws {
    let text =
      "1. The Ministers agreed to meet in the spring.\r\n"
      + "2. The Ministers agreed to write \u{FFFD} letters.\n"
      + "4. The Ministers agreed to travel by train.\n"
      + "4. The Ministers agreed to publish this.\n5. The Ministers parted as friends.\n"
    let statement = try Importer().statement(bytes: Array(text.utf8), name: "s.txt")
    #expect(
      statement.diagnostics.map(\.code) == [
        "text.replacement-character", "text.mixed-line-ends", "structure.no-title",
        "structure.number-gap", "structure.number-repeated",
      ])
    let gap = try #require(statement.diagnostics.first { $0.code == "structure.number-gap" })
    #expect(gap.message == "Paragraph 4 follows paragraph 2.")
    #expect(gap.span.map { statement.text[$0] } == "4.")
  }

  @Test(
    arguments: [
      ("Joint Statement on an Agreement", Statement.Kind.jointStatement),
      ("JOINT COMMUNIQUÉ", .communique),
      ("The Karsk Declaration: a Framework for Agreement", .declaration),
      ("Memorandum of Understanding on Fish", .memorandum),
      ("Treaty of Velm", .agreement),
      ("Action Plan 2030–2035", .actionPlan),
      ("Greetings", .other),
    ])
  func `the title tells the kind`(title: String, kind: Statement.Kind) throws {
    let text = "\(title)\n\nBoth sides agreed to meet again in the coming year.\n"
    #expect(try Importer().statement(bytes: Array(text.utf8), name: "s.txt").kind == kind)
  }

  private func error(at path: String) -> ImportError? {
    do {
      _ = try Importer().statement(at: path)
      return nil
    } catch {
      return error
    }
  }

  private func error(_ bytes: [UInt8], limits: ImportLimits = ImportLimits()) -> ImportError? {
    do {
      _ = try Importer(limits: limits).statement(bytes: bytes, name: "s.txt")
      return nil
    } catch {
      return error
    }
  }
}
