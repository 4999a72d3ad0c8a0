internal import Foundation
public import Register
internal import Sodium
internal import Synchronization

/// A register in one SQLite file, for one office or one laptop. Several programs may use it at once.
///
/// The file is in WAL mode: reading never waits for writing. What `append` returns is on disk
/// (`synchronous = FULL`). One connection writes and two read, each on a thread of its own.
public final class SQLiteStore: EntryStore {
  /// What may be done with the file.
  public enum Access: Hashable, Sendable {
    /// Read and written; made where there is none.
    case create
    /// Read and written; must be there.
    case readWrite
    /// Only read; the file and its folder may belong to somebody else.
    case readOnly
  }

  /// Where the file is.
  public let path: String
  let writer: SQLiteSession
  private let readers: [SQLiteSession]
  private let turn = Atomic(0)

  /// Opens a register.
  ///
  /// - Parameters:
  ///   - path: of the file; beside it stand `-wal` and `-shm` while it is open.
  ///   - access: a missing file is an error unless it may be made.
  ///   - patience: how long to wait for another program that is writing, in milliseconds, before it
  ///     is `busy`.
  /// - Throws: `StoreError` when there is no such file, it is no register, or of a newer version.
  public init(
    path: String, access: Access = .readWrite, patience: Int = 5000
  ) async throws(StoreError) {
    self.path = path
    writer = SQLiteSession(label: "entente.sqlite.writer")
    readers = (1...2).map { SQLiteSession(label: "entente.sqlite.reader-\($0)") }
    try await writer.open { () throws(StoreError) in
      try Self.connection(path, access, patience: patience)
    }
    for reader in readers {
      try await reader.open { () throws(StoreError) in
        try Self.connection(path, .readOnly, patience: patience)
      }
    }
  }

  /// A connection to a file that is known to be a register.
  static func connection(
    _ path: String, _ access: Access, patience: Int
  ) throws(StoreError) -> SQLiteConnection {
    do throws(StoreError) {
      let connection = try SQLiteConnection(path: path, access: access, patience: patience)
      try RegisterFile.prepare(connection, access: access)
      return connection
    } catch {
      // Where nothing may be written beside it, SQLite cannot open a file in WAL mode as usual. It
      // can when nobody changes the file, and nobody does who would need to write there as well.
      guard error.code == .cannotOpen, FileManager.default.isReadableFile(atPath: path),
        !FileManager.default.isWritableFile(atPath: path),
        !FileManager.default.fileExists(atPath: "\(path)-wal")
      else { throw error }
      let connection = try SQLiteConnection(immutable: path)
      try RegisterFile.prepare(connection, access: .readOnly)
      return connection
    }
  }

  /// The writer goes last: only it can bring what stands in `-wal` into the file and remove it.
  public func close() async {
    for reader in readers { await reader.close() }
    await writer.close()
  }

  /// Reads on whichever reader's turn it is.
  func read<Result: Sendable>(
    _ work: @Sendable (borrowing SQLiteConnection) throws(StoreError) -> Result
  ) async throws(StoreError) -> Result {
    let turn = turn.wrappingAdd(1, ordering: .relaxed).newValue
    return try await readers[abs(turn % readers.count)].perform(work)
  }
}

extension SQLiteStore {
  public func append(_ entries: [Entry]) async throws(StoreError) -> [StoredEntry] {
    guard !entries.isEmpty else { return [] }
    return try await writer.perform { file throws(StoreError) in
      try file.write { () throws(StoreError) in try file.append(entries) }
    }
  }

  public func append(
    _ entries: [Entry], ifLastIs position: Int
  ) async throws(StoreError) -> [StoredEntry]? {
    try await writer.perform { file throws(StoreError) in
      try file.write { () throws(StoreError) in
        try file.position() == position ? try file.append(entries) : nil
      }
    }
  }

  public func entries(
    after position: Int, limit: Int?
  ) async throws(StoreError) -> [StoredEntry] {
    try await read { file throws(StoreError) in
      try file.entries(after: position, limit: limit)
    }
  }

  public func entry(_ id: EntryID) async throws(StoreError) -> StoredEntry? {
    try await read { file throws(StoreError) in try file.entry(id) }
  }

  public func position() async throws(StoreError) -> Int {
    try await read { file throws(StoreError) in try file.position() }
  }

  public func provisions(
    _ filter: ProvisionFilter, for audience: Audience
  ) async throws(StoreError) -> [ProvisionRow] {
    try await read { file throws(StoreError) in
      var words: String?
      if let text = filter.text { words = try file.expression(text, in: .provision) }
      let query = ProvisionQuery(filter, words: words, for: audience)
      return try file.rows(query.sql, query.values) { row throws(StoreError) in
        try file.provision(row)
      }
    }
  }

  public func search(
    _ query: SearchQuery, for audience: Audience, limit: Int
  ) async throws(StoreError) -> [SearchHit] {
    try await read { file throws(StoreError) in
      try file.read { () throws(StoreError) in
        try file.search(query, for: audience, limit: limit)
      }
    }
  }

  public func keep(copy: [UInt8]) async throws(StoreError) -> String {
    let name = SHA256(of: copy).hexadecimal
    try await writer.perform { file throws(StoreError) in
      try file.run("INSERT OR IGNORE INTO copy VALUES (?, ?)", .text(name), .blob(copy))
    }
    return name
  }

  public func copy(_ sha256: String) async throws(StoreError) -> [UInt8]? {
    try await read { file throws(StoreError) in
      try file.rows("SELECT bytes FROM copy WHERE sha256 = ?", [.text(sha256)]) { $0.bytes(0) }
        .first
    }
  }

  public func setting(_ name: String) async throws(StoreError) -> String? {
    try await read { file throws(StoreError) in try file.setting(name) }
  }

  public func set(_ name: String, to value: String) async throws(StoreError) {
    try await writer.perform { file throws(StoreError) in
      try file.set(name, to: value)
    }
  }

  public func set(
    _ name: String, to value: String, ifIs known: String?
  ) async throws(StoreError) -> Bool {
    try await writer.perform { file throws(StoreError) in
      try file.write { () throws(StoreError) in
        guard try file.setting(name) == known else { return false }
        try file.set(name, to: value)
        return true
      }
    }
  }

  public func rebuild() async throws(StoreError) {
    try await writer.perform { file throws(StoreError) in
      try file.write { () throws(StoreError) in try file.rebuild() }
    }
  }

  public func verify() async throws(StoreError) -> [String] {
    try await writer.perform { file throws(StoreError) in try file.verify() }
  }
}
