import Importing
import Statements
import Testing

@testable import Reading

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What must hold for any statement: the project's samples always, the corpus where it is present.
@Suite struct ReaderPropertyTests {
  static let package = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  static var texts: [String] {
    let corpus =
      ProcessInfo.processInfo.environment["ENTENTE_CORPUS"] ?? "\(package)/../shared/corpus"
    return ["\(package)/Samples", "\(corpus)/statements"].flatMap { folder in
      ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(".txt") }.sorted().map { "\(folder)/\($0)" }
    }
  }

  @Test(.enabled(if: !texts.isEmpty, "no statements beside the package"), arguments: texts)
  func `spans lie inside the text and provisions are in order`(path: String) throws {
    let statement = try Importer().statement(at: path)
    let coding = try ReadingSample.shared.get().reader.read(statement)
    let whole = statement.text.span
    #expect(!coding.provisions.isEmpty)
    var last = -1
    for provision in coding.provisions {
      #expect(whole.contains(provision.content))
      #expect(!provision.content.isEmpty)
      #expect(provision.content.start >= last)
      last = provision.content.start
      #expect(
        statement.text.span(codePoints: provision.content.start..<provision.content.end)
          == provision.content)
      for reason in provision.because { #expect(reason.words.map(whole.contains) ?? true) }
      #expect(0...1 ~= provision.confidence)
    }
    #expect(!coding.diagnostics.contains { $0.severity == .error })
  }

  @Test(.enabled(if: !texts.isEmpty, "no statements beside the package"), arguments: texts)
  func `reading twice, and paragraph by paragraph, does not change or crash`(path: String) throws {
    let statement = try Importer().statement(at: path)
    let reader = try ReadingSample.shared.get().reader
    let first = reader.read(statement)
    let second = reader.read(statement)
    #expect(first.provisions == second.provisions)
    #expect(first.times == second.times)
    for block in statement.blocks {
      var alone = statement
      alone.blocks = [block]
      _ = reader.read(alone)
    }
  }
}
