import Statements
import Testing

@testable import Reading

@Suite struct TimeReaderTests {
  @Test func `no expression reaches from one block into the next`() throws {
    let sample = try TimeSample.shared.get()
    let tokens = sample.tokens(["They met in June", "2022 was a year of change", "by the end of"])
    let found = sample.reader.expressions(in: tokens, adoptedOn: "2022-11-17")
    for time in found {
      #expect(
        tokens.blocks.contains {
          $0.contains(time.tokens.lowerBound) && time.tokens.upperBound <= $0.upperBound
        })
    }
    #expect(found.first.map { tokens.words($0.tokens) } == "in June")
  }

  @Test func `front matter gives dates that need no adoption`() throws {
    let sample = try TimeSample.shared.get()
    let tokens = sample.tokens(["Orlanda, 17 November 2022", "signed today, on 3 May", "Expo 2030"])
    let all = 0..<tokens.tokens.count
    let dates = sample.reader.absoluteDates(in: all, of: tokens)
    #expect(dates.map { $0.expression.value } == ["2022-11-17"])
  }

  @Test func `an event takes in the cadence that belongs to its name`() throws {
    let found = try TimeSample.shared.get().read("It meets prior to the annual summit next year.")
    #expect(found.map(\.expression.kind) == [.event, .date])
  }

  @Test func `curly apostrophes, dashes and hard spaces read like plain ones`() throws {
    try expectTime("2022-07-03/2022-07-05", .interval, in: "They met 1️⃣3–5 July 20222️⃣ here.")
    try expectTime("2022-11-17", in: "They met 1️⃣on 17\u{A0}November\u{A0}20222️⃣.")
    try expectTime("2023-05", in: "They meet 1️⃣in six months’ time2️⃣.")
  }

  @Test func `words of time in any order give places in order, inside their block`() throws {
    let sample = try TimeSample.shared.get()
    let words = try Self.words()
    var state: UInt64 = 42
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<400 {
      let paragraphs = (0..<3).map { _ in
        (0..<30).map { _ in words[next(words.count)] }.joined(separator: next(5) == 0 ? "" : " ")
      }
      let tokens = sample.tokens(paragraphs)
      for adoption: EDTF? in ["2022-11-17", "2022-11", "2022", nil] {
        let found = sample.reader.expressions(in: tokens, adoptedOn: adoption)
        var end = 0
        for time in found {
          #expect(time.tokens.lowerBound >= end && !time.tokens.isEmpty)
          end = time.tokens.upperBound
          let isInside = tokens.blocks.contains {
            $0.lowerBound <= time.tokens.lowerBound && time.tokens.upperBound <= $0.upperBound
          }
          #expect(isInside)
          #expect(tokens.span(time.tokens) == time.expression.span)
        }
        #expect(found == sample.reader.expressions(in: tokens, adoptedOn: adoption))
      }
    }
  }

  /// Words of the lexicon's files of time, with numbers, marks and a few others between them.
  private static func words() throws -> [String] {
    var words = [
      "2022", "2030", "17", "31", "1", "0", "99999999999999999999", "2020s", "21st", "FY2024", "Q2",
      "COP31", "12", "13", "-", "–", ",", ".", "(", ")", "/", "'s", "’", "the", "of", "a", "and",
      "to", "FY", "9999", "0000", "ago", "time", "from", "now", "treaty", "Nordmark", "\n", "2,000",
      "thirty-first", "into", "force", "old",
    ]
    for (file, column) in [
      ("months", "word"), ("weekdays", "word"), ("seasons", "word"), ("numbers", "word"),
      ("ordinals", "word"), ("calendar-units", "word"), ("calendar-units", "plural"),
      ("time-shifts", "word"), ("time-prepositions", "phrase"), ("time-parts", "phrase"),
      ("cadences", "phrase"), ("event-words", "word"), ("event-relations", "phrase"),
    ] {
      for row in try LexiconFolder.installed().table(file).rows {
        words.append(String(try row(column)))
      }
    }
    return words
  }
}
