import HTTPServer
import Testing

@Suite struct HTTPMessageTests {
  @Test func `a line end in a value begins no other header`() {
    var response = HTTPResponse.seeOther("/mine\r\nSet-Cookie: seat=NM")
    #expect(response.headers["location"] == "/mineSet-Cookie: seat=NM")
    response.headers["Location"] = "/"
    #expect(response.headers.fields.count == 1)
  }

  @Test func `a file's name survives in letters of any script`() {
    let response = HTTPResponse.download("후속 \"표\".xlsx", type: "text/plain", body: [])
    #expect(
      response.headers["Content-Disposition"]
        == "attachment; filename=\"__ ___.xlsx\"; "
        + "filename*=UTF-8''%ED%9B%84%EC%86%8D%20%22%ED%91%9C%22.xlsx")
  }

  @Test func `a cookie is closed to scripts and to other sites' forms`() {
    var response = HTTPResponse(.ok)
    response.set(Cookie("session", "a b", age: 60, isSecure: true, sameSite: .strict))
    #expect(
      response.headers["set-cookie"]
        == "session=a%20b; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=60")
  }

  @Test func `what was written for an address is read again`() {
    let text = "외교 a@b/100%&"
    #expect(PercentEncoding.decode(PercentEncoding.encode(text)) == text)
    #expect(PercentEncoding.decode("100% and %zz") == "100% and %zz")
  }

  @Test func `a request knows its address, with whatever was asked for encoded`() {
    #expect(HTTPRequest(.get, "/").address == "/")
    let search = HTTPRequest(.get, "/search", query: ["q": "a&b 외"])
    #expect(search.address == "/search?q=a%26b%20%EC%99%B8")
    #expect(HTTPRequest(.get, "/a\r\nb/c").address == "/a%0D%0Ab/c")
  }

  @Test func `what was typed comes without spaces at its ends, and nothing where nothing was`() {
    let form: FormFields = ["note": "  by the end of May \r\n", "lead": "  "]
    #expect(form["note"] == "by the end of May")
    #expect(form["lead"] == nil)
    #expect(form["other"] == nil)
    #expect(form.all("note") == ["  by the end of May \r\n"])
  }
}
