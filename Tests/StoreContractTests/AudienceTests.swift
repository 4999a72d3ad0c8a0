import Register
import Statements
import Testing

@Suite struct AudienceTests {
  private static let audiences: [Audience] = [.everybody, .seat("NM"), .seat("VD")]

  private func listed(_ store: any EntryStore, _ audience: Audience) async throws -> [String] {
    try await store.provisions(ProvisionFilter(), for: audience).map(\.exact)
  }

  private func found(
    _ words: String, _ store: any EntryStore, _ audience: Audience
  ) async throws -> [ItemID] {
    try await store.search(#require(SearchQuery(words)), for: audience, limit: 50).map(\.item)
  }

  @Test(arguments: StoreUnderTest.all)
  func `what is public reaches everybody, what is shared the parties, what is internal its own`(
    under: StoreUnderTest
  ) async throws {
    var clerk = Clerk()
    let statement = try clerk.adopt(visibility: .public)
    for (words, visibility) in [
      ("a public promise", Visibility.public), ("a shared promise", .parties),
      ("an internal promise", .internal),
    ] {
      try clerk.commit(to: words, in: statement, visibility: visibility)
    }
    let store = try await under.open(with: clerk.entries)
    #expect(try await listed(store, .everybody) == ["a public promise"])
    #expect(try await listed(store, .seat("VD")) == ["a public promise", "a shared promise"])
    #expect(
      try await listed(store, .seat("NM"))
        == ["a public promise", "a shared promise", "an internal promise"])
    for (audience, count) in [(Audience.everybody, 1), (.seat("VD"), 2), (.seat("NM"), 3)] {
      #expect(try await found("promise", store, audience).count == count)
    }
  }

  @Test(arguments: StoreUnderTest.all)
  func `each circle has its own reading of one provision, in lists and in search`(
    under: StoreUnderTest
  ) async throws {
    var clerk = Clerk()
    let statement = try clerk.adopt(visibility: .public)
    var fact = clerk.provision("build the causeway", in: statement)
    fact.areas = [.maritime]
    try clerk.enter(.provision(fact), visibility: .public)
    fact.content = Passage(
      start: fact.content.start, end: fact.content.end, exact: "study the causeway")
    fact.areas = [.transportLogistics]
    try clerk.enter(.provision(fact), visibility: .parties)
    fact.content = Passage(
      start: fact.content.start, end: fact.content.end, exact: "delay the causeway")
    fact.areas = [.financeTax]
    try clerk.enter(.provision(fact), by: "VD", visibility: .internal)
    let store = try await under.open(with: clerk.entries)

    let readings: [(Audience, String, Area)] = [
      (.everybody, "build", .maritime), (.seat("NM"), "study", .transportLogistics),
      (.seat("VD"), "delay", .financeTax),
    ]
    for (audience, verb, area) in readings {
      #expect(try await listed(store, audience) == ["\(verb) the causeway"])
      for (_, other, otherArea) in readings {
        #expect(try await found(other, store, audience) == (other == verb ? [fact.id.item] : []))
        var filter = ProvisionFilter()
        filter.text = SearchQuery(other)
        #expect(try await store.provisions(filter, for: audience).count == (other == verb ? 1 : 0))
        filter = ProvisionFilter()
        filter.area = otherArea
        #expect(
          try await store.provisions(filter, for: audience).count == (otherArea == area ? 1 : 0))
      }
    }
  }

  @Test(arguments: StoreUnderTest.all)
  func `an internal review changes the list of its own party only`(
    under: StoreUnderTest
  ) async throws {
    var clerk = Clerk()
    let statement = try clerk.adopt(visibility: .public)
    let id = try clerk.commit(to: "share tide tables", in: statement, visibility: .public) {
      $0.confidence = 70
    }
    try clerk.enter(.review(ReviewFact(.reject, id)), by: "VD", visibility: .internal)
    let store = try await under.open(with: clerk.entries)
    for (audience, review) in [
      (Audience.everybody, ProvisionRow.Review.proposed), (.seat("NM"), .proposed),
      (.seat("VD"), .rejected),
    ] {
      #expect(
        try await store.provisions(ProvisionFilter(), for: audience).map(\.review) == [review])
    }
  }

  @Test(arguments: StoreUnderTest.all)
  func `an internal word reaches no other seat, whatever register it stands in`(
    under: StoreUnderTest
  ) async throws {
    let entries = try RandomRegister(seed: 21, count: 200).entries
    let store = try await under.open(with: entries)
    for audience in Self.audiences {
      // A register that never held what this audience may not see answers it the same.
      let clean = MemoryStore()
      _ = await clean.append(entries.filter(audience.sees))
      let rows = try await store.provisions(ProvisionFilter(), for: audience)
      #expect(
        rows.map(\.exact) == (await clean.provisions(ProvisionFilter(), for: audience)).map(\.exact)
      )
      for word in ["energy", "협력", "tidal", "cordoba"] {
        let query = try #require(SearchQuery(word))
        let hits = try await store.search(query, for: audience, limit: 1000)
        let expected = await clean.search(query, for: audience, limit: 1000)
        #expect(Set(hits.map(\.item)) == Set(expected.map(\.item)))
        #expect(Set(hits.map(\.title)) == Set(expected.map(\.title)))
      }
    }
  }
}
