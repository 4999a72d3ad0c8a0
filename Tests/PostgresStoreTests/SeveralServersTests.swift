import PostgresTestServer
import Register
import Testing

@testable import PostgresStore

@Suite(.needsPostgreSQL) struct SeveralServersTests {
  @Test func `who has seen a position never finds a smaller one appear`() async throws {
    let schema = TestServer.freshSchema()
    let servers = [
      try await PostgresStore.fresh(schema: schema), try await PostgresStore.fresh(schema: schema),
    ]
    let reader = try await PostgresStore.fresh(schema: schema)
    let total = 2 * 3 * 20 * 4
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, server) in servers.enumerated() {
        for desk in 0..<3 {
          group.addTask {
            var minutes = Minutes(of: "tides, server \(number), desk \(desk)")
            for _ in 0..<20 { _ = try await server.append(minutes.entries(4)) }
          }
        }
      }
      group.addTask {
        var seen = 0
        while seen < total {
          let new = try await reader.entries(after: seen, limit: nil)
          // Not one position is left out, so none can appear later.
          #expect(new.map(\.position) == Array(seen + 1..<seen + 1 + new.count))
          seen += new.count
        }
      }
      try await group.waitForAll()
    }
    #expect(try await reader.position() == total)
    #expect(try await reader.verify() == [])
  }

  @Test func `the same entries from two servers at once are held once`() async throws {
    let schema = TestServer.freshSchema()
    let (north, south) = (
      try await PostgresStore.fresh(schema: schema), try await PostgresStore.fresh(schema: schema)
    )
    var minutes = Minutes(of: "fisheries")
    let entries = try minutes.entries(200)
    async let first = north.append(entries)
    async let second = south.append(entries.reversed())
    let counts = try await [first.count, second.count]
    #expect(counts.sorted() == [0, 200])
    #expect(try await north.position() == 200)
  }

  @Test func `one server hears of what another has appended`() async throws {
    let schema = TestServer.freshSchema()
    let (north, south) = (
      try await PostgresStore.fresh(schema: schema), try await PostgresStore.fresh(schema: schema)
    )
    var minutes = Minutes(of: "ferries")
    _ = try await north.append(minutes.entries(2))
    var heard = north.arrivals().makeAsyncIterator()
    #expect(await heard.next() == 2)
    _ = try await south.append(minutes.entries(3))
    #expect(await heard.next() == 5)
    var alsoHeard = north.arrivals().makeAsyncIterator()
    #expect(await alsoHeard.next() == 5)
    _ = try await south.append(minutes.entries(1))
    #expect(await heard.next() == 6)
    #expect(await alsoHeard.next() == 6)
    #expect(try await north.entries(after: 5, limit: nil).map(\.position) == [6])
  }

  @Test func `a listener whose connection is cut tells what it missed`() async throws {
    let schema = TestServer.freshSchema()
    let south = try await PostgresStore.fresh(schema: schema)
    let role = "role_\(schema)"
    try await south.sql("CREATE ROLE \(role) SUPERUSER LOGIN")
    let north = try await PostgresStore(
      PostgresAddress(TestServer.running().url(user: role, schema: schema)))
    var minutes = Minutes(of: "lighthouses")
    var heard = north.arrivals().makeAsyncIterator()
    #expect(await heard.next() == 0)
    for round in 1...3 {
      try await eventually { try await south.endSessions(where: "usename = '\(role)'") > 0 }
      _ = try await south.append(minutes.entries(1))
      #expect(await heard.next() == round)
    }
  }

  @Test func `many servers may open a new register at the same moment`() async throws {
    let schema = TestServer.freshSchema()
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { try await PostgresStore.fresh(schema: schema).position() }
      }
      for try await position in group { #expect(position == 0) }
    }
  }

  @Test func `registers in two schemas of one database know nothing of each other`() async throws {
    let (north, south) = (try await PostgresStore.fresh(), try await PostgresStore.fresh())
    var minutes = Minutes(of: "ports")
    _ = try await north.append(minutes.entries(3))
    #expect(try await south.position() == 0)
    #expect(try await south.append(minutes.entries(1)).map(\.position) == [1])
  }
}
