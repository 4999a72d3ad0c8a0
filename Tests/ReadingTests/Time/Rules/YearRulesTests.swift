import Statements
import Testing

@testable import Reading

/// `YearRule`, `NamedYearRule`, `YearRangeRule`, `FiscalYearRule`, `QuarterRule`, `SeasonRule`,
/// `DecadeRule`, `CenturyRule`.
@Suite struct YearRulesTests {
  @Test func `a year behind a preposition is a date`() throws {
    try expectTime("2030", .date, .by, in: "They will halve emissions 1️⃣by 20302️⃣.")
    try expectTime("2030", .date, .at, in: "They will halve emissions 1️⃣in 20302️⃣.")
    try expectTime("2050", .date, .by, in: "They aim at net zero 1️⃣by 2050 at the latest2️⃣.")
    let past = try expectTime("1961", .date, .since, in: "They have been friends 1️⃣since 19612️⃣.")
    #expect(past?.isFuture == false)
  }

  @Test func `the edges of a year are the year`() throws {
    try expectTime("2023", .date, .by, in: "They will report 1️⃣by the end of 20232️⃣.")
    try expectTime("2022", .date, .at, in: "The forum meets 1️⃣in early 20222️⃣.")
    try expectTime("2024", .date, .at, in: "The forum meets 1️⃣in mid-20242️⃣ in Nordmark.")
    try expectTime("2021", .date, .by, in: "It meets 1️⃣before the end of 20212️⃣.")
    try expectTime("2023", in: "The summit will be held 1️⃣early 20232️⃣ in Orlanda.")
  }

  @Test func `halves and quarters have codes of their own`() throws {
    try expectTime("2023-40", in: "It meets 1️⃣in the first half of 20232️⃣.")
    try expectTime("2025-34", in: "It meets 1️⃣in the second quarter of 20252️⃣.")
    try expectTime("2025-34", in: "It meets 1️⃣in Q2 20252️⃣.")
    try expectTime("2024-35/2024-36", .interval, in: "It meets 1️⃣in Q3 and Q4 20242️⃣.")
    try expectTime("2025-36", in: "It meets 1️⃣in the last quarter of 20252️⃣.")
  }

  @Test func `a number without a preposition is not a year`() throws {
    try expectNoTime(in: "They will support 2000 students.")
    try expectNoTime(in: "They will support 2,000 students.")
    try expectNoTime(in: "They will lay lines in 2000 schools for 1500 to 1800 pupils.")
    try expectNoTime(in: "They recalled resolution 2140 and paragraph 2014 of it.")
  }

  @Test(arguments: [
    "They recalled the 1️⃣20182️⃣ Comprehensive Agreement.",
    "They will carry out the 1️⃣20302️⃣ Agenda for Sustainable Development.",
    "They will carry out Agenda 1️⃣20302️⃣ in full.",
    "Nordmark supports the bid for Expo 1️⃣20302️⃣ in Orlanda.",
    "They recalled resolution 2231 (1️⃣20152️⃣) of the Council.",
    "They worked together at the Handball World Cup 1️⃣20192️⃣.",
    "They reaffirm the Port Estmere Treaty (1️⃣19512️⃣).",
    "Emissions will fall from the 1️⃣20192️⃣ level.",
    "They are at one on Estmere's 1️⃣20502️⃣ Strategy.",
    "They endorse the Meridian Blueprint (1️⃣2015-20252️⃣) and its aims.",
  ])
  func `a year in a name, or of a noun, is never a deadline`(_ marked: String) throws {
    let (sentence, words) = unmarked(marked)
    let sample = try TimeSample.shared.get()
    let tokens = sample.tokens([sentence])
    let found = sample.reader.expressions(in: tokens, adoptedOn: "2014-01-01")
    let year = try #require(found.first { tokens.words($0.tokens) == words })
    #expect(year.expression.rule == "time.in-a-name")
    #expect(year.isAttributive)
    #expect(year.expression.isFuture == false)
    let whole = 0..<tokens.tokens.count
    #expect(sample.reader.deadline(in: whole, found: found[...]).due == nil)
  }

  @Test func `a year behind a preposition is a date although a name follows`() throws {
    try expectTime("2023", in: "1️⃣In 20232️⃣ Estmere will host the games.")
  }

  @Test func `from one year to another is an interval`() throws {
    try expectTime("2021/2025", .interval, in: "The plan runs 1️⃣in the period 2021-20252️⃣.")
    try expectTime("2023/2026", .interval, .during, in: "It runs 1️⃣between 2023 and 20262️⃣.")
    try expectTime("2014/2018", .interval, in: "It runs 1️⃣for the period 2014 to 20182️⃣.")
    try expectTime("2023", in: "Talks were held 1️⃣in 20232️⃣ and 2024.", on: "2025-01-01")
  }

  @Test func `a fiscal year keeps the year it is named by`() throws {
    try expectTime("2024", in: "It will be paid 1️⃣in FY20242️⃣.")
    try expectTime("2024", in: "It will be paid 1️⃣in fiscal year 20242️⃣.")
    try expectTime("2014", in: "Students come 1️⃣in the 2014 financial year2️⃣.")
    try expectTime("2027", in: "It will rise 1️⃣by Fiscal Year (EFY) 20272️⃣.")
    try expectTime("2012/2013", .interval, in: "It gave ten million 1️⃣in 2012-132️⃣.")
    try expectTime("2023", in: "It will be paid 1️⃣in the next fiscal year2️⃣.")
    try expectNoTime(in: "They discussed fiscal policy.")
  }

  @Test func `a season needs its year`() throws {
    try expectTime("2025-21", in: "It meets 1️⃣in spring 20252️⃣.")
    try expectTime("2023-23", in: "It meets 1️⃣by fall of 20232️⃣.")
    try expectNoTime(in: "Prices fall when wells spring from the ground.")
  }

  @Test func `decades and centuries are noted, a century is no deadline`() throws {
    try expectTime("202X", .date, .during, in: "They will act 1️⃣during the 2020s2️⃣.")
    try expectTime("199X", in: "They met 1️⃣in the early 1990s2️⃣.")
    let century = try expectTime("20XX", in: "They share the aims 1️⃣of the 21st century2️⃣.")
    #expect(century?.rule == "time.century")
    try expectTime("20XX", in: "It is a 1️⃣Twenty-First Century2️⃣ partnership.")
    try expectTime("2050~", .date, .by, in: "They aim at net zero 1️⃣by mid-century2️⃣.")
  }
}
