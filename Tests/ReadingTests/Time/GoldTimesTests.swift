import Foundation
import Importing
import Statements
import Testing

@testable import Reading

/// Deadlines and cadences against the reference codings, where the corpus is present.
@Suite(.enabled(if: GoldTimes.isPresent, "needs the corpus: ENTENTE_CORPUS"))
struct GoldTimesTests {
  @Test func `nine of ten deadlines are as two careful coders had them`() throws {
    let (due, _) = try GoldTimes.compared()
    #expect(due.share >= 0.9, "\(due.misses)")
  }

  @Test func `nine of ten cadences are as two careful coders had them`() throws {
    let (_, recurrence) = try GoldTimes.compared()
    #expect(recurrence.share >= 0.9, "\(recurrence.misses)")
  }
}

/// What the picker makes of the commitments of the reference codings, given their places.
enum GoldTimes {
  struct Tally {
    var right = 0
    var misses: [String] = []
    var share: Double { Double(right) / Double(max(1, right + misses.count)) }

    /// Counts as the project's scoring does: where neither has a value there is nothing to compare.
    mutating func count(_ name: String, gold: String?, read: String?) {
      guard gold != nil || read != nil else { return }
      if end(gold) == end(read) {
        right += 1
      } else {
        misses.append("\(name): \(gold ?? "–") \(read ?? "–")")
      }
    }

    private func end(_ value: String?) -> String? {
      value?.split(separator: "/").last.map { $0.replacing("~", with: "").lowercased() }
    }
  }

  struct Coding: Decodable {
    struct Place: Decodable { let start, end: Int }
    struct Provision: Decodable {
      let id: String
      let `class`: String
      let content: Place
      let trigger: Place?
      let due, recurrence: String?
      let optional: Bool?
      let contested: [String]?
    }
    let statement: String
    let provisions: [Provision]
  }

  private static let folder: URL = {
    if let chosen = ProcessInfo.processInfo.environment["ENTENTE_CORPUS"] {
      return URL(filePath: chosen)
    }
    return URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../../shared/corpus"
    ).standardized
  }()

  /// Kept apart for the accuracy of the whole reader: no rule may be fitted to them.
  private static let heldBack = [
    "2009-10-30-australia-china", "2022-03-29-us-singapore", "2022-07-15-us-saudi-arabia",
    "2022-10-14-us-mexico", "2023-09-06-asean-us",
  ]

  private static let files: [URL] =
    ((try? FileManager.default.contentsOfDirectory(
      at: folder.appending(path: "gold"), includingPropertiesForKeys: nil)) ?? [])
    .filter { file in
      file.pathExtension == "json"
        && !heldBack.contains { file.lastPathComponent.hasPrefix($0) }
    }.sorted { $0.path() < $1.path() }

  static var isPresent: Bool { !files.isEmpty }

  static func compared() throws -> (due: Tally, recurrence: Tally) {
    let sample = try TimeSample.shared.get()
    var due = Tally()
    var recurrence = Tally()
    for file in files {
      let coding = try JSONDecoder().decode(Coding.self, from: Data(contentsOf: file))
      let path = folder.appending(path: "statements/\(coding.statement)").path()
      let statement = try Importer().statement(at: path)
      let text = TokenizedText(statement, vocabulary: sample.vocabulary)
      // The files are named after the day of adoption.
      let found = sample.reader.expressions(
        in: text, adoptedOn: EDTF(String(coding.statement.prefix(10))))
      for provision in coding.provisions
      where provision.class == "commitment" && provision.optional != true {
        guard let content = tokens(provision.content, text) else { continue }
        let trigger = provision.trigger.flatMap { tokens($0, text) } ?? content
        let sentence = sentence(around: trigger.lowerBound, content, text)
        let name = "\(coding.statement.prefix(24)) \(provision.id)"
        if provision.contested?.contains("due") != true {
          let leadIn = leadIn(of: content, statement, text)
          let read = sample.reader.deadline(
            in: content, clause: sentence, leadIn: leadIn, found: found[...])
          due.count(name, gold: provision.due, read: read.due?.rawValue)
        }
        let cadence = sample.reader.recurrence(in: content, found: found[...])
        recurrence.count(
          name, gold: provision.recurrence, read: cadence?.expression.value?.rawValue)
      }
    }
    return (due, recurrence)
  }

  private static func tokens(_ place: Coding.Place, _ text: TokenizedText) -> Range<Int>? {
    guard let first = text.tokens.firstIndex(where: { Int($0.scalarEnd) > place.start }),
      let last = text.tokens.lastIndex(where: { Int($0.scalarStart) < place.end }), first <= last
    else { return nil }
    return first..<(last + 1)
  }

  /// The block that introduces the list the content stands in.
  private static func leadIn(
    of content: Range<Int>, _ statement: Statement, _ text: TokenizedText
  ) -> Range<Int>? {
    let block = text.blocks.firstIndex { $0.contains(content.lowerBound) }
    return block.flatMap { statement.blocks[$0].leadIn }.map { text.blocks[$0] }
  }

  private static func sentence(
    around trigger: Int, _ content: Range<Int>, _ text: TokenizedText
  ) -> Range<Int> {
    func ends(_ i: Int) -> Bool { text.tokens[i].isMark(".") || text.tokens[i].isMark(";") }
    let block = text.blocks.first { $0.contains(content.lowerBound) } ?? content
    var first = max(block.lowerBound, min(trigger, content.lowerBound))
    while first > block.lowerBound, !ends(first - 1) { first -= 1 }
    var last = content.upperBound
    while last < block.upperBound, !ends(last) { last += 1 }
    return first..<last
  }
}
