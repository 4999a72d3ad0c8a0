extension HTTPResponse {
  /// The same with its body packed, where the browser reads gzip and it is worth the while
  /// (RFC 9110, section 12.5.3).
  ///
  /// What is sent over TLS in packed form shows by its length whether something in it repeats
  /// (BREACH). So only what answers an address without a query should be packed: in such a page
  /// stands nothing that an outsider could have put there to try it out.
  public func packed(for request: HTTPRequest) -> HTTPResponse {
    guard body.count >= 1400, headers["Content-Encoding"] == nil, isText,
      Self.acceptsGzip(request.headers["Accept-Encoding"] ?? ""), let small = Gzip.pack(body)
    else { return self }
    var response = self
    response.body = small
    response.headers["Content-Encoding"] = "gzip"
    response.headers["Vary"] = [headers["Vary"], "Accept-Encoding"].compactMap { $0 }
      .joined(separator: ", ")
    return response
  }

  private var isText: Bool {
    let type = headers["Content-Type"] ?? ""
    return type.hasPrefix("text/") || type.hasPrefix("application/json")
      || type.hasPrefix("image/svg+xml")
  }

  /// Whether a list such as `br;q=1.0, gzip;q=0.8` has gzip, and not with a weight of 0.
  static func acceptsGzip(_ accepted: String) -> Bool {
    accepted.lowercased().split(separator: ",").contains { coding in
      let parts = coding.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
      guard parts.first == "gzip" else { return false }
      return !parts.dropFirst().contains {
        $0.hasPrefix("q=0") && !$0.contains { "123456789".contains($0) }
      }
    }
  }
}
