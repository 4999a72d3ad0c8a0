import Foundation
import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

@Suite struct CalendarTests {
  @Test func `a month is a table of its days, each entry leading to its line below`() async throws {
    let register = try await LivedInSite()
    let page = await register.page("/calendar?month=2031-02")
    #expect(page.contains("<h1>February 2031</h1>"))
    #expect(page.components(separatedBy: "<time ").count == 29)
    let meeting = try #require(
      page.components(separatedBy: "datetime=\"2031-02-11\"").last?.prefix(300))
    #expect(meeting.contains("href=\"#m"))
    #expect(page.contains("Third Consultations on Ports"))
    #expect(page.contains("href=\"/calendar?month=2031-01\""))
    #expect(page.contains("href=\"/calendar?month=2031-03\""))
  }

  @Test func `a year lists meetings, steps and deadlines month by month`() async throws {
    let register = try await LivedInSite()
    let page = await register.page("/calendar?year=2031")
    #expect(page.contains("<h2>September 2031</h2>"))
    #expect(page.contains("First Ministerial Dialogue"))
    #expect(page.contains("Office opened"))
    let next = await register.page("/calendar?year=2032")
    #expect(next.contains("id=\"\(register.commitments[0])\""))
    #expect(next.contains("31 December 2032"))
  }

  @Test func `what recurs is expected again, also years ahead`() async throws {
    let register = try await LivedInSite()
    let page = await register.page("/calendar?year=2034")
    #expect(page.contains("id=\"\(register.dialogue)-2034-"))
    #expect(page.contains("Expected"))
  }

  @Test func `an item's address opens the year it falls in, at its line`() async throws {
    let register = try await LivedInSite()
    let desk = register.site.application.service.desk(of: Site.editor)
    let meeting = MeetingFact(title: "Port visit", state: .planned, on: "2033-06-02")
    try await desk.enter([Draft(.meeting(meeting))])
    let address = ItemAddress.of(meeting.id.item).components(separatedBy: "#")
    let page = await register.page(address[0])
    #expect(page.contains("<h1>2033</h1>"))
    #expect(page.contains("id=\"\(address[1])\""))
  }

  @Test func `the first day of the week is that of the language`() async throws {
    let register = try await LivedInSite()
    func first(_ language: String) async -> String {
      let page = await register.page("/calendar?month=2031-02", language: language)
      let head = page.components(separatedBy: "class=\"month\"").last ?? ""
      return String(
        (head.components(separatedBy: "class=\"unseen\">").dropFirst(2).first ?? "")
          .prefix { $0 != "<" })
    }
    #expect(await first("en") == "Monday")
    #expect(await first("nl") == "maandag")
    #expect(await first("ko") == "일요일")
  }

  @Test func `the file holds the same for calendar programs`() async throws {
    let register = try await LivedInSite()
    let file = await register.get("/calendar.ics")
    #expect(file.headers["Content-Type"]?.hasPrefix("text/calendar") == true)
    #expect(file.text.hasPrefix("BEGIN:VCALENDAR"))
    #expect(file.text.contains("Third Consultations on Ports"))
  }

  @Test func `a party's own meetings reach no other seat, neither page nor file`() async throws {
    let register = try await LivedInSite()
    let desk = register.site.application.service.desk(of: Site.editor)
    let meeting = MeetingFact(title: "Preparation", state: .planned, on: "2031-06-02")
    try await desk.enter([Draft(.meeting(meeting), visibility: .internal)])
    let other = try await register.site.session(.editor, at: "VD")
    for address in ["/calendar?month=2031-06", "/calendar?year=2031", "/calendar.ics"] {
      #expect(await register.get(address).text.contains("Preparation"), "\(address)")
      #expect(await !register.get(address, other).text.contains("Preparation"), "\(address)")
    }
  }

  @Test(arguments: ["month=May", "month=2031", "year=2031-05"])
  func `what is no month or year is refused in a sentence`(_ query: String) async throws {
    let register = try await LivedInSite()
    #expect(await register.get("/calendar?\(query)").status == .unprocessable)
  }
}
