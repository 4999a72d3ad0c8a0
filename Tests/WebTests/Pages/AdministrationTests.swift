import Foundation
import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

@Suite struct AdministrationTests {
  @Test func `it says whose register it is, who sits where, and whether the public may read`()
    async throws
  {
    let site = try await Site()
    let cookies = try await site.session(.administrator)
    _ = try await site.session(.reader, at: "VD")
    let page = await site.get("/administration", cookies).text
    #expect(page.contains("This register is kept by Nordmark, one of its parties."))
    let seats = try #require(page.components(separatedBy: "<h2>People</h2>").first)
    #expect(seats.contains("<li>A. administrator, administrator</li>"))
    #expect(seats.contains("<li>A. reader, reader</li>"))
    #expect(page.contains("The public view is off"))
    let open = try await Site(isPublic: true)
    let other = try await open.session(.administrator)
    #expect(await open.get("/administration", other).text.contains("The public view is on"))
  }

  @Test func `an invitation that has expired is shown as such, and lets nobody in`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.administrator)
    let past = Accounts(
      site.store, dependencies: .fixed(on: CivilDay(year: 2031, month: 4, day: 20)))
    let word = try await past.invite(at: Seat(.party, "NM"), as: .editor, note: "Ada Berg")
    _ = try await site.accounts.invite(at: Seat(.party, "NM"), as: .editor, note: "Bo Dahl")
    let page = await site.get("/administration", cookies).text
    #expect(page.contains("Ada Berg · expired on 27 April 2031"))
    #expect(page.contains("Bo Dahl · until 11 May 2031"))
    #expect(await site.get("/invitations/\(word)").status == .gone)
  }

  @Test func `the last administrator stays, and the page says why`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.administrator)
    let form = try await site.form(
      ["address": "administrator@nm.example", "role": "reader", "active": "yes"], cookies)
    let answer = await site.post("/administration/people", form, cookies)
    #expect(answer.status == .unprocessable)
    #expect(answer.text.contains("Somebody must stay administrator."))
    #expect(await site.get("/administration", cookies).status == .ok)
  }

  @Test func `whose account is ended is signed out at once`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.administrator)
    let editor = try await site.session(.editor)
    #expect(await site.get("/statements", editor).status == .ok)
    let form = try await site.form(
      ["address": "editor@nm.example", "role": "editor"], cookies)
    #expect(await site.post("/administration/people", form, cookies).status == .seeOther)
    #expect(await site.get("/statements", editor).status == .seeOther)
  }

  @Test func `a backup is the whole register, from which one can be put back`() async throws {
    let register = try await LivedInSite(.administrator)
    let site = register.site
    let page = await register.page("/administration")
    let last = try #require(await site.store.entries(after: 0, limit: nil).last)
    #expect(page.contains("entente verify --register entente-NM-2031-05-04.db"))
    let told = page.components(separatedBy: "id=\"backup-check\"").last ?? ""
    #expect(told.components(separatedBy: "</p>")[0].contains(last.entry.id.rawValue))
    var backup: HTTPResponse? = await site.post(
      "/administration/backup", try await site.form([:], register.cookies), register.cookies)
    let file = try #require(backup?.file?.path)
    #expect(
      backup?.headers["Content-Disposition"]?.contains("entente-NM-2031-05-04.db") == true)
    let goal = FileManager.default.temporaryDirectory
      .appending(path: "entente-\(UUID().uuidString).db").path
    defer { try? FileManager.default.removeItem(atPath: goal) }
    let entries = try await RegisterBackup.restore(
      file, into: .file(goal), by: .installed)
    #expect(entries == last.position)
    let restored = try await Registers.installed.open(.file(goal), for: .reading)
    #expect(
      try await restored.entries(after: 0, limit: nil).map(\.entry)
        == site.store.entries(after: 0, limit: nil).map(\.entry))
    await restored.close()
    // Nothing stays behind once it has been sent.
    backup = nil
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func `only the register's administrators get a backup`() async throws {
    let site = try await Site()
    for cookies in [
      try await site.session(.signatory), try await site.session(.administrator, at: "VD"),
    ] {
      let answer = await site.post(
        "/administration/backup", try await site.form([:], cookies), cookies)
      #expect(answer.status == .forbidden)
      #expect(answer.file == nil)
    }
  }

  @Test func `the log can be asked for by person, kind and day`() async throws {
    let register = try await LivedInSite(.administrator)
    let site = register.site
    let desk = site.application.service.desk(
      of: Principal("B. Dahl", at: Seat(.party, "NM"), as: .editor))
    try await desk.enter([
      Draft(.occasion(OccasionFact(title: "Ports Forum", on: "2031-06-01"))),
      Draft(.meeting(MeetingFact(title: "Harbour talks", state: .planned, on: "2031-06-02"))),
    ])
    let all = await register.page("/administration/log")
    #expect(all.contains("Ports Forum"))
    #expect(all.contains("Tidal Fund Office"))
    let dahl = await register.page("/administration/log?person=B.%20Dahl")
    #expect(dahl.contains("Ports Forum") && dahl.contains("Harbour talks"))
    #expect(!dahl.contains("Tidal Fund Office"))
    #expect(dahl.contains("<option value=\"B. Dahl\" selected=\"\">"))
    let meetings = await register.page("/administration/log?person=B.%20Dahl&kind=meeting")
    #expect(meetings.contains("Harbour talks") && !meetings.contains("Ports Forum"))
    #expect(await register.page("/administration/log?from=2031-05-04").contains("Ports Forum"))
    #expect(await !register.page("/administration/log?from=2031-05-05").contains("Ports Forum"))
    #expect(await !register.page("/administration/log?until=2031-05-03").contains("Ports Forum"))
    #expect(await register.get("/administration/log?kind=treaty").status == .unprocessable)
    #expect(await register.get("/administration/log?from=May").status == .unprocessable)
  }

  @Test func `the log comes a hundred entries a page, with what was asked for kept`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.administrator)
    let desk = site.application.service.desk(of: Site.editor)
    try await desk.enter(
      (1...205).map {
        Draft(.occasion(OccasionFact(title: "Forum no. \($0).", on: "2031-06-01")))
      })
    func lines(_ page: String) -> Int { page.components(separatedBy: "Forum no. ").count - 1 }
    let first = await site.get("/administration/log?kind=occasion", cookies).text
    #expect(lines(first) == 100)
    #expect(first.contains("Forum no. 205.") && !first.contains("Forum no. 105."))
    #expect(first.contains("/administration/log?kind=occasion&amp;page=3"))
    #expect(lines(await site.get("/administration/log?kind=occasion&page=3", cookies).text) == 5)
  }

  @Test func `scales are listed with what each point means and how much they are used`()
    async throws
  {
    let register = try await LivedInSite()
    let desk = register.site.application.service.desk(of: Site.editor)
    try await desk.enter([
      Draft(
        .scale(
          Scale(
            id: "ports", name: "Ports scale", source: "Ministry of Ports, 2031", summary: .counts,
            levels: [.init(score: 0, name: "Not begun"), .init(score: 1, name: "Under way")]))),
      Draft(
        .assessment(
          AssessmentFact(
            of: register.commitments[0], scale: "ports", score: 1, period: "2031",
            phase: .interim, coder: "A. Coder"))),
    ])
    let page = await register.page("/scales")
    let ports = try #require(page.components(separatedBy: "id=\"scale-ports\"").last)
      .components(separatedBy: "</section>")[0]
    #expect(ports.contains("Under way") && ports.contains("entered in this register"))
    #expect(ports.contains("1 assessment"))
    #expect(page.contains("Full compliance") && page.contains("comes with the program"))
    #expect(page.contains("href=\"/enter/scale\""))
    let reader = try await register.site.session(.reader)
    #expect(await !register.get("/scales", reader).text.contains("href=\"/enter/scale\""))
  }
}
