public import Register
import Statements

/// A register in a PostgreSQL database, for several servers or many users.
///
/// It lives in a schema of its own and needs PostgreSQL 13 or later. Any number of programs may use it
/// at once; what `append` returns is on the server's disk. A call that fails because the connection was
/// lost can be made again: entries that did arrive are passed over. Its backup is `pg_dump --schema`.
public struct PostgresStore: EntryStore {
  /// Where it is.
  public let address: PostgresAddress
  let pool: ConnectionPool
  private let listener: ArrivalListener

  /// What may be done with the schema.
  public enum Access: Hashable, Sendable {
    /// Made where there is none.
    case create
    /// Must be there; is brought to this program's layout where it has an older one.
    case readWrite
  }

  /// Opens a register.
  ///
  /// - Parameters:
  ///   - address: the server, database and schema.
  ///   - access: a missing register is an error unless it may be made.
  ///   - connections: at most so many at once, besides one that listens.
  /// - Throws: `StoreError` when the server, the database, the role or the register is not there, or is
  ///   of a newer version; it says what to do.
  public init(
    _ address: PostgresAddress, access: Access = .readWrite, connections: Int = 4
  ) async throws(StoreError) {
    self.address = address
    let prepare: @Sendable (inout PostgresSession) throws(StoreError) -> Void = {
      session throws(StoreError) in
      try Self.prepare(&session, for: address, access)
    }
    pool = ConnectionPool(
      (0..<max(1, connections)).map { _ in PostgresConnection(to: address, prepare: prepare) })
    listener = ArrivalListener(
      on: PostgresConnection(to: address, prepare: prepare), channel: address.channel)
    // So that what is wrong with the address shows now.
    _ = try await position()
  }

  private static func prepare(
    _ session: inout PostgresSession, for address: PostgresAddress, _ access: Access
  ) throws(StoreError) {
    try session.rows(
      """
      SELECT set_config('search_path', quote_ident($1), false), set_config('lock_timeout', '30s', false),
        set_config('client_min_messages', 'warning', false)
      """, .text(address.schema))
    // What is acknowledged must be on disk, whatever the server is set to.
    try session.rows(
      """
      SELECT set_config('synchronous_commit', 'on', false)
      WHERE current_setting('synchronous_commit') = 'off'
      """)
    try Layout.bring(&session, at: address, to: Migration.all, mayBegin: access == .create)
  }
}

// MARK: The log

extension PostgresStore {
  public func append(_ entries: [Entry]) async throws(StoreError) -> [StoredEntry] {
    guard !entries.isEmpty else { return [] }
    return try await pool.run { [address] session throws(StoreError) in
      try session.transaction { session throws(StoreError) in
        try EntryLog.append(entries, at: address, in: &session)
      }
    }
  }

  public func append(
    _ entries: [Entry], ifLastIs position: Int
  ) async throws(StoreError) -> [StoredEntry]? {
    try await pool.run { [address] session throws(StoreError) in
      try session.transaction { session throws(StoreError) in
        // Held until the end of the transaction: nobody appends in between.
        try EntryLog.lock(address, in: &session)
        guard try EntryLog.position(in: &session) == position else { return nil }
        return try EntryLog.append(entries, at: address, in: &session)
      }
    }
  }

  public func entries(
    after position: Int, limit: Int?
  ) async throws(StoreError) -> [StoredEntry] {
    try await pool.run { session throws(StoreError) in
      try EntryLog.entries(after: position, limit: limit ?? .max, in: &session)
    }
  }

  public func entry(_ id: EntryID) async throws(StoreError) -> StoredEntry? {
    try await pool.run { session throws(StoreError) in
      let rows = try session.rows(
        "SELECT position, id, bytes FROM entry WHERE id = $1", .bytes(id.bytes))
      return rows.count > 0 ? try StoredEntry(rows, 0) : nil
    }
  }

  public func position() async throws(StoreError) -> Int {
    try await pool.run { session throws(StoreError) in try EntryLog.position(in: &session) }
  }

  /// Told by the server (`NOTIFY`) whenever any program has added entries.
  public func arrivals() -> AsyncStream<Int> { listener.arrivals() }
}

// MARK: Lists and search

extension PostgresStore {
  public func provisions(
    _ filter: ProvisionFilter, for audience: Audience
  ) async throws(StoreError) -> [ProvisionRow] {
    let list = ProvisionList(filter, for: audience)
    return try await pool.run { session throws(StoreError) in
      let rows = try session.rows(list.sql, list.parameters)
      return (0..<rows.count).compactMap { StoredProvision(rows, $0)?.row }
    }
  }

  public func search(
    _ query: SearchQuery, for audience: Audience, limit: Int
  ) async throws(StoreError) -> [SearchHit] {
    try await pool.run { session throws(StoreError) in
      try Search.hits(query, for: audience, limit: limit, in: &session)
    }
  }
}

// MARK: Upkeep

extension PostgresStore {
  public func rebuild() async throws(StoreError) {
    try await pool.run { [address] session throws(StoreError) in
      try session.transaction { session throws(StoreError) in
        try session.rows("SELECT pg_advisory_xact_lock($1)", .integer(address.lock))
        try Rebuild.run(in: &session)
      }
      // The planner's figures would otherwise be those of the empty tables for a while.
      try session.execute("ANALYZE provision, document, subject")
    }
  }

  public func verify() async throws(StoreError) -> [String] {
    try await pool.run { session throws(StoreError) in
      try session.transaction(.reading) { session throws(StoreError) in
        try Verification.faults(in: &session)
      }
    }
  }
}
