import Statements
import Testing

@testable import Reading

@Suite struct TargetReaderTests {
  private func targets(_ sentence: String) throws -> [Target] {
    try ReadingSample.shared.get().read(sentence).provisions.flatMap(\.targets)
  }

  @Test func `a range, its year and its base year`() throws {
    let target = try #require(
      try targets(
        "Nordmark committed to reducing the emissions of its fleet by 45-50% by 2040 compared with 2025 levels."
      ).first)
    #expect(target.quantity == "emissions of its fleet")
    #expect(target.direction == .reduce)
    #expect(target.low == "45" && target.high == "50" && target.unit == "%")
    #expect(target.year == "2040" && target.baseYear == "2025")
  }

  @Test func `an amount of money is exact`() throws {
    let target = try #require(
      try targets("Valdoria will provide $3.3 billion for the fund.").first)
    #expect(target.low == "3300000000" && target.unit == "USD")
    #expect(target.direction == .reach)
  }

  @Test(arguments: [
    ("They agreed to lay a second power cable of 1,400 MW by 2036.", "second power cable"),
    (
      "Nordmark will provide 120 scholarships a year for students of ocean science until 2036.",
      "scholarships for students of ocean science"
    ),
    (
      "Nordmark will invest 300 million dollars in the port of Kestrel Bay over the next five years.",
      "funds in the port of Kestrel Bay"
    ),
    (
      "Valdoria will provide $12 million for food and blankets this winter.",
      "funds for food and blankets"
    ),
  ])
  func `what an amount is of, or for, is what is measured`(
    _ sentence: String, _ quantity: String
  ) throws {
    #expect(try targets(sentence).first?.quantity == quantity)
  }

  @Test func `at least is a floor`() throws {
    let target = try #require(
      try targets(
        "They pledged to raise the share of clean energy to at least 70 per cent by 2038."
      )
      .first)
    #expect(target.direction == .atLeast)
    #expect(target.quantity == "share of clean energy")
  }

  @Test(arguments: [
    "The two countries agreed to implement resolution 2231 of 2015.",
    "They agreed to meet on 3 May 2032 in the 2+2 format.",
    "They agreed to host the G20 in 2033.",
  ])
  func `dates, resolutions and names are no targets`(_ sentence: String) throws {
    #expect(try targets(sentence).isEmpty)
  }

  @Test func `every unit's example has a target`() throws {
    for row in try LexiconFolder.installed().table("units").rows {
      let example = String(try row("example"))
      #expect(try !targets(example).isEmpty, "\(row.line): \(example)")
    }
  }

  @Test func `powers of ten keep every digit`() {
    #expect(TargetReader.shifted("1.2", by: 9) == "1200000000")
    #expect(TargetReader.shifted("0.5", by: 6) == "500000")
    #expect(TargetReader.shifted("3.14159", by: 3) == "3141.59")
  }
}
