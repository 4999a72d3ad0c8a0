import Foundation
import Register
import Statements
import Testing

@Suite struct SearchTests {
  private func store(_ under: StoreUnderTest, _ titles: [String]) async throws -> any EntryStore {
    var clerk = Clerk()
    for title in titles { try clerk.enter(.occasion(OccasionFact(title: title, on: "2031-06"))) }
    return try await under.open(with: clerk.entries)
  }

  private func titles(_ words: String, _ store: any EntryStore) async throws -> Set<String> {
    let hits = try await store.search(#require(SearchQuery(words)), for: .seat("NM"), limit: 100)
    return Set(hits.map(\.title))
  }

  @Test(arguments: StoreUnderTest.all)
  func `all words must occur, whole and in any capitals`(under: StoreUnderTest) async throws {
    let store = try await store(
      under, ["Tidal Energy Summit", "Energy Council", "The summit on tides"])
    #expect(try await titles("energy", store) == ["Tidal Energy Summit", "Energy Council"])
    #expect(try await titles("SUMMIT tidal", store) == ["Tidal Energy Summit"])
    #expect(try await titles("tid", store) == [])
    #expect(try await titles("energy; -- council!", store) == ["Energy Council"])
    #expect(try await titles("energy unknown", store) == [])
  }

  @Test(arguments: StoreUnderTest.all)
  func `words between quotation marks must follow each other`(under: StoreUnderTest) async throws {
    let store = try await store(
      under, ["Ministers of Energy", "Energy for ministers", "Energy ministers’ meeting"])
    #expect(try await titles("\"energy ministers\"", store) == ["Energy ministers’ meeting"])
    #expect(try await titles("“ministers of energy”", store) == ["Ministers of Energy"])
    #expect(try await titles("\"energy ministers\" for", store) == [])
    #expect(
      try await titles("energy ministers", store)
        == ["Ministers of Energy", "Energy for ministers", "Energy ministers’ meeting"])
  }

  @Test(arguments: StoreUnderTest.all)
  func `a star finds every word that begins so`(under: StoreUnderTest) async throws {
    let store = try await store(
      under, ["Semiconductors", "Semiconductor talks", "Conductors of semi-trailers"])
    #expect(try await titles("semicond*", store) == ["Semiconductors", "Semiconductor talks"])
    #expect(try await titles("semi*", store).count == 3)
    #expect(try await titles("semi* talk*", store) == ["Semiconductor talks"])
  }

  @Test(arguments: StoreUnderTest.all)
  func `accents may be left out or put in`(under: StoreUnderTest) async throws {
    let store = try await store(
      under, ["Visit to Córdoba", "Visit to Cordoba", "Phở in Hà Nội", "Ștefan's visit", "Tromsø"])
    #expect(try await titles("cordoba", store) == ["Visit to Córdoba", "Visit to Cordoba"])
    #expect(try await titles("CÓRDOBA", store) == ["Visit to Córdoba", "Visit to Cordoba"])
    // Written with a combining accent.
    #expect(try await titles("co\u{301}rdoba", store).count == 2)
    #expect(try await titles("pho noi", store) == ["Phở in Hà Nội"])
    #expect(try await titles("stefan", store) == ["Ștefan's visit"])
    #expect(try await titles("tromsø", store) == ["Tromsø"])
    #expect(try await titles("TROMSØ", store) == ["Tromsø"])
  }

  @Test(arguments: StoreUnderTest.all)
  func `Korean, Greek, Cyrillic and digits are words like others`(
    under: StoreUnderTest
  ) async throws {
    let store = try await store(
      under, ["한국 정상 회담", "Σύνοδος Κορυφής", "Встреча министров", "CO₂ by 2030/31"])
    #expect(try await titles("정상", store) == ["한국 정상 회담"])
    #expect(try await titles("\"한국 정상\"", store) == ["한국 정상 회담"])
    #expect(try await titles("정*", store) == ["한국 정상 회담"])
    #expect(try await titles("κορυφής", store) == ["Σύνοδος Κορυφής"])
    #expect(try await titles("ВСТРЕЧА", store) == ["Встреча министров"])
    #expect(try await titles("2030 co₂", store) == ["CO₂ by 2030/31"])
    #expect(try await titles("\"2030 31\"", store) == ["CO₂ by 2030/31"])
  }

  @Test(arguments: StoreUnderTest.all)
  func `Korean is found whether its letters are written whole or in parts`(
    under: StoreUnderTest
  ) async throws {
    let whole = "한국 정상 회담"
    let parts = whole.decomposedStringWithCanonicalMapping
    #expect(whole.unicodeScalars.count < parts.unicodeScalars.count)
    var clerk = Clerk()
    for title in [whole, parts] {
      try clerk.enter(.occasion(OccasionFact(title: title, on: "2031-06")))
      try clerk.enter(
        .provision(
          ProvisionFact(
            statement: StatementID(from: title), class: .commitment, paragraph: "1",
            content: Passage(start: 0, end: title.unicodeScalars.count, exact: title))))
    }
    let store = try await under.open(with: clerk.entries)
    for words in ["정상", "정*", "한국 회*", "\"한국 정상\""] {
      for typed in [words, words.decomposedStringWithCanonicalMapping] {
        let query = try #require(SearchQuery(typed))
        let hits = try await store.search(query, for: .seat("NM"), limit: 10)
        #expect(hits.count == 4, "\(words)")
        var filter = ProvisionFilter()
        filter.text = query
        let rows = try await store.provisions(filter, for: .seat("NM"))
        #expect(rows.count == 2, "\(words)")
        // The words of a provision stay as they stand in the statement.
        #expect(Set(rows.map { $0.exact.unicodeScalars.count }).count == 2)
      }
    }
    #expect(try await store.verify() == [])
  }

  @Test(arguments: StoreUnderTest.all)
  func `a long beginning finds as many words as begin so`(under: StoreUnderTest) async throws {
    let titles = (0..<80).map { "Station\($0) opens" } + ["Stationery", "Stat"]
    let store = try await store(under, titles)
    #expect(try await self.titles("station*", store).count == 81)
    #expect(try await self.titles("statione*", store) == ["Stationery"])
    #expect(try await self.titles("station7* opens", store).count == 11)
    #expect(try await self.titles("stationx*", store) == [])
  }

  @Test(
    arguments: StoreUnderTest.all,
    [
      "energy OR council", "energy AND NOT summit", "NEAR(energy summit)", "title:energy",
      "'; DROP TABLE entry; --", "energy\"", "\"\"\"energy", "energy & | ! <-> council:*",
      "(energy",
      "energy^2 + -council", "ener%", "energ_", "{energy}", "\\energy", "energy\u{0}council",
      "* energy", "%s%n energy",
    ])
  func `no words are commands`(under: StoreUnderTest, words: String) async throws {
    let titles = [
      "Tidal Energy Summit", "Energy Council", "Energy or council and not summit, near",
    ]
    let store = try await store(under, titles)
    let reference = try await self.store(.memory, titles)
    #expect(try await self.titles(words, store) == self.titles(words, reference))
  }

  @Test(arguments: StoreUnderTest.all)
  func `the excerpt shows the words around a hit and marks it`(under: StoreUnderTest) async throws {
    let filler = (1...60).map { "word\($0)" }.joined(separator: " ")
    let title = "\(filler) – the “Tidal” Energy forum, \(filler)"
    let store = try await store(under, [title, "Córdoba"])
    let query = try #require(SearchQuery("tidal"))
    let hit = try #require(try await store.search(query, for: .seat("VD"), limit: 5).first)
    #expect(hit.excerpt.contains("\(SearchHit.matchBegin)Tidal\(SearchHit.matchEnd)"))
    #expect(hit.excerpt.unicodeScalars.count { $0 == SearchHit.matchBegin } == 1)
    let plain = hit.excerpt.filter {
      $0 != "…" && !$0.unicodeScalars.contains(SearchHit.matchBegin)
        && !$0.unicodeScalars.contains(SearchHit.matchEnd)
    }
    #expect(title.contains(plain))
    #expect(hit.excerpt.contains("the “"))
    #expect(hit.excerpt.hasPrefix("…") && hit.excerpt.hasSuffix("…"))
    #expect(plain.unicodeScalars.count < 300)
    let accented = try #require(SearchQuery("cordoba"))
    #expect(
      try await store.search(accented, for: .seat("VD"), limit: 5).first?.excerpt
        == "\(SearchHit.matchBegin)Córdoba\(SearchHit.matchEnd)")
  }

  @Test(arguments: StoreUnderTest.all)
  func `the text that is all about it comes first, and no more come than asked for`(
    under: StoreUnderTest
  ) async throws {
    let filler = (1...80).map { "word\($0)" }.joined(separator: " ")
    let store = try await store(
      under,
      ["\(filler) desalination \(filler)", "Desalination", "\(filler) \(filler) desalination"])
    let query = try #require(SearchQuery("desalination"))
    let hits = try await store.search(query, for: .seat("NM"), limit: 10)
    #expect(hits.count == 3)
    #expect(hits.first?.title == "Desalination")
    #expect(try await store.search(query, for: .seat("NM"), limit: 2).count == 2)
    #expect(try await store.search(query, for: .seat("NM"), limit: 0).isEmpty)
  }

  @Test(arguments: StoreUnderTest.all)
  func `texts, provisions, evidence, notes and remarks are all found`(
    under: StoreUnderTest
  ) async throws {
    var clerk = Clerk()
    let statement = try clerk.adopt(text: "They spoke of kelp at length.")
    let provision = try clerk.commit(to: "farm kelp together", in: statement)
    var evidence = EvidenceFact(about: [provision.item], publisher: "The Valdorian Gazette")
    evidence.quote = "Kelp has been planted."
    let progress = ProgressFact(of: provision.item, on: "2031-07", note: "First kelp harvested")
    let remark = RemarkFact(
      on: provision.item, by: Author(party: "NM", person: "A. Clerk"), text: "Ask about kelp")
    try clerk.enter(.evidence(evidence))
    try clerk.enter(.progress(progress))
    try clerk.enter(.remark(remark))
    let store = try await under.open(with: clerk.entries)
    let hits = try await store.search(#require(SearchQuery("kelp")), for: .seat("NM"), limit: 20)
    #expect(
      Set(hits.map(\.item)) == [
        statement.item, provision.item, evidence.id.item, progress.id.item, remark.id.item,
      ])
  }
}
