import HTTPServer
import Sodium

/// Lets citizens' browsers and programs keep what they were sent, and ask only whether it still holds
/// (RFC 9110, section 13). What somebody signed in was shown stays in no browser.
enum Freshness {
  static func add(
    to response: inout HTTPResponse, for request: HTTPRequest, cacheControl: String
  ) {
    guard request.method.isSafe, response.status == .ok, response.file == nil else { return }
    // Weak, since the page may be sent packed or not.
    let tag = "W/\"\(SHA256(of: response.body).hexadecimal.prefix(32))\""
    response.headers["Cache-Control"] = cacheControl
    response.headers["Vary"] = "Accept-Language, Authorization, Cookie"
    response.headers["ETag"] = tag
    guard let known = request.headers["If-None-Match"], names(known, tag) else { return }
    response.status = .notModified
    response.headers["Content-Type"] = nil
    response.body = []
  }

  /// Whether a list such as `W/"a", "b"` has a tag.
  private static func names(_ list: String, _ tag: String) -> Bool {
    list.split(separator: ",").contains { named in
      let named = named.drop { $0 == " " }
      return named == "*" || named == tag
    }
  }
}
