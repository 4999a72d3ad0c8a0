import Testing

@testable import Service

@Suite struct ParagraphAlignmentTests {
  private func pairs(_ old: [String], _ new: [String]) -> [ParagraphAlignment.Pair] {
    ParagraphAlignment(old, new).pairs
  }

  @Test func `a paragraph put in moves the others down`() {
    #expect(
      pairs(
        ["The leaders met.", "They agreed."], ["The leaders met.", "They dined.", "They agreed."])
        == [.both(0, 0), .new(1), .both(1, 2)])
  }

  @Test func `one worded otherwise stands beside what it was`() {
    #expect(
      pairs(
        [
          "Preamble.", "They agreed to open the bridge by the end of 2031.",
          "They will meet every year.",
        ],
        [
          "Preamble.", "They reviewed the talks on fish.",
          "They agreed to open both bridges by the end of 2032.", "They will meet every year.",
        ]) == [.both(0, 0), .new(1), .both(1, 2), .both(2, 3)])
  }

  @Test func `what has nothing in common stands alone`() {
    #expect(
      pairs(["They will build ports."], ["Culture enriches nations."]) == [.old(0), .new(0)])
  }

  @Test func `paragraphs that change places are held in one order`() {
    let found = pairs(
      ["one alpha", "two beta", "three gamma"], ["two beta", "three gamma", "one alpha"])
    #expect(found == [.old(0), .both(1, 0), .both(2, 1), .new(2)])
  }

  @Test func `lines that repeat are matched between those that do not`() {
    #expect(
      pairs(["Energy", "* * *", "Trade", "* * *"], ["Energy", "* * *", "Trade", "* * *"])
        == [.both(0, 0), .both(1, 1), .both(2, 2), .both(3, 3)])
  }

  @Test(arguments: [0, 1, 7]) func `every paragraph of both stands there once, in order`(
    _ seed: Int
  ) {
    let old = (0..<40).map { "paragraph \(($0 * 7 + seed) % 23) of old" }
    let new = (0..<35).map { "paragraph \(($0 * 5 + seed) % 29) of old" }
    let found = pairs(old, new)
    let ofOld = found.compactMap { pair -> Int? in
      switch pair {
      case .both(let place, _), .old(let place): place
      case .new: nil
      }
    }
    let ofNew = found.compactMap { pair -> Int? in
      switch pair {
      case .both(_, let place), .new(let place): place
      case .old: nil
      }
    }
    #expect(ofOld == Array(old.indices))
    #expect(ofNew == Array(new.indices))
  }
}
