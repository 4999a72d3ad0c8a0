import Statements
import Testing

@testable import Reading

/// `DayMonthRule`, `MonthDayRule`, `MonthYearRule`, `ISODateRule`, `WeekdayRule`.
@Suite struct DateRulesTests {
  @Test func `a day, month and year are a date, however they are ordered`() throws {
    try expectTime("2022-11-17", in: "They met 1️⃣on 17 November 20222️⃣ in Orlanda.")
    try expectTime("2022-06-29", in: "They met 1️⃣on June 29, 20222️⃣, in Orlanda.")
    try expectTime("2022-11-17", in: "The note is dated 1️⃣2022-11-172️⃣.")
    try expectTime(
      "1979-05-05", in: "Done on 1️⃣the 5th of May 19792️⃣.".replacing("on 1️⃣", with: "1️⃣on "))
    try expectTime("1977-08-07", in: "They met 1️⃣on 7 August, 19772️⃣ in Estmere.")
    try expectTime("2024-06-13", in: "Done 1️⃣this 13th day of June, 20242️⃣, in two originals.")
    try expectTime("2022-09-03", in: "They met 1️⃣on 3 Sept. 20222️⃣ in Estmere.")
  }

  @Test func `a date in figures puts the day first, unless only the month can be`() throws {
    try expectTime("2022-11-17", in: "Orlanda, 1️⃣17.11.20222️⃣")
    try expectTime("2022-11-17", in: "Orlanda, 1️⃣17/11/20222️⃣")
    try expectTime("2022-11-17", in: "Orlanda, 1️⃣11/17/20222️⃣")
    let both = try expectTime("2022-06-05", in: "Orlanda, 1️⃣05/06/20222️⃣")
    #expect(both?.alternative == "2022-05-06")
    try expectNoTime(in: "The form replaces version 41.12.2022 and file 77/88/99.")
  }

  @Test func `formal instruments spell the year out`() throws {
    try expectTime(
      "2004-03-12",
      in: "Done at Orlanda 1️⃣on the twelfth day of March, two thousand and four2️⃣, in two originals.")
    try expectTime(
      "1991-12-08", in: "Done 1️⃣on the eighth of December nineteen ninety-one2️⃣ in Nordmark.")
    try expectTime(
      "2022-03-21", in: "Done 1️⃣on the Twenty-First day of March Two Thousand and Twenty-Two2️⃣.")
  }

  @Test func `the day of the week belongs to its date`() throws {
    try expectTime("2022-11-17", in: "It opens 1️⃣on Thursday, 17 November 20222️⃣ at noon.")
    try expectTime(nil, in: "It opens 1️⃣on Thursday2️⃣ at noon.")
    try expectNoTime(in: "The Friday group of states met.")
  }

  @Test func `a day without a year is in the year of adoption`() throws {
    let june = try expectTime("2022-06-29", in: "They met 1️⃣on 29 June2️⃣ in Nordmark.")
    #expect(june?.isFuture == false)
    #expect(june?.alternative == "2023-06-29")
    let december = try expectTime("2022-12-05", in: "They will meet 1️⃣on 5 December2️⃣.")
    #expect(december?.isFuture == true)
    #expect(december?.alternative == nil)
  }

  @Test func `behind by, it is the next such day`() throws {
    try expectTime("2023-03-31", .date, .by, in: "They will report 1️⃣by 31 March2️⃣.")
    try expectTime("2022-12-31", .date, .by, in: "They will report 1️⃣by 31 December2️⃣.")
  }

  @Test func `without a date of adoption the year stays open`() throws {
    try expectTime("XXXX-06-29", in: "They met 1️⃣on 29 June2️⃣ in Nordmark.", on: nil)
  }

  @Test func `days from one to another are an interval`() throws {
    try expectTime(
      "1979-05-08/1979-05-11", .interval, .during,
      in: "He visited Nordmark 1️⃣from 8 to 11 May 19792️⃣.")
    try expectTime(
      "2012-07-03/2012-07-05", .interval, in: "They met 1️⃣on 3–5 July 20122️⃣ in Valdoria.")
    try expectTime(
      "2023-05-19/2023-05-21", .interval, in: "They met 1️⃣on May 19-21, 20232️⃣, in Valdoria.")
    try expectTime(
      "2024-01-01/2024-06-30", .interval,
      in: "Estmere will hold the chair 1️⃣from 1 January to 30 June 20242️⃣.")
    try expectTime(
      "2023-02-28/2023-03-02", .interval, in: "They met 1️⃣on 28 February – 2 March 20232️⃣.")
    try expectTime(
      "2022-11-17/2022-11-18", .interval, in: "They met 1️⃣on 17 and 18 November 20222️⃣.")
    try expectTime(
      "1979-05-08/1979-05-11", .interval, in: "They met 1️⃣between May 8 and 11, 19792️⃣.")
  }

  @Test func `a month with a year is a date, and a month alone needs a preposition`() throws {
    try expectTime("2023-02", .date, .at, in: "They will meet 1️⃣in February 20232️⃣ in Orlanda.")
    try expectTime("1976-02", in: "They met 1️⃣in February, 19762️⃣.")
    try expectTime("2023-03", in: "They will meet 1️⃣in March of next year2️⃣.")
    try expectTime("2022-12", .date, .at, in: "They will meet 1️⃣in December2️⃣.")
    try expectTime(
      "2023-03/2023-05", .interval, in: "Talks will run 1️⃣from March to May 20232️⃣ in Estmere.")
    try expectNoTime(in: "The May government resigned.")
  }

  @Test func `a month with this year is in the year of adoption`() throws {
    let may = try expectTime(
      "2022-05", in: "Since the government took office 1️⃣in May this year2️⃣, ties have grown.")
    #expect(may?.isFuture == false)
    try expectTime(
      "2014-11", in: "A vessel will call 1️⃣in November this year2️⃣.", on: "2014-07-08")
  }

  @Test func `may and march are verbs unless they have a capital and a date`() throws {
    try expectNoTime(in: "The ministers may 2 or more times consult each other.")
    try expectNoTime(in: "May the friendship of both nations grow.")
    try expectNoTime(in: "The troops march in step.")
    try expectNoTime(in: "The second phase of the project is open.")
  }

  @Test func `a month that has no such day gives no date`() throws {
    try expectTime(
      "2023-02", in: "The file lists 31 1️⃣of February 20232️⃣.".replacing("31 ", with: "31 rooms "))
    try expectNoTime(in: "Article 31 February")
  }
}
