import Statements
import Testing

@testable import Reading

@Suite struct AreaLexiconTests {
  private let rows = Result { try LexiconFolder.installed().table("areas").rows }

  private func areas(_ row: LexiconTable.Row) throws -> [Area] {
    try row.list("areas").map { field in
      try #require(Area(rawValue: String(field.prefix { $0 != ":" })), "\(row.line): \(field)")
    }
  }

  private func areasRead(_ sentence: String) throws -> [Area] {
    try ReadingSample.shared.get().read(sentence).provisions
      .filter { $0.class == .commitment }.flatMap(\.areas)
  }

  @Test func `every line's example is about its first area`() throws {
    for row in try rows.get() {
      let example = String(try row("example"))
      let read = try areasRead(example)
      #expect(read.contains(try areas(row)[0]), "\(row.line): \(example) reads \(read)")
    }
  }

  @Test func `every phrase tells one of its areas where it stands alone`() throws {
    for row in try rows.get() {
      let expected = try areas(row)
      for phrase in try row.list("phrases") {
        let read = try areasRead("The two sides agreed to cooperate on \(phrase).")
        #expect(!Set(read).isDisjoint(with: expected), "\(row.line): \(phrase) reads \(read)")
      }
    }
  }

  @Test func `no phrase speaks twice for one area`() throws {
    var seen: [String: Int] = [:]
    for row in try rows.get() {
      for area in try areas(row) {
        for phrase in try row.list("phrases") {
          let before = seen.updateValue(row.line, forKey: "\(area.rawValue) \(phrase)")
          #expect(before == nil, "\(row.line): \(phrase) stands in line \(before ?? 0) too")
        }
      }
    }
  }

  @Test func `the codebook has as many areas as the sums hold`() {
    #expect(Area.allCases.count == AreaSums.count)
  }
}
