import Statements
import Testing

@testable import Reading

/// `EveryRule` and the cadences of `PhraseRule`.
@Suite struct CadenceRulesTests {
  @Test(arguments: [
    ("P1Y", "They will meet 1️⃣every year2️⃣."), ("P1Y", "They will meet 1️⃣each year2️⃣."),
    ("P1Y", "They will meet 1️⃣on an annual basis2️⃣."),
    ("P2Y", "They will upgrade it to a 1️⃣biennial2️⃣ dialogue."),
    ("P2Y", "They will meet 1️⃣every two years2️⃣."),
    ("P2Y", "They will meet 1️⃣every second year2️⃣."),
    ("P2Y", "They will meet 1️⃣every other year2️⃣."),
    ("P3M", "They will meet 1️⃣every three months2️⃣."), ("P6M", "They will meet 1️⃣twice a year2️⃣."),
    ("regular", "They will meet 1️⃣regularly2️⃣."),
    ("regular", "They will meet 1️⃣on a regular basis2️⃣."),
  ])
  func `a cadence is the time between two occurrences`(_ value: String, _ marked: String) throws {
    try expectTime(EDTF(value), .recurrence, in: marked)
  }

  @Test func `biannual says that it can be read in two ways`() throws {
    let biannual = try expectTime("P6M", .recurrence, in: "They hold 1️⃣biannual2️⃣ consultations.")
    #expect(biannual?.alternative == "P2Y")
    #expect(biannual?.rule == "cadence.ambiguous")
  }

  @Test func `every two to three years keeps the longer period as its other reading`() throws {
    let every = try expectTime("P2Y", .recurrence, in: "They meet 1️⃣every two to three years2️⃣.")
    #expect(every?.alternative == "P3Y")
  }

  @Test func `a two-year programme is a length, not a cadence`() throws {
    try expectTime("P2Y", .duration, in: "launch a 1️⃣two-year2️⃣ programme for researchers")
  }

  @Test func `regular migration and every citizen repeat nothing`() throws {
    try expectNoTime(in: "They support safe and regular migration for every citizen.")
    try expectNoTime(in: "They discussed each of the issues.")
  }
}
