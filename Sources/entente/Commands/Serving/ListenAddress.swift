/// Where a server listens: `127.0.0.1:8765`, `[::1]:8765`, `:8765`.
struct ListenAddress: Hashable, Sendable {
  let host: String
  let port: Int

  /// - Returns: `nil` for what is no host and port.
  init?(_ text: String) {
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")),
      let port = Int(text[text.utf8.index(after: colon)...]), 0...65_535 ~= port
    else { return nil }
    var host = String(text[..<colon])
    if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
    self.host = host.isEmpty ? "127.0.0.1" : host
    self.port = port
  }
}
