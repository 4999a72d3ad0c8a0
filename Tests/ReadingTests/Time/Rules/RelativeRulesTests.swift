import Statements
import Testing

@testable import Reading

/// `ShiftRule`, `PeriodEdgeRule`, `DurationRule`: what counts from the day of adoption.
@Suite struct RelativeRulesTests {
  @Test func `this, next and last count whole periods of the calendar`() throws {
    try expectTime("2022", .date, .at, in: "An exercise will be held 1️⃣this year2️⃣.")
    try expectTime("2023", in: "An exercise will be held 1️⃣next year2️⃣.")
    try expectTime("2022-12", in: "An exercise will be held 1️⃣next month2️⃣.")
    try expectTime("2023-01", in: "It will be held 1️⃣next month2️⃣.", on: "2022-12-05")
    try expectTime(
      "203X",
      in: "It will be complete 1️⃣in the 2030s2️⃣.".replacing("in the 2030s", with: "next decade"))
    try expectTime("2023-33", in: "It will open 1️⃣next quarter2️⃣.")
    let last = try expectTime("2021", in: "They agreed on it 1️⃣last year2️⃣.")
    #expect(last?.isFuture == false)
  }

  @Test func `this year may still be to come, unless the text says earlier`() throws {
    #expect(try expectTime("2022", in: "It meets 1️⃣later this year2️⃣.")?.isFuture == true)
    #expect(try expectTime("2022", in: "It met 1️⃣earlier this year2️⃣.")?.isFuture == false)
  }

  @Test func `the end of the year is this year's`() throws {
    try expectTime("2022", .date, .by, in: "It will be settled 1️⃣by the end of the year2️⃣.")
    try expectTime("2022", .date, .by, in: "It will be settled 1️⃣by the end of this year2️⃣.")
    try expectTime("202X", .date, .by, in: "It will open 1️⃣before the end of the decade2️⃣.")
    try expectNoTime(in: "They discussed the year and its results.")
  }

  @Test func `a stretch ahead is an interval in whole months`() throws {
    try expectTime(
      "2022-10/2023-10", .interval, .during,
      in: "They will cooperate 1️⃣over the next year2️⃣.", on: "2022-10-14")
    try expectTime(
      "2022-11/2027-11", .interval, .during, in: "It will double 1️⃣in the next five years2️⃣.")
    try expectTime(
      "2022-11/2026-11", .interval, in: "It will double 1️⃣over the coming four years2️⃣.")
    try expectTime(
      "2022-11/2023-05", .interval, .by, in: "They will report 1️⃣within six months2️⃣.")
    try expectTime(
      "2022-11-17/2022-12-17", .interval, .by, in: "They will report 1️⃣within 30 days2️⃣.")
    try expectTime(
      "2022-11/2023-11", .interval, .by, in: "They will report 1️⃣within the next twelve months2️⃣.")
  }

  @Test func `the longer of two lengths is what binds, and a few is not a number`() throws {
    try expectTime(
      "2022-11/2025-11", .interval, in: "It will double 1️⃣over the next 2-3 years2️⃣.")
    try expectTime(
      "2022-11/2027-11", .interval, in: "It will double 1️⃣in the next three to five years2️⃣.")
    let few = try expectTime(nil, .vague, in: "They met often 1️⃣during the past several months2️⃣.")
    #expect(few?.isFuture == false)
    try expectTime(nil, .vague, in: "It will open 1️⃣over the next couple of years2️⃣.")
  }

  @Test func `parts of a period take relative periods and months`() throws {
    try expectTime("2023-40", in: "It meets 1️⃣in the first half of next year2️⃣.")
    try expectTime("2022-12", .date, .by, in: "It meets 1️⃣by the end of next month2️⃣.")
    try expectTime("2023", in: "It meets 1️⃣early next year2️⃣.")
    try expectTime("2023-06", .date, .by, in: "It is settled 1️⃣by the end of June2️⃣.")
    try expectTime("2022-12", in: "It is settled 1️⃣by mid-December2️⃣.")
  }

  @Test func `only the month or year of adoption may be known`() throws {
    try expectTime(
      "2022/2024", .interval, in: "They will report 1️⃣within two years2️⃣.", on: "2022")
    try expectTime(
      "2022-11/2023-05", .interval, in: "They will report 1️⃣within six months2️⃣.", on: "2022-11")
  }

  @Test func `a stretch behind is a length without a date`() throws {
    let past = try expectTime(
      "P61Y", .duration, .during, in: "Friendship has grown 1️⃣over the past 61 years2️⃣.")
    #expect(past?.isFuture == false)
    try expectTime("P61Y", .duration, .during, in: "They have been friends 1️⃣for 61 years2️⃣.")
    try expectTime("P2Y", .duration, in: "They will launch a 1️⃣two-year2️⃣ programme.")
    try expectTime("P10Y", .duration, in: "They will launch a 1️⃣10-year2️⃣ programme.")
    try expectTime("P4Y", .duration, in: "It runs 1️⃣for a further period of four years2️⃣.")
  }

  @Test func `a term that begins with an event has no date yet`() throws {
    try expectTime(
      "P60D", .duration, .by, in: "They will register it 1️⃣within 60 days2️⃣ of its signature.")
    try expectTime(
      "P3D", .duration, .by, in: "They will give notice 1️⃣within three working days2️⃣.")
  }

  @Test func `ago and from now are dates`() throws {
    let ago = try expectTime("2008", in: "1️⃣Fourteen years ago2️⃣, the leaders first met.")
    #expect(ago?.isFuture == false)
    try expectTime("2023-05", in: "They will meet 1️⃣six months from now2️⃣.")
    try expectTime("2023-05", in: "They will meet 1️⃣in six months' time2️⃣.")
  }

  @Test func `an age and an anniversary are no lengths`() throws {
    try expectNoTime(in: "The bridge, 61 years old, was renewed.")
    try expectNoTime(in: "They marked the 100 year anniversary of the port.")
  }

  @Test func `without a date of adoption, the rule says why there is no value`() throws {
    let next = try expectTime(nil, in: "They will meet 1️⃣next month2️⃣.", on: nil)
    #expect(next?.rule == "time.shift.undated")
    #expect(next?.isFuture == true)
    let end = try expectTime(nil, .date, .by, in: "They meet 1️⃣by the end of the year2️⃣.", on: nil)
    #expect(end?.rule == "time.period-edge.undated")
    let within = try expectTime(
      "P6M", .duration, .by, in: "They will report 1️⃣within six months2️⃣.", on: nil)
    #expect(within?.rule == "time.next-stretch.undated")
  }
}
