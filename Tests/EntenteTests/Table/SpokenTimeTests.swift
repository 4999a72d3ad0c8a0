import Publishing
import Statements
import Testing

@testable import entente

@Suite struct SpokenTimeTests {
  @Test(arguments: [
    ("2023-02", "Feb 2023"), ("2030", "2030"), ("2024-06-30", "30 Jun 2024"),
    ("2025-34", "Q2 2025"), ("2025-22", "summer 2025"), ("203X", "the 2030s"),
    ("2050~", "about 2050"), ("2022-10/2023-10", "Oct 2022 – Oct 2023"), ("../2030", "until 2030"),
    ("2030/..", "from 2030"), ("before:next-summit", "before next summit"), ("2031-99", "2031-99"),
  ])
  func `dates read as in a calendar`(edtf: String, words: String) {
    #expect(SpokenTime.of(EDTF(edtf)) == words)
  }

  @Test(arguments: [
    ("P2Y", "every 2 years"), ("P1Y", "every year"), ("P6M", "twice a year"),
    ("P3M", "every quarter"), ("P1M", "every month"), ("regular", "regularly"), ("PT5H", "PT5H"),
  ])
  func `cadences read as in a diary`(duration: String, words: String) {
    #expect(SpokenTime.cadence(EDTF(duration)) == words)
  }
}
