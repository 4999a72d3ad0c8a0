import Register

/// Brings the schema to the layout that this program knows.
enum Layout {
  /// - Parameter mayBegin: whether to begin a register where there is none.
  /// - Throws: `StoreError.cannotOpen` where there is none; `.newerVersion` for a schema of a newer program; `.damaged` for one that was
  ///   laid out otherwise; `.readOnly` where a step is missing and the server takes no changes.
  static func bring(
    _ session: inout PostgresSession, at address: PostgresAddress, to migrations: [Migration],
    mayBegin: Bool
  ) throws(StoreError) {
    let missing = try missing(in: &session, at: address, of: migrations)
    if missing.isEmpty { return }
    guard mayBegin || missing.first?.number != 1 else {
      throw StoreError(
        .cannotOpen,
        "The database holds no register in the schema “\(address.schema)”; `entente init` begins one."
      )
    }
    try session.transaction { session throws(StoreError) in
      try session.rows("SELECT pg_advisory_xact_lock($1)", .integer(address.lock))
      // Another server may have done it while we waited.
      let steps = try Self.missing(in: &session, at: address, of: migrations)
      if steps.first?.number == 1 { try found(&session, address.schema) }
      for step in steps {
        try session.execute(step.sql)
        try session.rows(
          "INSERT INTO migration (number, checksum) VALUES ($1, $2)",
          .integer(step.number), .text(step.checksum))
      }
    }
  }

  private static func found(
    _ session: inout PostgresSession, _ schema: String
  ) throws(StoreError) {
    // An administrator may have made it for a user who may not.
    if try session.rows("SELECT FROM pg_namespace WHERE nspname = $1", .text(schema)).count == 0 {
      try session.execute("CREATE SCHEMA \"\(schema)\"")
    }
    try session.execute(
      """
      CREATE TABLE migration (
        number bigint PRIMARY KEY,
        checksum text NOT NULL,
        applied timestamptz NOT NULL DEFAULT now()
      )
      """)
  }

  private static func missing(
    in session: inout PostgresSession, at address: PostgresAddress, of migrations: [Migration]
  ) throws(StoreError) -> [Migration] {
    let table = try session.rows(
      """
      SELECT FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
      WHERE nspname = $1 AND relname = 'migration'
      """, .text(address.schema))
    guard table.count > 0 else { return migrations }
    let applied = try session.rows("SELECT number, checksum FROM migration ORDER BY number")
    for row in 0..<applied.count {
      let number = applied.integer(row, 0)
      guard let migration = migrations.first(where: { $0.number == number }) else {
        throw newerVersion(address.schema)
      }
      guard applied.text(row, 1) == migration.checksum else {
        throw StoreError(
          .damaged,
          "Step \(number) of the layout of “\(address.schema)” is not the one this program makes; restore the register from a dump or use another schema."
        )
      }
    }
    return migrations.filter { $0.number > applied.count }
  }

  static func newerVersion(_ schema: String) -> StoreError {
    StoreError(
      .newerVersion, "The register in “\(schema)” was made by a newer version of this program.")
  }
}
