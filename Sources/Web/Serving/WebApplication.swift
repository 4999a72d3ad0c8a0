public import HTTPServer
import Register
public import Service

/// The web application on one register: a request in, a response out.
public struct WebApplication: Sendable {
  public let service: Service
  public let accounts: Accounts
  let settings: WebSettings
  let dictionaries: Dictionaries
  let assets: Assets
  let parts = PageParts()
  private let router: Router<Visit>

  static let sessionCookie = "session"
  static let languageCookie = "language"

  /// - Throws: `WebError` where its files are missing or cannot be read.
  public init(
    _ service: Service, accounts: Accounts, settings: WebSettings,
    resources: ResourceFolder? = nil
  ) throws(WebError) {
    let resources = if let resources { resources } else { try ResourceFolder.installed() }
    self.service = service
    self.accounts = accounts
    self.settings = settings
    dictionaries = try Dictionaries(resources)
    assets = try Assets(resources)
    router = Places.router()
  }

  /// Every address that is answered, in the order in which they are tried: `/statements/:id`.
  public static var routes: [(method: HTTPMethod, pattern: String)] {
    Places.router().routes.map { ($0.method, $0.pattern.description) }
  }

  public func respond(to request: HTTPRequest) async -> HTTPResponse {
    if let asset = assets.response(to: request) { return asset.packed(for: request) }
    var response: HTTPResponse
    let language =
      request.cookies[Self.languageCookie].flatMap(Language.init)
      ?? Language(accepting: request.headers["Accept-Language"]) ?? settings.language
    var visitor = Visitor(words: dictionaries[language])
    do {
      let credential = Credential(request)
      try await recognise(credential, from: Peer.of(request), &visitor)
      let visit = Visit(
        application: self, request: request, visitor: visitor, seat: try await service.seat())
      response =
        if let refusal = refusal(of: credential, visit) { refusal } else { try await answer(visit) }
      if let cacheControl = cacheControl(credential, visit) {
        Freshness.add(to: &response, for: request, cacheControl: cacheControl)
      }
    } catch {
      let visit = Visit(application: self, request: request, visitor: visitor, seat: nil)
      response = ErrorAnswer.response(to: error, visit)
    }
    SecurityHeaders.add(to: &response, isSecure: settings.isSecure)
    return request.query.fields.isEmpty ? response.packed(for: request) : response
  }

  /// Of what may be kept if it is asked each time whether it still holds; `nil` for what may not.
  private func cacheControl(_ credential: Credential?, _ visit: Visit) -> String? {
    if case .token = credential { return "private, no-cache" }
    let isOfPublicView =
      visit.visitor.person == nil && settings.isPublic && !Places.isOpen(visit.request.path)
    return isOfPublicView ? "no-cache" : nil
  }

  /// Finds out whose request it is.
  private func recognise(
    _ credential: Credential?, from peer: String?, _ visitor: inout Visitor
  ) async throws {
    switch credential {
    case .session(let session):
      guard let person = try await accounts.person(of: session) else { return }
      visitor.person = person
      visitor.formToken = try await accounts.formToken(of: session)
    case .token(let word, let use):
      visitor.person = try await accounts.person(ofToken: word, for: use, from: peer)
    case nil: break
    }
  }

  /// What a program is told whose word is not good for what it asks; `nil` where there is nothing to
  /// refuse.
  private func refusal(of credential: Credential?, _ visit: Visit) -> HTTPResponse? {
    guard case .token = credential else { return nil }
    if visit.visitor.person == nil {
      var response = HTTPResponse.text(.unauthorized, visit.words("access.wrong"))
      response.headers["WWW-Authenticate"] = "Bearer realm=\"Entente\", error=\"invalid_token\""
      return response
    }
    return visit.request.method.isSafe
      ? nil : HTTPResponse.text(.forbidden, visit.words("access.only-reads"))
  }

  private func answer(_ visit: Visit) async throws -> HTTPResponse {
    let request = visit.request
    if !request.method.isSafe, !Origin.isOurs(request, visit) {
      return ErrorAnswer.response(.forbidden, "error.form", visit)
    }
    let mayPass = visit.visitor.person != nil || settings.isPublic || Places.isOpen(request.path)
    guard mayPass else {
      return request.method.isSafe
        ? .seeOther("/sign-in?next=\(PercentEncoding.encode(request.address))")
        : ErrorAnswer.response(.unauthorized, "error.signed-out", visit)
    }
    let response =
      try await router.respond(to: request, visit)
      ?? ErrorAnswer.response(.notFound, "error.not-found", visit)
    // Where only a form is taken, and somebody loads what came of it by its address: back to the form.
    if response.status == .methodNotAllowed, request.method.isSafe {
      return .seeOther(Self.above(request.path))
    }
    return response
  }

  /// The address one level up: `/account` for `/account/tokens`.
  private static func above(_ path: String) -> String {
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    return "/" + parts.map { PercentEncoding.encode(String(Substring($0))) }.joined(separator: "/")
  }
}
