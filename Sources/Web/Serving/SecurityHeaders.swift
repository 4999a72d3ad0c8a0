import HTTPServer

/// What every response tells the browser not to do.
enum SecurityHeaders {
  static func add(to response: inout HTTPResponse, isSecure: Bool) {
    let fixed: [(String, String)] = [
      (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
      ),
      ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"),
      ("X-Frame-Options", "DENY"), ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ]
    for (name, value) in fixed { response.headers[name] = value }
    if response.headers["Cache-Control"] == nil { response.headers["Cache-Control"] = "no-store" }
    if isSecure { response.headers["Strict-Transport-Security"] = "max-age=31536000" }
  }
}
