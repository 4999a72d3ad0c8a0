import HTTPServer

/// Who asks, by the address of their machine.
enum Peer {
  /// A proxy on this machine says for whom it asks; anybody else could say what they like.
  static func of(_ request: HTTPRequest) -> String? {
    guard request.peer == "127.0.0.1" || request.peer == "::1",
      let forwarded = request.headers["X-Forwarded-For"],
      let last = forwarded.utf8.split(separator: UInt8(ascii: ",")).last
    else { return request.peer }
    return String(Substring(last.drop { $0 == UInt8(ascii: " ") }))
  }
}
