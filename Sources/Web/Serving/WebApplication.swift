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

  /// Every address it answers, for tests that walk them all.
  public var routes: [(method: HTTPMethod, pattern: String)] {
    router.routes.map { ($0.method, $0.pattern.description) }
  }

  public func respond(to request: HTTPRequest) async -> HTTPResponse {
    if let asset = assets.response(to: request) { return asset }
    var response: HTTPResponse
    let language =
      request.cookies[Self.languageCookie].flatMap(Language.init)
      ?? Language(accepting: request.headers["Accept-Language"]) ?? settings.language
    var visitor = Visitor(words: dictionaries[language])
    do {
      if let session = request.cookies[Self.sessionCookie],
        let person = try await accounts.person(of: session)
      {
        visitor.person = person
        visitor.formToken = try await accounts.formToken(of: session)
      }
      let visit = Visit(
        application: self, request: request, visitor: visitor, seat: try await service.seat())
      response = try await answer(visit)
    } catch {
      let visit = Visit(application: self, request: request, visitor: visitor, seat: nil)
      response = ErrorAnswer.response(to: error, visit)
    }
    SecurityHeaders.add(to: &response, isSecure: settings.isSecure)
    return response
  }

  private func answer(_ visit: Visit) async throws -> HTTPResponse {
    let request = visit.request
    if !request.method.isSafe, !Origin.isOurs(request, visit) {
      return ErrorAnswer.response(.forbidden, "error.form", visit)
    }
    let mayPass = visit.visitor.person != nil || settings.isPublic || Places.isOpen(request.path)
    guard mayPass else {
      return request.method.isSafe
        ? .seeOther("/sign-in?next=\(PercentEncoding.encode(request.path))")
        : ErrorAnswer.response(.unauthorized, "error.signed-out", visit)
    }
    return try await router.respond(to: request, visit)
      ?? ErrorAnswer.response(.notFound, "error.not-found", visit)
  }
}
