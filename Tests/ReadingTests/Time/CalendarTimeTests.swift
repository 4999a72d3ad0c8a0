import Statements
import Testing

@testable import Reading

@Suite struct CalendarTimeTests {
  @Test func `every day of four centuries has its own number, and back`() {
    var number = CivilDay(year: 1800, month: 1, day: 1).number
    let last = CivilDay(year: 2200, month: 12, day: 31).number
    var day = CivilDay(number: number)
    #expect(CivilDay(year: 1970, month: 1, day: 1).number == 0)
    while number < last {
      number += 1
      let next = CivilDay(number: number)
      let isNext =
        next.day == day.day + 1
        || (next.day == 1 && day.day == CivilDay.length(ofMonth: day.month, year: day.year))
      guard isNext, next.number == number else {
        Issue.record("\(next) follows \(day)")
        return
      }
      day = next
    }
  }

  @Test(arguments: ["2022-11-17", "2022-11", "2025-34", "2030", "0980"])
  func `a value of EDTF is written as it was read`(_ value: String) throws {
    #expect(CalendarTime(EDTF(value))?.edtf == EDTF(value))
  }

  @Test func `an interval stands for its end`() {
    #expect(CalendarTime("2022-11-17/2022-11-18")?.edtf == "2022-11-18")
  }

  @Test(arguments: ["", "XXXX-06-29", "2022-02-30", "2022-13-01", "soon"])
  func `what is no date of the calendar is refused`(_ value: String) {
    #expect(CalendarTime(EDTF(value)) == nil)
  }

  @Test func `months count over the end of the year, days over leap years`() {
    #expect(CalendarTime("2022-11")?.advanced(by: 3, .month)?.edtf == "2023-02")
    #expect(CalendarTime("2022-01")?.advanced(by: -1, .month)?.edtf == "2021-12")
    #expect(CalendarTime("2024-02-28")?.advanced(by: 2, .day)?.edtf == "2024-03-01")
    #expect(CalendarTime("2023-02-28")?.advanced(by: 1, .week)?.edtf == "2023-03-07")
    #expect(CalendarTime("2022")?.advanced(by: 3, .month) == nil)
    #expect(CalendarTime("2022")?.advanced(by: 3, .decade)?.edtf == "2052")
  }

  @Test func `the same period as the adoption is not over`() throws {
    let adoption = try #require(CalendarTime("2022-11-17"))
    for value: EDTF in ["2022", "2022-11", "2022-11-17", "2022-36", "2022-41", "2030"] {
      #expect(CalendarTime(value)?.endsNotBefore(adoption) == true, "\(value)")
    }
    for value: EDTF in ["2021", "2022-10", "2022-11-16", "2022-35", "2022-22"] {
      #expect(CalendarTime(value)?.endsNotBefore(adoption) == false, "\(value)")
    }
  }
}
