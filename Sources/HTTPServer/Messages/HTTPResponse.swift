/// What is sent back.
public struct HTTPResponse: Hashable, Sendable {
  public var status: HTTPStatus
  public var headers: HTTPHeaders
  public var body: [UInt8]
  /// Sent in the place of the body.
  public var file: SentFile?

  public init(_ status: HTTPStatus, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// A body of a media type.
  public init(_ status: HTTPStatus = .ok, type: String, body: [UInt8]) {
    self.init(status, headers: ["Content-Type": type], body: body)
  }

  /// Plain text.
  public static func text(_ status: HTTPStatus, _ text: String) -> HTTPResponse {
    HTTPResponse(status, type: "text/plain; charset=utf-8", body: Array((text + "\n").utf8))
  }

  /// Sends the reader on to another page, to be fetched with GET.
  public static func seeOther(_ address: String) -> HTTPResponse {
    HTTPResponse(.seeOther, headers: ["Location": address])
  }

  /// A file to be saved under a name.
  public static func download(_ name: String, type: String, body: [UInt8]) -> HTTPResponse {
    var response = HTTPResponse(.ok, type: type, body: body)
    // RFC 6266: a plain name for old readers, the real one in UTF-8.
    let plain = String(
      String.UnicodeScalarView(
        name.unicodeScalars.map {
          $0.isASCII && $0.value >= 0x20 && $0 != "\"" && $0 != "\\" ? $0 : "_"
        }))
    response.headers["Content-Disposition"] =
      "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(PercentEncoding.encode(name))"
    return response
  }

  public mutating func set(_ cookie: Cookie) { headers.add("Set-Cookie", cookie.header) }
}
