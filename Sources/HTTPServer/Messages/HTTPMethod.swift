/// What a request asks to be done (RFC 9110, section 9). Others are answered with 405.
public enum HTTPMethod: String, Hashable, Sendable, CaseIterable {
  case get = "GET"
  case head = "HEAD"
  case post = "POST"
  case put = "PUT"
  case patch = "PATCH"
  case delete = "DELETE"

  /// Whether it changes nothing (RFC 9110, section 9.2.1).
  public var isSafe: Bool { self == .get || self == .head }
}
