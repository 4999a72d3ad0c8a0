import Statements
import Testing

@Suite struct CivilDayTests {
  @Test func `a day is read and written as ISO 8601`() throws {
    let day = try #require(CivilDay("2024-02-29"))
    #expect("\(day)" == "2024-02-29")
    #expect(CivilDay("2023-02-29") == nil)
    #expect(CivilDay("2023-2-1") == nil)
  }

  @Test func `months are counted to the same day or the month's last`() throws {
    let day = try #require(CivilDay("2024-01-31"))
    #expect("\(day.advanced(months: 1))" == "2024-02-29")
    #expect("\(day.advanced(months: -2))" == "2023-11-30")
    #expect("\(day.advanced(months: 24))" == "2026-01-31")
  }

  @Test func `days are counted over the ends of years`() throws {
    let adoption = try #require(CivilDay("2022-11-17"))
    #expect("\(adoption.advanced(days: 45))" == "2023-01-01")
    #expect(adoption.days(until: CivilDay(year: 2024, month: 11, day: 17)) == 731)
  }

  @Test func `every day has a number of its own, there and back`() {
    for number in stride(from: -800_000, through: 800_000, by: 37) {
      #expect(CivilDay(number: number).number == number)
    }
  }
}
