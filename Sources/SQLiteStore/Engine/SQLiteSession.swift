internal import Register

/// One connection and the thread that uses it.
actor SQLiteSession {
  private let executor: BlockingExecutor
  private var connection: SQLiteConnection?

  nonisolated var unownedExecutor: UnownedSerialExecutor {
    unsafe executor.asUnownedSerialExecutor()
  }

  init(label: String) { executor = BlockingExecutor(label: label) }

  /// Opens the connection, on the session's own thread.
  func open(
    _ open: @Sendable () throws(StoreError) -> SQLiteConnection
  ) throws(StoreError) {
    connection = try open()
  }

  /// Runs work that may block, alone on the connection.
  func perform<Result: Sendable>(
    _ work: @Sendable (borrowing SQLiteConnection) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    switch connection {
    case .some(let connection): return try work(connection)
    case .none: throw StoreError(.failed, "The register is not open.")
    }
  }

  /// Closes the connection; what is asked of it later fails.
  func close() { connection = nil }
}
