/// Where a server listens and what it takes.
public struct ServerSettings: Hashable, Sendable {
  /// A name or address of this machine; nothing outside reaches the loopback address.
  public var host = "127.0.0.1"
  /// 0 for any port that is free.
  public var port = 8765
  /// PEM certificate chain and private key; `nil` to serve without encryption.
  public var tls: TLS?
  /// Bytes of one request's body; larger ones are answered with 413.
  public var bodyLimit = 64 << 20
  public var connectionLimit = 1000
  /// Seconds after which a connection that says nothing is closed.
  public var timeout = 60

  public struct TLS: Hashable, Sendable {
    public var certificate: String
    public var key: String

    public init(certificate: String, key: String) {
      self.certificate = certificate
      self.key = key
    }
  }

  public init() {}
}

/// Why a server could not start.
public struct ServerError: Error, Hashable, CustomStringConvertible {
  public let description: String
}
