import Register

/// Listens to what writers tell on the register's channel, for as long as somebody wants to hear.
///
/// However many want to hear, one connection listens. When it is lost it is opened again, at growing
/// intervals, and the position is asked for, so that what arrived meanwhile is told too.
actor ArrivalListener {
  private let connection: PostgresConnection
  private let channel: String
  private var position: Int?
  private var hearers: [Int: AsyncStream<Int>.Continuation] = [:]
  private var hearersSoFar = 0
  private var listening: Task<Void, Never>?

  init(on connection: PostgresConnection, channel: String) {
    self.connection = connection
    self.channel = channel
  }

  nonisolated func arrivals() -> AsyncStream<Int> {
    let (stream, hearer) = AsyncStream.makeStream(
      of: Int.self, bufferingPolicy: .bufferingNewest(1))
    Task { await add(hearer) }
    return stream
  }

  private func add(_ hearer: AsyncStream<Int>.Continuation) {
    hearersSoFar += 1
    let number = hearersSoFar
    hearers[number] = hearer
    hearer.onTermination = { [weak self] _ in Task { await self?.remove(number) } }
    if let position { hearer.yield(position) }
    listening = listening ?? Task { [weak self] in await Self.listen(for: self) }
  }

  private func remove(_ number: Int) async {
    hearers[number] = nil
    guard hearers.isEmpty else { return }
    listening?.cancel()
    listening = nil
    position = nil
    // A session that listens and is not read from would in time hold the server's queue up.
    await connection.close()
  }

  private static func listen(for listener: ArrivalListener?) async {
    var pause = Duration.milliseconds(100)
    while !Task.isCancelled, let listener {
      do throws(StoreError) {
        try await listener.hear()
        pause = .milliseconds(100)
      } catch {
        try? await Task.sleep(for: pause)
        pause = min(pause * 2, .seconds(15))
      }
    }
  }

  private func hear() async throws(StoreError) {
    let position = try await connection.run { [channel] session throws(StoreError) -> Int? in
      if session.isListening {
        // Half a second at most, so that nobody waits longer for it to end.
        return try session.notification(within: 500).flatMap { Int($0) }
      }
      do throws(StoreError) { try session.listen(to: channel) } catch {
        guard error.code == .readOnly else { throw error }
        // A standby cannot listen; it is asked every second.
        _ = try session.notification(within: 1000)
      }
      return try EntryLog.position(in: &session)
    }
    if let position { tell(position) }
  }

  private func tell(_ new: Int) {
    guard new > position ?? -1 else { return }
    position = new
    for hearer in hearers.values { hearer.yield(new) }
  }
}
