import Statements
import Testing

@testable import Publishing

@Suite struct ProvisionMarksTests {
  @Test func `segments have every byte of the block once`() {
    for coding in [
      FjordStatement.coding, OddStatements.overlapping, OddStatements.tangled,
      OddStatements.characters,
    ] {
      let marks = ProvisionMarks(of: coding)
      for (index, block) in coding.statement.blocks.enumerated() {
        let segments = marks.segments(ofBlock: index, spanning: block.span.utf8)
        var place = block.span.utf8.lowerBound
        for segment in segments {
          #expect(segment.range.lowerBound == place && !segment.range.isEmpty)
          place = segment.range.upperBound
        }
        #expect(place == block.span.utf8.upperBound)
      }
    }
  }

  @Test func `a promise that runs over two blocks is marked in both`() {
    var hand = HandCoding("They will meet\nand trade.")
    hand.block(.paragraph, "They will meet", paragraph: "1")
    hand.provision(.commitment, "meet\nand trade", trigger: "will")
    hand.block(.paragraph, "and trade.", paragraph: "2")
    let marks = ProvisionMarks(of: hand.coding)
    #expect(marks.isMarked(0) && marks.isMarked(1))
    let second = marks.segments(ofBlock: 1, spanning: hand.coding.statement.blocks[1].span.utf8)
    #expect(second.map { hand.coding.statement.text.utf8[$0.range].count } == [9, 1])
    #expect(second.map(\.marks.count) == [1, 0])
  }

  @Test func `a block without provisions is one segment, an empty one none`() {
    var hand = HandCoding("Article 1 Scope")
    hand.block(.article, "", label: "Article 1", paragraph: "1")
    hand.block(.paragraph, "Scope", paragraph: "1")
    let marks = ProvisionMarks(of: hand.coding)
    let blocks = hand.coding.statement.blocks
    #expect(marks.segments(ofBlock: 0, spanning: blocks[0].span.utf8).isEmpty)
    #expect(marks.segments(ofBlock: 1, spanning: blocks[1].span.utf8).count == 1)
  }
}
