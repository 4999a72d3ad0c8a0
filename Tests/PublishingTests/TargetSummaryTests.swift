import Statements
import Testing

@testable import Publishing

@Suite struct TargetSummaryTests {
  private func summary(
    _ direction: Target.Direction, _ low: String, _ high: String, _ unit: String,
    year: EDTF? = nil, baseYear: EDTF? = nil
  ) -> String {
    Target(
      quantity: "fleet emissions", direction: direction, low: low, high: high, unit: unit,
      year: year, baseYear: baseYear, span: StatementText("x").span
    ).summary
  }

  @Test func `a target says quantity, direction, figures and years in words`() {
    #expect(
      summary(.reduce, "40", "45.5", "%", year: "2035", baseYear: "2020")
        == "fleet emissions: reduce 40–45.5% by 2035 (from 2020)")
    #expect(
      summary(.atLeast, "12", "12", "GW", year: "2033-01-01")
        == "fleet emissions: at least 12 GW by 1 January 2033")
    #expect(
      summary(.reach, "2", "2", "ships", year: "2032/2037")
        == "fleet emissions: reach 2 ships from 2032 to 2037")
  }

  @Test(arguments: [
    ("1500", "1500"), ("80000000", "80,000,000"), ("12345.678", "12,345.678"), ("many", "many"),
  ])
  func `long figures are grouped by thousands`(figure: String, words: String) {
    #expect(summary(.reach, figure, figure, "EUR") == "fleet emissions: reach \(words) EUR")
  }
}
