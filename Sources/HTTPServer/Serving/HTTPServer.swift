/// Serves requests over HTTP/1.1 until it is stopped.
public final class HTTPServer: Sendable {
  public typealias Handler = @Sendable (HTTPRequest) async -> HTTPResponse

  private let daemon: MicroHTTPD

  /// Begins to listen.
  ///
  /// - Throws: `ServerError` where the address is taken, unknown or not ours, or the certificate
  ///   cannot be used.
  public init(_ settings: ServerSettings, handler: @escaping Handler) throws(ServerError) {
    daemon = try MicroHTTPD(settings, handler: handler)
  }

  /// The port it listens on.
  public var port: Int { daemon.port }

  /// Takes no more connections, lets the requests under way finish, and stops.
  ///
  /// - Parameter grace: how long they have.
  /// - Returns: whether all have finished.
  @discardableResult public func stop(grace: Duration = .seconds(20)) async -> Bool {
    daemon.stopListening()
    let clock = ContinuousClock()
    let end = clock.now + grace
    while daemon.underWay > 0 {
      guard clock.now < end, (try? await clock.sleep(for: .milliseconds(20))) != nil else {
        return false
      }
    }
    daemon.stop()
    return true
  }
}
