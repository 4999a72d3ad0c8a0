import Foundation
import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

/// A register of Nordmark with its web application, asked without a socket.
struct Site {
  let store: MemoryStore
  let accounts: Accounts
  let application: WebApplication

  private static let day = Dependencies.fixed(on: CivilDay(year: 2031, month: 5, day: 4))

  /// - Parameter patience: of the forms that files are sent with; as long as it takes unless told.
  init(isPublic: Bool = false, patience: Duration = .seconds(600)) async throws {
    let store = MemoryStore()
    try await Service(store, dependencies: Self.day).found(
      Seat(.party, "NM"),
      parties: [PartyName(code: "NM", name: "Nordmark"), PartyName(code: "VD", name: "Valdoria")],
      by: "A. Clerk")
    try self.init(
      store, accounts: Accounts(store, dependencies: Self.day), isPublic: isPublic,
      patience: patience)
  }

  /// The pages of a register that is there already, for people who may be known from another.
  init(
    _ store: MemoryStore, accounts: Accounts, isPublic: Bool, patience: Duration = .seconds(600)
  ) throws {
    self.store = store
    self.accounts = accounts
    let service = Service(store, dependencies: Self.day)
    var settings = WebSettings(publicAddress: "http://127.0.0.1:8765", isPublic: isPublic)
    settings.patience = patience
    application = try WebApplication(
      service, accounts: accounts, settings: settings,
      resources: WordsTests.resources)
  }

  /// Cookies of somebody who has just been let in.
  func session(_ role: Role, at seat: PartyCode = "NM") async throws -> [String: String] {
    try await session(role, at: Seat(.party, seat))
  }

  func session(_ role: Role, at seat: Seat) async throws -> [String: String] {
    let word = try await accounts.invite(at: seat, as: role)
    let address = "\(role.rawValue)@\(seat.code.rawValue.lowercased()).example"
    let person = try await accounts.accept(
      word, address: address, name: "A. \(role.rawValue)", password: "tidal energy fund")
    return [WebApplication.sessionCookie: try await accounts.session(of: person)]
  }

  func get(_ path: String, _ cookies: [String: String] = [:]) async -> HTTPResponse {
    let parts = path.components(separatedBy: "?")
    var query = FormFields()
    for field in parts.dropFirst().joined().components(separatedBy: "&") where !field.isEmpty {
      let pair = field.components(separatedBy: "=")
      query.add(pair[0], PercentEncoding.decode(pair.dropFirst().joined(separator: "=")))
    }
    return await application.respond(
      to: HTTPRequest(.get, parts[0], query: query, cookies: cookies))
  }

  func post(
    _ path: String, _ form: FormFields, _ cookies: [String: String] = [:],
    headers: HTTPHeaders = [:]
  ) async -> HTTPResponse {
    await application.respond(
      to: HTTPRequest(.post, path, headers: headers, cookies: cookies, body: .form(form)))
  }
}

extension HTTPResponse {
  var text: String { String(decoding: body, as: UTF8.self) }
}

@Suite struct SignInTests {
  @Test func `an invitation makes an account once`() async throws {
    let site = try await Site()
    let word = try await site.accounts.invite(at: Seat(.party, "NM"), as: .editor)
    #expect(await site.get("/invitations/\(word)").text.contains("as editor for NM"))
    let short: FormFields = ["name": "Ada Berg", "address": "Ada@nm.example", "password": "short"]
    let refused = await site.post("/invitations/\(word)", short)
    #expect(refused.status == .unprocessable)
    #expect(refused.text.contains("value=\"Ada Berg\""))
    let good: FormFields = [
      "name": "Ada Berg", "address": "Ada@nm.example", "password": "a fund for tides",
    ]
    let taken = await site.post("/invitations/\(word)", good)
    #expect(taken.status == .seeOther)
    #expect(taken.headers["Set-Cookie"]?.hasPrefix("session=") == true)
    #expect(await site.get("/invitations/\(word)").status == .gone)
    #expect(try await site.accounts.people().map(\.address) == ["ada@nm.example"])
  }

  @Test func `the right password lets in, and others say nothing of why`() async throws {
    let site = try await Site()
    _ = try await site.session(.editor)
    func signIn(_ address: String, _ password: String, next: String = "/") async -> HTTPResponse {
      await site.post("/sign-in", ["address": address, "password": password, "next": next])
    }
    let right = await signIn("Editor@NM.example", "tidal energy fund", next: "/statements")
    #expect(right.status == .seeOther)
    #expect(right.headers["Location"] == "/statements")
    let wrong = await signIn("editor@nm.example", "tidal energy funds")
    let unknown = await signIn("nobody@nm.example", "tidal energy fund")
    #expect(wrong.status == .unprocessable)
    #expect(wrong.text.contains("Address or password is wrong."))
    #expect(unknown.text.contains("Address or password is wrong."))
    let elsewhere = await signIn("editor@nm.example", "tidal energy fund", next: "//evil.example")
    #expect(elsewhere.headers["Location"] == "/")
  }

  @Test func `guessing gets slow`() async throws {
    let site = try await Site()
    _ = try await site.session(.editor)
    for _ in 0..<5 {
      _ = await site.post("/sign-in", ["address": "editor@nm.example", "password": "guess"])
    }
    let sixth = await site.post(
      "/sign-in", ["address": "editor@nm.example", "password": "tidal energy fund"])
    #expect(sixth.status == .tooManyRequests)
    // It is told when to come again, and that is what the page says.
    let seconds = try #require(sixth.headers["Retry-After"].flatMap { Int($0) })
    #expect(seconds > 0)
    #expect(sixth.text.contains("try again in \(seconds) seconds."))
  }

  @Test func `what came of a form and is loaded by its address leads back to the form`()
    async throws
  {
    let site = try await Site()
    let cookies = try await site.session(.administrator)
    for (address, form) in [
      ("/account/tokens", "/account"), ("/account/tokens/revoke", "/account/tokens"),
      ("/administration/verify", "/administration"), ("/matrix/enter", "/matrix"),
      ("/sign-out", "/"), ("/language", "/"),
    ] {
      let answer = await site.get(address, cookies)
      #expect(answer.status == .seeOther)
      #expect(answer.headers["Location"] == form, "\(address)")
    }
  }

  @Test func `another language is chosen where one is, with all that was asked for`() async throws {
    let site = try await Site(isPublic: true)
    let page = await site.get("/commitments?status=overdue&text=sea%20lanes").text
    #expect(page.contains("value=\"/commitments?status=overdue&amp;text=sea%20lanes\""))
  }

  @Test func `who is not signed in is sent to the door`() async throws {
    let site = try await Site()
    let response = await site.get("/statements")
    #expect(response.status == .seeOther)
    #expect(response.headers["Location"] == "/sign-in?next=%2Fstatements")
    let passage = await site.get("/statements/s1?passage=2.1-2.9d6f&class=commitment")
    #expect(
      passage.headers["Location"]
        == "/sign-in?next=%2Fstatements%2Fs1%3Fpassage%3D2.1-2.9d6f%26class%3Dcommitment")
    let forged = ["session": "00.99999999999999.0.editor@nm.example"]
    #expect(await site.get("/statements", forged).status == .seeOther)
  }

  @Test func `a form without its word, or from another site, is refused`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    #expect(await site.post("/language", ["language": "ko"], cookies).status == .forbidden)
    let word = try await site.accounts.formToken(of: cookies["session"] ?? "")
    let form: FormFields = ["language": "ko", Form.token: word]
    #expect(await site.post("/language", form, cookies).status == .seeOther)
    let other: HTTPHeaders = ["Origin": "https://evil.example", "Host": "127.0.0.1:8765"]
    #expect(await site.post("/language", form, cookies, headers: other).status == .forbidden)
  }

  @Test func `a session ends when the person is put out`() async throws {
    let site = try await Site()
    _ = try await site.session(.administrator)
    let cookies = try await site.session(.editor)
    #expect(await site.get("/sign-in", cookies).status == .seeOther)
    try await site.accounts.set("editor@nm.example", role: .reader, isActive: false)
    #expect(await site.get("/sign-in", cookies).status == .ok)
    await #expect(throws: ServiceError.self) {
      try await site.accounts.set("administrator@nm.example", role: .reader, isActive: true)
    }
  }

  @Test func `no page takes script, style or frames from elsewhere`() async throws {
    let site = try await Site()
    let page = await site.get("/sign-in")
    #expect(page.headers["Content-Security-Policy"]?.contains("script-src 'self'") == true)
    #expect(!page.text.contains("<style"))
    #expect(!page.text.contains("onclick"))
    #expect(page.headers["Cache-Control"] == "no-store")
  }
}
