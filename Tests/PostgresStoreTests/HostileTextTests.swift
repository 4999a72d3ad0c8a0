import PostgresTestServer
import Register
import Statements
import Testing

@testable import PostgresStore

@Suite(.needsPostgreSQL) struct HostileTextTests {
  private func remark(_ text: String) throws -> RemarkFact {
    let item = try #require(ItemID(rawValue: "p7k2m9q4t1x8w"))
    return RemarkFact(on: item, by: Author(party: "NM", person: "A. Clerk"), text: text)
  }

  private func found(_ words: String, in store: PostgresStore) async throws -> [ItemID] {
    let query = try #require(SearchQuery(words))
    return try await store.search(query, for: .seat("NM"), limit: 10).map(\.item)
  }

  @Test(arguments: [
    "kelp\0 and mussels", "\0kelp", "kelp '; DROP TABLE entry; --", "kelp \\ ' \" $1 %s {}",
    "kelp \u{FFFE}0 \u{FFFF} \u{10FFFF}", "kelp\r\n\t\u{1F}\u{7F}",
    "kelp \u{202E}plek 👩‍👩‍👧‍👦 e\u{301}\u{301}",
  ])
  func `an entry with any text is kept to the byte, listed and found`(text: String) async throws {
    let store = try await PostgresStore.fresh()
    let remark = try remark(text)
    let entry = try Minutes.entry(.remark(remark))
    _ = try await store.append([entry])
    #expect(try await store.entry(entry.id)?.entry.bytes == entry.bytes)
    #expect(try await found("kelp", in: store) == [remark.id.item])
    #expect(try await store.verify() == [])
  }

  @Test func `a provision with U+0000 comes back in the list as it is`() async throws {
    let store = try await PostgresStore.fresh()
    let words = "farm\0kelp"
    var fact = ProvisionFact(
      statement: StatementID(from: "x"), class: .commitment, paragraph: "1\0",
      content: Passage(start: 0, end: 9, exact: words))
    fact.actors = ["NM", "V\0D", "", "{\"a\",NULL}"]
    _ = try await store.append([Minutes.entry(.provision(fact))])
    var filter = ProvisionFilter()
    filter.actor = "V\0D"
    let row = try #require(try await store.provisions(filter, for: .seat("VD")).first)
    #expect(row.exact == words)
    #expect(row.paragraph == "1\0")
    #expect(row.actors == fact.actors)
    try await store.set("a\0b", to: "c\0d")
    #expect(try await store.setting("a\0b") == "c\0d")
    #expect(try await store.setting("a") == nil)
  }

  @Test func `words and texts beyond what an index takes are found all the same`() async throws {
    let store = try await PostgresStore.fresh()
    let long = String(repeating: "x", count: 5000)
    let longer = OccasionFact(title: "treaty \(long)y", on: "2031")
    // More places than a tsvector counts, then a phrase.
    let report = OccasionFact(
      title: String(repeating: "the whole report ", count: 6000) + "sea wall", on: "2031")
    // More different words than a tsvector holds.
    let parcel = String(repeating: "parcel", count: 10)
    let parcels = (0..<18_000).map { "\(parcel)\($0)" }.joined(separator: " ")
    let list = OccasionFact(title: parcels, on: "2031")
    _ = try await store.append([longer, report, list].map { try Minutes.entry(.occasion($0)) })
    #expect(try await found(long + "y", in: store) == [longer.id.item])
    #expect(try await found(long + "*", in: store) == [longer.id.item])
    #expect(try await found(long, in: store) == [])
    #expect(try await found("\"report sea wall\"", in: store) == [report.id.item])
    #expect(try await found("\"wall report\"", in: store) == [])
    #expect(
      try await found("\(parcel)17999 \"\(parcel)7 \(parcel)8\"", in: store) == [list.id.item])
    #expect(try await found("\(parcel)1799*", in: store) == [list.id.item])
    #expect(try await found("\(parcel)18000", in: store) == [])
    let many = (0..<500).map { "\(parcel)\($0)" }.joined(separator: " ")
    #expect(try await found(many, in: store) == [list.id.item])
    #expect(try await found(many + " missing", in: store) == [])
    #expect(try await store.number("SELECT count(*) FROM document WHERE words IS NULL") == 1)
    #expect(try await store.verify() == [])
  }

  @Test func `all that is found carries the words of the text around it`() async throws {
    let store = try await PostgresStore.fresh()
    let remark = try remark("First the harbour.\0 Then the Córdoba talks, then the rest.")
    _ = try await store.append([Minutes.entry(.remark(remark))])
    let query = try #require(SearchQuery("\"cordoba talks\""))
    let hit = try #require(try await store.search(query, for: .seat("NM"), limit: 1).first)
    #expect(hit.excerpt.contains("\u{E000}Córdoba\u{E001} \u{E000}talks\u{E001}"))
  }
}
