import PostgresTestServer
import Register
import Testing

@testable import PostgresStore

extension PostgresStore {
  /// A register of a test's own, or another server's view of one.
  static func fresh(schema: String = TestServer.freshSchema()) async throws -> PostgresStore {
    try await PostgresStore(
      PostgresAddress(TestServer.running().url(schema: schema)), access: .create)
  }

  /// Runs SQL behind the store's back, in one of its own sessions.
  func sql(_ sql: String) async throws {
    try await pool.run { session throws(StoreError) in try session.execute(sql) }
  }

  /// The first field of what a statement answers.
  func number(_ sql: String) async throws -> Int {
    try await pool.run { session throws(StoreError) in try session.rows(sql).integer(0, 0) }
  }

  /// Ends other sessions of this schema, as an administrator would.
  ///
  /// - Parameter condition: which of them, in terms of `pg_stat_activity`.
  @discardableResult func endSessions(where condition: String) async throws -> Int {
    try await number(
      "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND \(condition)"
    )
  }
}

/// Waits until something holds, at most half a minute.
func eventually(_ condition: () async throws -> Bool) async throws {
  for _ in 0..<600 {
    if try await condition() { return }
    try await Task.sleep(for: .milliseconds(50))
  }
  Issue.record("it did not come true in half a minute")
}

extension Trait where Self == ConditionTrait {
  /// Tests that need a server are skipped, visibly, where there is no PostgreSQL to start one.
  static var needsPostgreSQL: Self {
    .enabled(if: TestServer.isInstalled, "PostgreSQL is not installed here.")
  }
}
