import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

@Suite struct ReviewFormTests {
  @Test func `what cannot be understood is said beside the field, and what was typed stays`()
    async throws
  {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    let before = await site.store.position()
    let refused = try await site.decide(
      "amend", ids[0], ["due": "soon", "class": "request", "recurrence": "now and then"], cookies)
    #expect(refused.status == .unprocessable)
    #expect(refused.text.contains("id=\"p-due\">“soon” is no time such as"))
    #expect(refused.text.contains("name=\"due\" aria-describedby=\"h-due p-due\""))
    #expect(refused.text.contains("value=\"soon\""))
    #expect(refused.text.contains("value=\"now and then\""))
    #expect(refused.text.contains("<option value=\"request\" selected=\"\">"))
    #expect(await site.store.position() == before)
  }

  @Test func `who, by when, how often, through what and of which area are put right`() async throws
  {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    let desk = site.application.service.desk(of: Site.editor)
    let dialogue = try #require(try await desk.board().snapshot.all(MechanismFact.self).first)
    var form: FormFields = [
      "actor": "VD", "due": "before the next summit", "recurrence": "every 2 years",
      "mechanism": "\(dialogue.fact.id)", "shown": "area", "obligation": "low",
    ]
    form.add("area", "cyber")
    form.add("area", "human-rights")
    #expect(try await site.decide("amend", ids[0], form, cookies).status == .seeOther)
    let fact = try await site.fact(ids[0])
    #expect(fact.actors == ["VD"])
    #expect(fact.due == "before:next-summit")
    #expect(fact.recurrence == "P2Y")
    #expect(fact.mechanisms == [dialogue.fact.id])
    #expect(fact.obligation == .low)
    #expect(Set(fact.areas) == [.cyber, .humanRights])
  }

  @Test func `what was decided before shows who did, and can be put right still`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    _ = try await site.decide("accept", ids[0], [:], cookies)
    let page = await site.get("/review?at=\(ids[0])", cookies).text
    #expect(page.contains("Accepted by A. editor."))
    #expect(page.contains("data-key=\"j\""))
    let amended = try await site.decide("amend", ids[0], ["due": "2034"], cookies)
    #expect(amended.headers["Location"]?.hasPrefix("/review?at=\(ids[0])&undo=") == true)
    #expect(try await site.fact(ids[0]).due == "2034")
    _ = try await site.takeBack(amended, cookies)
    let again = await site.get("/review?at=\(ids[0])", cookies).text
    #expect(again.contains("Accepted by A. editor."))
    #expect(
      await site.get("/commitments/\(ids[0])", cookies).text
        .contains("href=\"/review?at=\(ids[0])\">Put it right"))
  }

  @Test func `what two have changed at once is put together, and sent once more by the second`()
    async throws
  {
    let site = try await Site()
    let first = try await site.session(.editor)
    let second = try await site.session(.signatory)
    let ids = try await site.putIn(first)
    let seen = try await site.seen(ids[0])
    _ = try await site.decide("amend", ids[0], ["due": "2033", "obligation": "low"], first)
    let words = try await site.fact(ids[0]).content.exact
    var form: FormFields = [
      "id": "\(ids[0])", "seen": seen, "decision": "amend", "content": words, "due": "2034",
      "class": "request", "obligation": "high", "recurrence": "", "shown": "area",
    ]
    for area in ["cyber"] { form.add("area", area) }
    let late = await site.post("/review", try await site.form(form, second), second)
    #expect(late.status == .conflict)
    #expect(late.text.contains("A. editor has decided on this while you were looking."))
    // Both have changed the deadline; only the first how firmly, only the second class and areas.
    #expect(late.text.contains("It says now: by the end of 2033"))
    #expect(
      late.text.contains("name=\"due\" aria-describedby=\"h-due p-due\" aria-invalid=\"true\""))
    #expect(late.text.contains("value=\"2034\""))
    #expect(late.text.contains("<option value=\"low\" selected=\"\">"))
    #expect(late.text.contains("<option value=\"request\" selected=\"\">"))
    #expect(late.text.contains("value=\"cyber\" checked=\"\""))
    #expect(try await site.fact(ids[0]).due == "2033")
    #expect(late.text.contains("name=\"seen\" value=\"\(try await site.seen(ids[0]))\""))
  }

  @Test func `boxes that are all unticked are taken at their word, and those not shown stay`()
    async throws
  {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    let before = try await site.fact(ids[0])
    #expect(!before.areas.isEmpty && !before.actors.isEmpty)
    _ = try await site.decide("amend", ids[0], ["shown": "area"], cookies)
    let fact = try await site.fact(ids[0])
    #expect(fact.areas.isEmpty)
    #expect(fact.actors == before.actors)
  }

  @Test(arguments: [
    ("en", "due=in the first half of 2031", "Understood: first half of 2031 <code"),
    ("en", "due=2031-06", "Understood: June 2031"), ("en", "due=soon", "“soon” is no time"),
    ("nl", "due=before the next summit", "Begrepen als: vóór de volgende top"),
    ("ko", "recurrence=every 2 years", "이해한 내용: 2년마다"),
  ])
  func `while a time is typed, the page says what is understood`(
    _ language: String, _ typed: String, _ said: String
  ) async throws {
    let site = try await Site()
    var cookies = try await site.session(.editor)
    cookies[WebApplication.languageCookie] = language
    let piece = await site.get("/review/understood?\(typed)", cookies)
    #expect(piece.status == .ok)
    #expect(piece.text.contains(said))
    #expect(!piece.text.contains("<html"))
  }

  @Test func `what is typed is escaped where it is said again`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let piece = await site.get("/review/understood?due=<script>", cookies)
    #expect(piece.text.contains("“&lt;script&gt;” is no time"))
  }
}
