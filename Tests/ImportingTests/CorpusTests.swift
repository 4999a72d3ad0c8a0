import Foundation
import Importing
import Statements
import Testing

/// Real statements, where they are at hand: `ENTENTE_CORPUS`, or `../shared/corpus` by the package.
enum Corpus {
  static let folder: URL? = {
    let environment = ProcessInfo.processInfo.environment["ENTENTE_CORPUS"]
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder =
      environment.map { URL(filePath: $0) }
      ?? package.deletingLastPathComponent().appending(path: "shared/corpus")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// Kept apart from all tuning; never a reason to change a rule.
  static let heldBack = [
    "2009-10-30-australia-china", "2022-03-29-us-singapore", "2022-07-15-us-saudi-arabia",
    "2022-10-14-us-mexico", "2023-09-06-asean-us",
  ]

  static func files(_ subfolder: String, _ suffix: String) throws -> [URL] {
    guard let folder else { return [] }
    return try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: subfolder), includingPropertiesForKeys: nil
    )
    .filter { $0.lastPathComponent.hasSuffix(suffix) }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  static func isHeldBack(_ file: URL) -> Bool {
    heldBack.contains { file.lastPathComponent.hasPrefix($0) }
  }
}

/// What a reference coding says about the place of its provisions.
struct ReferenceCoding: Decodable {
  struct Provision: Decodable {
    struct Place: Decodable { let start: Int }
    let paragraph: String?
    let content: Place
  }
  let statement: String
  let provisions: [Provision]
}

@Suite(.enabled(if: Corpus.folder != nil, "the corpus of real statements is not at hand"))
struct CorpusTests {
  @Test func `every statement imports without an error, with ordered blocks`() throws {
    let files = try Corpus.files("statements", ".txt")
    #expect(files.count > 40)
    for file in files {
      let statement = try Importer().statement(at: file.path)
      #expect(!statement.diagnostics.contains { $0.severity == .error }, "\(file.path)")
      #expect(statement.blocks.contains { $0.kind == .paragraph }, "\(file.path)")
      for (before, after) in zip(statement.blocks, statement.blocks.dropFirst()) {
        #expect(before.span.end <= after.span.start, "\(file.path)")
      }
      for (index, block) in statement.blocks.enumerated() {
        #expect(!block.span.isEmpty && !block.paragraph.isEmpty, "\(file.path)")
        if let leadIn = block.leadIn { #expect(leadIn < index, "\(file.path)") }
      }
    }
  }

  @Test func `provisions stand in the paragraphs that the reference codings cite`() throws {
    var agreed = 0
    var all = 0
    for file in try Corpus.files("gold", ".json") where !Corpus.isHeldBack(file) {
      let coding = try JSONDecoder().decode(ReferenceCoding.self, from: Data(contentsOf: file))
      let text = try #require(Corpus.folder).appending(path: "statements/\(coding.statement)")
      let blocks = try Importer().statement(at: text.path).blocks
      for provision in coding.provisions {
        guard let paragraph = provision.paragraph else { continue }
        let start = provision.content.start
        let block = blocks.first { $0.span.start <= start && start < $0.span.end }
        all += 1
        if block?.paragraph == paragraph { agreed += 1 }
      }
    }
    #expect(all > 400)
    #expect(Double(agreed) >= 0.9 * Double(all), "\(agreed) of \(all)")
  }

  @Test func `the Korea–Netherlands statement has its nineteen paragraphs`() throws {
    let file = try #require(
      Corpus.files("statements", "2022-11-17-rok-nl-joint-statement.txt").first)
    let blocks = try Importer().statement(at: file.path).blocks
    #expect(blocks.compactMap(\.number) == (1...19).map(String.init))
    #expect(blocks.count { $0.kind == .title } == 1)
    #expect(blocks.count { $0.kind == .heading } == 3)
    #expect(blocks.count { $0.kind == .recital } == 7)
    #expect(blocks.last?.kind == .signature)
  }
}
