import Publishing
import Statements
import Testing

@Suite struct SpokenTimeTests {
  @Test(arguments: [
    ("2023-02", "February 2023"), ("2030", "2030"), ("2024-06-30", "30 June 2024"),
    ("2024-06-XX", "June 2024"), ("2025-34", "the second quarter of 2025"),
    ("2025-22", "summer 2025"), ("2025-30", "southern summer 2025"),
    ("2025-40", "the first half of 2025"), ("2025-39", "the third four months of 2025"),
    ("203X", "the 2030s"), ("20XX", "the 21st century"), ("2050~", "about 2050"),
    ("2031-05?", "perhaps May 2031"),
  ])
  func `dates read as in a letter`(edtf: String, words: String) {
    #expect(SpokenTime.of(EDTF(edtf)) == words)
  }

  @Test(arguments: [
    ("2022-10/2023-10", "October 2022 to October 2023"), ("2021/2025", "2021 to 2025"),
    ("../2030", "until 2030"), ("2030/..", "from 2030"),
    ("2031-05-03/P3M", "within 3 months of 3 May 2031"),
  ])
  func `stretches of time name their ends`(edtf: String, words: String) {
    #expect(SpokenTime.of(EDTF(edtf)) == words)
  }

  @Test(arguments: [
    ("before:next-summit", "before the next summit"), ("before:cop31", "before COP31"),
    ("at:g20-leaders-summit", "at the G20 leaders summit"), ("at:unga", "at UNGA"),
    ("at:entry-into-force", "on entry into force"), ("at:signature", "on signature"),
    ("after:ratification", "after ratification"), ("before:signing", "before the signing"),
    ("until:meridian-summit", "until the meridian summit"),
  ])
  func `events have the article and the capitals they need`(edtf: String, words: String) {
    #expect(SpokenTime.of(EDTF(edtf)) == words)
  }

  @Test(arguments: [
    ("2030", "by the end of 2030"), ("203X", "by the end of the 2030s"),
    ("2023-02", "February 2023"),
    ("2050~", "about 2050"), ("P3M", "within 3 months of adoption"),
    ("P1Y", "within 1 year of adoption"), ("2021/2025", "2021 to 2025"),
  ])
  func `a year is a deadline at its end, and a length one from adoption`(
    edtf: String, words: String
  ) {
    #expect(SpokenTime.deadline(EDTF(edtf)) == words)
  }

  @Test(arguments: [
    ("2030-10-18", "on 18 October 2030"), ("2030-10", "in October 2030"), ("2030", "in 2030"),
  ])
  func `a time of the past takes its preposition`(edtf: String, words: String) {
    #expect(SpokenTime.past(EDTF(edtf)) == words)
  }

  @Test(arguments: [
    ("P2Y", "every 2 years"), ("P1Y", "every year"), ("P6M", "twice a year"),
    ("P3M", "every quarter"), ("P1M", "every month"), ("P18M", "every 18 months"),
    ("regular", "regularly"), ("PT5H", "PT5H"),
  ])
  func `cadences read as in a diary`(duration: String, words: String) {
    #expect(SpokenTime.cadence(EDTF(duration)) == words)
  }

  @Test(arguments: [
    "", "soon", "2031-99", "2031-02-45", "20", "before:", "see: Annex", "XXXX", "-",
  ])
  func `what is no time we know stays as it is`(value: String) {
    #expect(SpokenTime.of(EDTF(value)) == value)
    #expect(SpokenTime.deadline(EDTF(value)) == value)
  }
}
