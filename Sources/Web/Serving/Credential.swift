import HTTPServer
import Service

/// What a request shows to say who sends it.
enum Credential {
  /// The cookie of somebody who has signed in.
  case session(String)
  /// A word by which a program reads.
  case token(String, AccessToken.Use)

  /// Where the calendar's file is.
  static let calendar = "/calendar.ics"

  init?(_ request: HTTPRequest) {
    if let word = Self.bearer(request.headers["Authorization"]) {
      self = .token(word, .reading)
    } else if request.path == Self.calendar, let word = request.query["token"] {
      self = .token(word, .calendar)
    } else if let session = request.cookies[WebApplication.sessionCookie] {
      self = .session(session)
    } else {
      return nil
    }
  }

  /// The word behind `Bearer` (RFC 6750, section 2.1); other ways to say who one is are none of ours.
  private static func bearer(_ header: String?) -> String? {
    let parts = (header ?? "").utf8.split(separator: UInt8(ascii: " ")).map {
      String(Substring($0))
    }
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return parts[1]
  }
}
