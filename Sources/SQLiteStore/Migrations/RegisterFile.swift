internal import Register

/// Makes sure that a file is a register in the form this program knows.
enum RegisterFile {
  /// "Ente", as `file` and SQLite know the application that a file belongs to.
  static let applicationID = 0x456E_7465

  /// - Throws: `StoreError` for another program's file, one of a newer version, and one whose steps
  ///   are not those of this program.
  static func prepare(
    _ file: borrowing SQLiteConnection, access: SQLiteStore.Access,
    migrations: [Migration] = Migration.all
  ) throws(StoreError) {
    if try isEmpty(file) {
      guard access == .create else {
        throw StoreError(.cannotOpen, "\(file.path) is empty, and no register.")
      }
      try file.execute("PRAGMA auto_vacuum = NONE")
    } else {
      try check(file, migrations)
    }
    try settle(file)
    guard !file.isReadOnly else { return try refuseOlder(file, migrations) }
    _ = try file.rows("PRAGMA journal_mode = WAL") { $0.text(0) }
    if try version(of: file) < migrations.count { try migrate(file, migrations) }
  }

  /// What a connection remembers only as long as it is open.
  private static func settle(_ file: borrowing SQLiteConnection) throws(StoreError) {
    try file.execute(
      """
      PRAGMA foreign_keys = ON;
      PRAGMA synchronous = FULL;
      PRAGMA cache_size = -\(cachedKilobytes);
      PRAGMA temp_store = MEMORY;
      """)
  }

  /// Of each connection. A server holds the register in memory anyway, and the system keeps the file's
  /// pages: more would be held three times.
  private static let cachedKilobytes = 4096

  private static func isEmpty(_ file: borrowing SQLiteConnection) throws(StoreError) -> Bool {
    let tables = try file.integer("SELECT count(*) FROM sqlite_schema")
    return try tables + file.integer("PRAGMA application_id") == 0
  }

  private static func version(of file: borrowing SQLiteConnection) throws(StoreError) -> Int {
    try file.integer("PRAGMA user_version")
  }

  private static func check(
    _ file: borrowing SQLiteConnection, _ migrations: [Migration]
  ) throws(StoreError) {
    guard try file.integer("PRAGMA application_id") == applicationID else {
      throw StoreError(
        .cannotOpen, "\(file.path) is no register: it is the database of another program.")
    }
    let version = try version(of: file)
    guard version <= migrations.count else {
      throw StoreError(
        .newerVersion,
        "The register \(file.path) was made by a newer Entente (its form is \(version), this one knows \(migrations.count))."
      )
    }
    let taken = try file.rows("SELECT number, sha256 FROM migration ORDER BY number") {
      ($0.integer(0), $0.text(1))
    }
    let known = migrations.prefix(version).map { ($0.number, $0.checksum) }
    guard taken.elementsEqual(known, by: ==) else {
      throw StoreError(
        .damaged, "The register \(file.path) was not made by the steps that this Entente knows.")
    }
  }

  private static func refuseOlder(
    _ file: borrowing SQLiteConnection, _ migrations: [Migration]
  ) throws(StoreError) {
    guard try version(of: file) < migrations.count else { return }
    throw StoreError(
      .readOnly,
      "The register \(file.path) has an older form, and it cannot be renewed: it can only be read.")
  }

  /// Takes the steps that are missing, all or none. Where another program was quicker, there are
  /// none left.
  private static func migrate(
    _ file: borrowing SQLiteConnection, _ migrations: [Migration]
  ) throws(StoreError) {
    try file.write { () throws(StoreError) in
      let version = try version(of: file)
      if version == 0 {
        try file.execute("PRAGMA application_id = \(applicationID)")
        try file.execute(
          """
          CREATE TABLE migration (
            number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL
          ) STRICT
          """)
      }
      let missing = migrations.dropFirst(version)
      for migration in missing {
        try file.execute(migration.sql)
        try file.run(
          "INSERT INTO migration VALUES (?, ?, ?)", .integer(migration.number),
          .text(migration.name), .text(migration.checksum))
        try file.execute("PRAGMA user_version = \(migration.number)")
      }
      if missing.contains(where: \.isDerived) { try file.derive() }
    }
  }
}
