import Statements
import Testing

@Suite struct EDTFExtentTests {
  @Test(arguments: [
    ("2022-11-17", "2022-11-17", "2022-11-17"),
    ("2023-02", "2023-02-01", "2023-02-28"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2030", "2030-01-01", "2030-12-31"),
    ("2025-34", "2025-04-01", "2025-06-30"),
    ("2025-41", "2025-07-01", "2025-12-31"),
    ("202X", "2020-01-01", "2029-12-31"),
    ("20XX", "2000-01-01", "2099-12-31"),
    ("2027~", "2027-01-01", "2027-12-31"),
    ("2022-10/2023-10", "2022-10-01", "2023-10-31"),
  ])
  func `a time reaches from its first day to its last`(
    value: String, first: String, last: String
  ) throws {
    let days = try #require(EDTF(value).days)
    #expect("\(days.lowerBound)" == first)
    #expect("\(days.upperBound)" == last)
  }

  @Test(arguments: [
    "P2Y", "regular", "before:next-summit", "../2030", "2030/..", "", "2023-13", "2023-02-30",
  ])
  func `what is no time of the calendar reaches over no days`(value: String) {
    #expect(EDTF(value).days == nil)
  }

  @Test func `a deadline tied to an event names it`() {
    #expect(EDTF("before:next-summit").event?.relation == "before")
    #expect(EDTF("before:next-summit").event?.name == "next-summit")
    #expect(EDTF("2030").event == nil)
  }
}
