import HTTPServer
import Register
import Service
import Testing

@testable import Web

@Suite struct RecordPageTests {
  @Test func `what is wrong is said first, with a way to each field, and what was typed stays`()
    async throws
  {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let before = await site.store.position()
    let refused = try await site.post(
      "/enter/meeting", site.form(["title": "Second summit", "on": "soon"], cookies),
      cookies)
    #expect(refused.status == .unprocessable)
    #expect(refused.text.contains("<a href=\"#f-on\">When</a>: “soon” is no date such as"))
    #expect(refused.text.contains("name=\"on\" aria-describedby=\"h-on p-on\" aria-invalid"))
    #expect(refused.text.contains("value=\"Second summit\""))
    #expect(refused.text.contains("value=\"soon\""))
    #expect(await site.store.position() == before)
  }

  @Test func `a form asks and refuses in the reader's own language`() async throws {
    let site = try await Site()
    var cookies = try await site.session(.editor)
    cookies["language"] = "ko"
    let page = await site.get("/enter/meeting", cookies).text
    #expect(page.contains("개최 장소입니다."))
    #expect(!page.contains("Where it takes place."))
    let refused = try await site.post(
      "/enter/meeting", site.form(["title": "제2차 정상회의", "on": "곧"], cookies), cookies)
    #expect(refused.text.contains("“곧”은(는) 2031-05-04, 2031-05, 2031 같은 날짜가 아닙니다."))
  }
}
