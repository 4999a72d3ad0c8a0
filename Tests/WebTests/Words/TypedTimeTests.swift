import Statements
import Testing

@testable import Web

@Suite struct TypedTimeTests {
  private func words(_ language: String) throws -> Words {
    try Dictionaries(WordsTests.resources)[try #require(Language(rawValue: language))]
  }

  @Test(arguments: [
    ("en", "before the next summit", "before:next-summit"), ("en", "by 2030", "2030"),
    ("en", "in the first half of 2031", "2031-40"), ("en", "2031-06", "2031-06"),
    ("en", "by the end of 2031", "2031"), ("en", "within 2 years", "P2Y"),
    ("en", "within a month of adoption", "P1M"), ("en", "P18M", "P18M"),
    ("en", "31 May 2031", "2031-05-31"), ("nl", "31 mei 2031", "2031-05-31"),
    ("nl", "vóór de  volgende top", "before:next-summit"), ("nl", "Juni 2031", "2031-06"),
    ("nl", "voor eind 2031", "2031"), ("nl", "binnen 3 maanden na aanneming", "P3M"),
    ("nl", "kwartaal 2 van 2031", "2031-34"), ("ko", "2031년 6월", "2031-06"),
    ("ko", "2031년 6월 30일", "2031-06-30"), ("ko", "다음 정상회담 전", "before:next-summit"),
    ("ko", "2030년 말까지", "2030"), ("ko", "채택 후 2년 이내", "P2Y"),
    ("ko", "before the next summit", "before:next-summit"),
  ])
  func `a deadline is read in English, in EDTF and in the words of the interface`(
    _ language: String, _ typed: String, _ time: String
  ) throws {
    let words = try words(language)
    #expect(words.deadline(typed: typed, events: ["next-summit"]) == EDTF(time))
  }

  @Test(arguments: [
    "soon", "2031-13", "31 Smarch 2031", "before the flood", "every 2 years", "P0Y",
  ])
  func `what is no deadline is not read as one`(_ typed: String) throws {
    #expect(try words("en").deadline(typed: typed, events: ["next-summit"]) == nil)
  }

  @Test(arguments: [
    ("en", "every 2 years", "P2Y"), ("en", "twice a year", "P6M"), ("en", "regularly", "regular"),
    ("nl", "elke 2 jaar", "P2Y"), ("nl", "regelmatig", "regular"), ("ko", "2년마다", "P2Y"),
  ])
  func `a cadence is read in the words of the interface`(
    _ language: String, _ typed: String, _ time: String
  ) throws {
    #expect(try words(language).cadence(typed: typed) == EDTF(time))
  }

  @Test(arguments: ["en", "nl", "ko"])
  func `every time that is said is read back as itself`(_ language: String) throws {
    let words = try words(language)
    let times = [
      "2031", "2031-02", "2031-12-01", "2031-22", "2031-36", "2031-41", "P1Y", "P3M", "P2W", "P10D",
      "by:next-summit", "after:next-meeting",
    ]
    for time in times.map({ EDTF($0) }) {
      let said = words.deadline(time)
      let read = words.deadline(typed: said, events: ["next-summit", "next-meeting"])
      #expect(read.map(words.deadline) == said, "\(said)")
    }
  }
}
