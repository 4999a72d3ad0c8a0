import Statements
import Testing

@testable import Publishing

@Suite struct StatementPartsTests {
  @Test func `the parts of a bilateral statement`() {
    let parts = StatementParts(of: FjordStatement.coding)
    #expect(parts.preface == 0..<2)
    #expect(parts.preamble == 2..<3)
    #expect(parts.body == 3..<11)
    #expect(parts.conclusions == 11..<14)
    #expect(parts.annexes == [14..<15])
  }

  @Test func `the parts of nothing are empty`() {
    let parts = StatementParts(of: HandCoding("").coding)
    #expect(parts.preface.isEmpty && parts.preamble.isEmpty && parts.body.isEmpty)
    #expect(parts.conclusions.isEmpty && parts.annexes.isEmpty)
  }

  @Test func `a recital after the first heading stays in the body`() {
    var hand = HandCoding("Security\nRecalling the past,")
    hand.block(.heading, "Security", paragraph: "1")
    hand.block(.recital, "Recalling the past,", paragraph: "preamble")
    let parts = StatementParts(of: hand.coding)
    #expect(parts.preamble.isEmpty)
    #expect(parts.body == 0..<2)
  }

  @Test(arguments: [OddStatements.tangled, OddStatements.articles, FjordStatement.coding])
  func `the parts follow each other without gaps`(coding: Coding) {
    let parts = StatementParts(of: coding)
    var place = 0
    for part in [parts.preface, parts.preamble, parts.body, parts.conclusions] + parts.annexes {
      #expect(part.lowerBound == place)
      place = part.upperBound
    }
    #expect(place == coding.statement.blocks.count)
  }

  @Test func `annex blocks of one annex stay together`() {
    var hand = HandCoding("Annex 1 Ports Havnestad Annex 2 Tides")
    hand.block(.annex, "Ports", label: "Annex 1", paragraph: "annex 1")
    hand.block(.annex, "Havnestad", paragraph: "annex 1")
    hand.block(.annex, "Tides", label: "Annex 2", paragraph: "annex 2")
    #expect(StatementParts(of: hand.coding).annexes == [0..<2, 2..<3])
  }
}
