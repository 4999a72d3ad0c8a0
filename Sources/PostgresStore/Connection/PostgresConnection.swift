import Register

/// A place for one session with the server: opened when it is first needed, opened again after it was
/// lost.
actor PostgresConnection {
  private let queue = ConnectionQueue()
  private let address: PostgresAddress
  private let prepare: @Sendable (inout PostgresSession) throws(StoreError) -> Void
  private var session: PostgresSession?

  /// - Parameters:
  ///   - address: the server and schema.
  ///   - prepare: what to do first in every new session.
  init(
    to address: PostgresAddress,
    prepare: @escaping @Sendable (inout PostgresSession) throws(StoreError) -> Void
  ) {
    self.address = address
    self.prepare = prepare
  }

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe queue.asUnownedSerialExecutor()
  }

  /// Works in the session, on this connection's queue.
  func run<Answer: Sendable>(
    _ work: @Sendable (inout PostgresSession) throws(StoreError) -> Answer
  ) throws(StoreError) -> Answer {
    var session = try opened()
    do throws(StoreError) {
      let answer = try work(&session)
      keep(session)
      return answer
    } catch {
      keep(session)
      throw error
    }
  }

  /// Ends the session; the next call opens another.
  func close() { session = nil }

  private func opened() throws(StoreError) -> PostgresSession {
    // A server that was restarted meanwhile has closed the session; nothing was asked of it yet.
    if let session = session.take(), session.isAlive { return session }
    var session = try PostgresSession.open(address)
    try prepare(&session)
    return session
  }

  /// A session that is lost, or in the middle of something, is closed instead.
  private func keep(_ session: consuming PostgresSession) {
    if session.isIdle { self.session = consume session }
  }
}
