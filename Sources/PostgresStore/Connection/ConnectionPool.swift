import Register

/// A few connections that calls take turns with, first come, first served.
actor ConnectionPool {
  private var idle: [PostgresConnection]
  private var waiting: [CheckedContinuation<PostgresConnection, Never>] = []

  init(_ connections: [PostgresConnection]) { idle = connections }

  /// Works in a session that no other call uses meanwhile.
  nonisolated func run<Answer: Sendable>(
    _ work: @Sendable (inout PostgresSession) throws(StoreError) -> Answer
  ) async throws(StoreError) -> Answer {
    let connection = await take()
    do throws(StoreError) {
      let answer = try await connection.run(work)
      await give(connection)
      return answer
    } catch {
      await give(connection)
      throw error
    }
  }

  private func take() async -> PostgresConnection {
    // The one used last, so that no more sessions are opened than are needed.
    if let connection = idle.popLast() { return connection }
    return await withCheckedContinuation { waiting.append($0) }
  }

  private func give(_ connection: PostgresConnection) {
    if waiting.isEmpty {
      idle.append(connection)
    } else {
      waiting.removeFirst().resume(returning: connection)
    }
  }
}
