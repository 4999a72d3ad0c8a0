import Foundation
import PostgresTestServer
import Register
import Testing

@testable import PostgresStore

@Suite(.needsPostgreSQL) struct LossTests {
  @Test func `a session ended in the middle of an append leaves nothing half`() async throws {
    let schema = TestServer.freshSchema()
    let store = try await PostgresStore.fresh(schema: schema)
    let administrator = try await PostgresStore.fresh(schema: schema)
    var minutes = Minutes(of: "beacons")
    _ = try await store.append(minutes.entries(3))
    let entries = try minutes.entries(50)

    // An uncommitted row in its way stops the append after it has written the log.
    let item = try #require(entries[25].fact.subject)
    let (inTheWay, stand) = AsyncStream.makeStream(of: Void.self)
    async let ended = administrator.pool.run { session throws(StoreError) in
      try session.transaction { session throws(StoreError) in
        try session.rows(
          """
          INSERT INTO document (item, circle, narrower, title, text, folded)
          VALUES ($1, 'parties', '{}', '', '', '')
          """, .text(item.rawValue))
        stand.finish()
        var ended = 0
        for _ in 0..<600 where ended == 0 {
          ended = try session.rows(
            """
            SELECT count(pg_terminate_backend(pid)) FROM pg_locks
            WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid))
            """
          ).integer(0, 0)
          try session.rows("SELECT pg_sleep(0.05)")
        }
        try session.rows("DELETE FROM document WHERE item = $1", .text(item.rawValue))
        return ended
      }
    }
    for await _ in inTheWay {}
    let error = await #expect(throws: StoreError.self) { try await store.append(entries) }
    #expect(error?.code == .connectionLost)
    #expect(try await ended == 1)
    #expect(try await administrator.position() == 3)
    #expect(try await administrator.verify() == [])
    #expect(try await store.append(entries).map(\.position) == Array(4...53))
    #expect(try await store.verify() == [])
  }

  @Test func `sessions ended while idle are opened again without a word`() async throws {
    let schema = TestServer.freshSchema()
    let store = try await PostgresStore.fresh(schema: schema)
    let administrator = try await PostgresStore.fresh(schema: schema)
    var minutes = Minutes(of: "buoys")
    _ = try await store.append(minutes.entries(1))
    let session = try await store.number("SELECT pg_backend_pid()")
    #expect(try await administrator.endSessions(where: "pid = \(session)") == 1)
    try await eventually {
      try await administrator.number(
        "SELECT count(*) FROM pg_stat_activity WHERE pid = \(session)") == 0
    }
    #expect(try await store.append(minutes.entries(1)).map(\.position) == [2])
    #expect(try await store.number("SELECT pg_backend_pid()") != session)
  }

  @Test func `a program killed in the middle of appending loses nothing it was told is kept`()
    async throws
  {
    let url = try TestServer.running().url()
    _ = try await PostgresStore(PostgresAddress(url), access: .create)
    let kept = FileManager.default.temporaryDirectory.appending(path: "kept-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: kept) }
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [url = url as String, kept = kept as String] in
      let store = try await PostgresStore(PostgresAddress(url))
      var minutes = Minutes(of: "wrecks")
      _ = FileManager.default.createFile(atPath: kept, contents: nil)
      let file = try #require(FileHandle(forWritingAtPath: kept))
      for batch in 0... {
        if batch == 1 {
          Thread.detachNewThread {
            Thread.sleep(forTimeInterval: 0.4)
            kill(getpid(), SIGKILL)
          }
        }
        let new = try await store.append(minutes.entries(25))
        try file.write(contentsOf: Array("\(new.count)\n".utf8))
      }
    }
    let told = try String(contentsOfFile: kept, encoding: .utf8).split(separator: "\n")
      .compactMap { Int($0) }.reduce(0, +)
    let store = try await PostgresStore(PostgresAddress(url))
    #expect(told > 0)
    // The server may still be finishing what the program had asked for.
    try await eventually {
      try await store.number(
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = \(UInt32(truncatingIfNeeded: store.address.lock))"
      ) == 0
    }
    let held = try await store.position()
    #expect(held >= told)
    // Whole batches only.
    #expect(held % 25 == 0)
    #expect(try await store.verify() == [])
  }

  @Test func `what the server cannot do is said, and nothing of it is kept`() async throws {
    let store = try await PostgresStore.fresh()
    var minutes = Minutes(of: "dredging")
    _ = try await store.append(minutes.entries(2))
    try await store.sql(
      """
      CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
      CREATE TRIGGER fail BEFORE INSERT ON document FOR EACH ROW EXECUTE FUNCTION fail();
      """)
    let entries = try minutes.entries(10)
    let error = await #expect(throws: StoreError.self) { try await store.append(entries) }
    #expect(error?.code == .diskFull)
    #expect(try await store.position() == 2)
    #expect(try await store.verify() == [])
    try await store.sql("DROP TRIGGER fail ON document")
    #expect(try await store.append(entries).count == 10)
  }

  @Test func `a server set to read only is read, and says so when it is to change`() async throws {
    let schema = TestServer.freshSchema()
    let writer = try await PostgresStore.fresh(schema: schema)
    var minutes = Minutes(of: "charts")
    _ = try await writer.append(minutes.entries(2))
    let url = try TestServer.running().url(schema: schema)
    let reader = try await PostgresStore(
      PostgresAddress(url + "&options=-cdefault_transaction_read_only%3Don"))
    #expect(try await reader.entries(after: 0, limit: nil).count == 2)
    #expect(try await reader.verify() == [])
    let error = await #expect(throws: StoreError.self) { try await reader.set("seat", to: "NM") }
    #expect(error?.code == .readOnly)
  }
}
