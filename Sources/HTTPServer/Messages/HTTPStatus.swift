/// How a request ended (RFC 9110, section 15).
public struct HTTPStatus: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  public static let ok = HTTPStatus(rawValue: 200)
  public static let created = HTTPStatus(rawValue: 201)
  public static let noContent = HTTPStatus(rawValue: 204)
  public static let seeOther = HTTPStatus(rawValue: 303)
  public static let notModified = HTTPStatus(rawValue: 304)
  public static let badRequest = HTTPStatus(rawValue: 400)
  public static let unauthorized = HTTPStatus(rawValue: 401)
  public static let forbidden = HTTPStatus(rawValue: 403)
  public static let notFound = HTTPStatus(rawValue: 404)
  public static let methodNotAllowed = HTTPStatus(rawValue: 405)
  public static let conflict = HTTPStatus(rawValue: 409)
  public static let gone = HTTPStatus(rawValue: 410)
  public static let contentTooLarge = HTTPStatus(rawValue: 413)
  public static let unsupportedMediaType = HTTPStatus(rawValue: 415)
  public static let unprocessable = HTTPStatus(rawValue: 422)
  public static let tooManyRequests = HTTPStatus(rawValue: 429)
  public static let serverError = HTTPStatus(rawValue: 500)
  public static let unavailable = HTTPStatus(rawValue: 503)
}
