import PostgresTestServer
import Register
import Testing

@testable import PostgresStore

@Suite(.needsPostgreSQL) struct OpeningTests {
  private func failure(_ url: String) async -> StoreError? {
    await #expect(throws: StoreError.self) { try await PostgresStore(PostgresAddress(url)) }
  }

  @Test func `where no server answers, the message says where it was looked for`() async throws {
    let error = await failure("postgres://clerk:s3cret@127.0.0.1:1/register")
    #expect(error?.code == .cannotOpen)
    #expect(error?.message.contains("No PostgreSQL server answers at 127.0.0.1:1") == true)
    #expect(error?.message.contains("s3cret") == false)
  }

  @Test func `a missing database is named, with how to make it`() async throws {
    let error = await failure(try TestServer.running().url(database: "atlantis"))
    #expect(error?.code == .cannotOpen)
    #expect(error?.message.contains("has no database “atlantis”") == true)
    #expect(error?.message.contains("createdb") == true)
  }

  @Test func `a missing role is named`() async throws {
    let error = await failure(try TestServer.running().url(user: "nobody_here"))
    #expect(error?.code == .cannotOpen)
    #expect(error?.message.contains("“nobody_here”") == true)
  }

  @Test func `a missing and a wrong password are told apart`() async throws {
    let server = try TestServer.running()
    let store = try await PostgresStore.fresh()
    try await store.sql("DROP ROLE IF EXISTS locked; CREATE ROLE locked LOGIN PASSWORD 'oyster'")
    let missing = await failure(server.url(user: "locked"))
    #expect(missing?.code == .cannotOpen)
    #expect(missing?.message.contains("asks “locked” for a password") == true)
    let wrong = await failure(server.url(user: "locked") + "&password=s3cret")
    #expect(wrong?.code == .cannotOpen)
    #expect(wrong?.message.contains("refuses the password of “locked”") == true)
    #expect(wrong?.message.contains("s3cret") == false)
    // Let in, but not allowed to make a schema.
    let barred = await #expect(throws: StoreError.self) {
      try await PostgresStore(
        PostgresAddress(server.url(user: "locked") + "&password=oyster"), access: .create)
    }
    #expect(barred?.code == .readOnly)
  }

  @Test(arguments: [
    "sqlite:register", "postgres:/x", "postgres://h/d?schema=Entente", "postgres://h/d?schema=",
    "postgres://h/d?schema=a-b", "postgres://h/d?schema=pg_catalog", "postgres://h/d?schema=1st",
    "postgres://h/d?schema=a%22%3B", "postgres://u:p%s3cret@h/d", "postgres://h/d?nonsense=s3cret",
  ])
  func `an address that is none is refused before any server is asked`(url: String) async {
    let error = await failure(url)
    #expect(error?.code == .cannotOpen)
    #expect(error?.message.contains("s3cret") == false)
  }

  @Test func `the schema is taken from the address, and the rest is left to libpq`() throws {
    let address = try PostgresAddress(
      "postgresql://u@h:5433/d?sslmode=require&schema=north&connect_timeout=3", schema: "south")
    #expect(address.schema == "north")
    #expect(address.url == "postgresql://u@h:5433/d?sslmode=require&connect_timeout=3")
    #expect(try PostgresAddress("postgres://h/d?schema=a").url == "postgres://h/d")
    #expect(try PostgresAddress("postgres://h/d", schema: "south").schema == "south")
    #expect(try PostgresAddress("postgres://h/d").schema == "entente")
  }

  @Test func `a register of a newer program is left alone`() async throws {
    let schema = TestServer.freshSchema()
    let store = try await PostgresStore.fresh(schema: schema)
    try await store.sql("INSERT INTO migration (number, checksum) VALUES (1000, 'unknown')")
    let error = await failure(try TestServer.running().url(schema: schema))
    #expect(error?.code == .newerVersion)
    // Nor does a program go on that was running when the register was brought on.
    let entry = try Minutes.entry("Council of ministers")
    let late = await #expect(throws: StoreError.self) { try await store.append([entry]) }
    #expect(late?.code == .newerVersion)
  }

  @Test func `a register is made only where it may be, and found again`() async throws {
    let url = try TestServer.running().url()
    let missing = await failure(url)
    #expect(missing?.code == .cannotOpen)
    #expect(missing?.message.contains("holds no register") == true)
    #expect(try await PostgresStore(PostgresAddress(url), access: .create).position() == 0)
    #expect(try await PostgresStore(PostgresAddress(url)).position() == 0)
  }

  @Test func `a layout made by other hands is refused`() async throws {
    let schema = TestServer.freshSchema()
    try await PostgresStore.fresh(schema: schema)
      .sql("UPDATE migration SET checksum = 'other' WHERE number = 1")
    let error = await failure(try TestServer.running().url(schema: schema))
    #expect(error?.code == .damaged)
    #expect(error?.message.contains("Step 1") == true)
  }

  @Test func `a step that fails leaves the layout as it was`() async throws {
    let schema = TestServer.freshSchema()
    let store = try await PostgresStore.fresh(schema: schema)
    let steps =
      Migration.all + [
        Migration(2, Array("CREATE TABLE half (); SELECT 1 / 0".utf8))
      ]
    await #expect(throws: StoreError.self) {
      try await store.pool.run { [address = store.address] session throws(StoreError) in
        try Layout.bring(&session, at: address, to: steps, mayBegin: false)
      }
    }
    #expect(
      try await store.number("SELECT count(*) FROM pg_class WHERE oid = to_regclass('half')") == 0)
    #expect(try await store.number("SELECT max(number) FROM migration") == 1)
  }
}
