import HTTPServer
import Service

/// One request with all that a page needs to answer it.
struct Visit: Sendable {
  let application: WebApplication
  let request: HTTPRequest
  let visitor: Visitor
  /// The seat whose register it is.
  let seat: Seat?
  /// Whether what is written is kept for others of the same seat and role, so that nothing may stand in
  /// it that is one person's own.
  var isShared = false

  var words: Words { visitor.words }
  /// Where every use case is asked for: it knows what the visitor may do.
  var desk: Desk { application.service.desk(of: visitor.principal) }
  var accounts: Accounts { application.accounts }

  /// Whether a page offers it; `Service` asks again when it is done.
  func may(_ permission: Permission) -> Bool {
    visitor.principal.may(permission)
      && (permission != .administer || seat == nil || visitor.principal.seat == seat)
  }

  /// A page inside the frame.
  func page(_ page: some Page, status: HTTPStatus = .ok) -> HTTPResponse {
    PageFrame(visit: self).response(page, status: status)
  }
}

/// A place of the application: which addresses it answers, and how.
protocol Place: Sendable {
  static func add(to router: inout Router<Visit>)
}
