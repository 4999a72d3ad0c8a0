import Register
import Statements
import Testing

@Suite struct ListTests {
  /// Two statements with five provisions of every sort.
  private struct Example {
    var clerk = Clerk()
    let first: StatementID
    let second: StatementID
    let dialogue = MechanismFact(name: "Ports Dialogue", parties: ["NM", "VD"])
    let grid: ProvisionID
    let talks: ProvisionID
    let ask: ProvisionID
    let view: ProvisionID
    let visas: ProvisionID

    init() throws {
      first = try clerk.adopt()
      second = try clerk.adopt("Action Plan of Nordmark and Valdoria")
      let dialogue = dialogue
      try clerk.enter(.mechanism(dialogue))
      grid = try clerk.commit(to: "connect their electricity grids", in: first) {
        $0.areas = [.energy, .economicSecurity]
        $0.actors = ["NM", "VD"]
        $0.obligation = .high
        $0.due = "2032-03"
        $0.confidence = 90
      }
      talks = try clerk.commit(to: "hold the Ports Dialogue each year", in: first) {
        $0.areas = [.maritime]
        $0.actors = ["VD", "Länd of O'Hara"]
        $0.mechanisms = [dialogue.id]
        $0.recurrence = "P1Y"
      }
      ask = try clerk.commit(to: "ask others to open their grids", in: first, class: .request) {
        $0.areas = [.energy]
        $0.actors = ["NM"]
        $0.due = "before:next-summit"
        $0.mechanisms = [dialogue.id]
      }
      view = try clerk.commit(to: "welcome tidal energy", in: second, class: .position) {
        $0.areas = [.climateEnvironment, .energy]
        $0.confidence = 40
      }
      visas = try clerk.commit(to: "lift visas", in: second) {
        $0.actors = ["NM", "VD"]
        $0.due = "2031-12-31"
      }
      try clerk.enter(.review(ReviewFact(.accept, grid)))
      try clerk.enter(.review(ReviewFact(.reject, view)))
    }
  }

  private func ids(
    _ store: any EntryStore, _ change: (inout ProvisionFilter) -> Void
  ) async throws -> Set<ProvisionID> {
    var filter = ProvisionFilter()
    change(&filter)
    return Set(try await store.provisions(filter, for: .seat("NM")).map(\.id))
  }

  @Test(arguments: StoreUnderTest.all)
  func `a row holds all there is to know of a provision`(under: StoreUnderTest) async throws {
    let example = try Example()
    let store = try await under.open(with: example.clerk.entries)
    var filter = ProvisionFilter()
    filter.mechanism = example.dialogue.id
    filter.classes = [.commitment]
    let row = try #require(try await store.provisions(filter, for: .seat("VD")).first)
    #expect(
      row
        == ProvisionRow(
          id: example.talks, circle: .parties, statement: example.first, class: .commitment,
          paragraph: "4", start: 4000, exact: "hold the Ports Dialogue each year",
          actors: ["VD", "Länd of O'Hara"], areas: [.maritime],
          mechanisms: [example.dialogue.id], obligation: nil, due: nil, dueBy: nil,
          recurrence: "P1Y", review: .accepted, confidence: nil))
    filter = ProvisionFilter()
    filter.area = .economicSecurity
    let grid = try #require(try await store.provisions(filter, for: .seat("VD")).first)
    #expect(grid.due == "2032-03")
    #expect(grid.dueBy == CivilDay(year: 2032, month: 3, day: 31))
    #expect(grid.obligation == .high)
    #expect(grid.confidence == 90)
    #expect(grid.areas == [.energy, .economicSecurity])
  }

  @Test(arguments: StoreUnderTest.all)
  func `every condition chooses what meets it`(under: StoreUnderTest) async throws {
    let example = try Example()
    let store = try await under.open(with: example.clerk.entries)
    let (grid, talks, ask, view, visas) = (
      example.grid, example.talks, example.ask, example.view, example.visas
    )
    #expect(try await ids(store) { _ in } == [grid, talks, ask, view, visas])
    #expect(try await ids(store) { $0.statement = example.second } == [view, visas])
    #expect(try await ids(store) { $0.actor = "NM" } == [grid, ask, visas])
    #expect(try await ids(store) { $0.actor = "Länd of O'Hara" } == [talks])
    #expect(try await ids(store) { $0.actor = "nm" } == [])
    #expect(try await ids(store) { $0.area = .energy } == [grid, ask, view])
    #expect(try await ids(store) { $0.classes = [.request, .position] } == [ask, view])
    #expect(try await ids(store) { $0.mechanism = example.dialogue.id } == [talks, ask])
    let march = CivilDay(year: 2032, month: 3, day: 30)
    #expect(try await ids(store) { $0.dueBy = march } == [visas])
    #expect(try await ids(store) { $0.dueBy = march.advanced(days: 1) } == [grid, visas])
    #expect(try await ids(store) { $0.review = .accepted } == [grid, talks, ask, visas])
    #expect(try await ids(store) { $0.review = .rejected } == [view])
    #expect(try await ids(store) { $0.review = .proposed } == [])
    #expect(try await ids(store) { $0.text = SearchQuery("GRIDS") } == [grid, ask])
    #expect(try await ids(store) { $0.text = SearchQuery("\"electricity grids\"") } == [grid])
    #expect(try await ids(store) { $0.text = SearchQuery("tid* energy") } == [view])
  }

  @Test(arguments: StoreUnderTest.all)
  func `conditions together choose what meets all`(under: StoreUnderTest) async throws {
    let example = try Example()
    let store = try await under.open(with: example.clerk.entries)
    let all = try await ids(store) {
      $0.statement = example.first
      $0.actor = "NM"
      $0.area = .energy
      $0.classes = [.commitment, .request]
      $0.dueBy = CivilDay(year: 2040, month: 1, day: 1)
      $0.review = .accepted
      $0.text = SearchQuery("grids")
    }
    #expect(all == [example.grid])
    let none = try await ids(store) {
      $0.area = .maritime
      $0.text = SearchQuery("grids")
    }
    #expect(none.isEmpty)
    let asked = try await ids(store) {
      $0.mechanism = example.dialogue.id
      $0.area = .energy
      $0.actor = "NM"
    }
    #expect(asked == [example.ask])
  }

  @Test(arguments: StoreUnderTest.all)
  func `rows stand by statement and place, and pages put together are the whole list`(
    under: StoreUnderTest
  ) async throws {
    let entries = try RandomRegister(seed: 11, count: 150).entries
    let store = try await under.open(with: entries)
    let whole = try await store.provisions(ProvisionFilter(), for: .seat("NM"))
    #expect(whole.count > 20)
    let places = whole.map { [$0.statement.description, "\(1_000_000 + $0.start)", "\($0.id)"] }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    var pages: [ProvisionRow] = []
    for page in 0... {
      var filter = ProvisionFilter()
      filter.limit = 7
      filter.offset = page * 7
      let rows = try await store.provisions(filter, for: .seat("NM"))
      #expect(rows.count <= 7)
      pages += rows
      if rows.isEmpty { break }
    }
    #expect(pages == whole)
    var rest = ProvisionFilter()
    rest.offset = 5
    #expect(try await store.provisions(rest, for: .seat("NM")) == Array(whole.dropFirst(5)))
    rest.limit = 0
    #expect(try await store.provisions(rest, for: .seat("NM")).isEmpty)
  }

  @Test(arguments: StoreUnderTest.all)
  func `a list shows the provision as it now is`(under: StoreUnderTest) async throws {
    var clerk = Clerk()
    let statement = try clerk.adopt()
    var fact = clerk.provision("open a lane for ferries", in: statement)
    fact.areas = [.maritime]
    fact.confidence = 80
    let first = try clerk.enter(.provision(fact))
    let store = try await under.open(with: clerk.entries)
    #expect(try await ids(store) { $0.review = .proposed } == [fact.id])

    fact.areas = [.transportLogistics]
    fact.confidence = nil
    let amended = try clerk.enter(.provision(fact), correcting: first.id)
    _ = try await store.append([amended])
    #expect(try await ids(store) { $0.area = .maritime }.isEmpty)
    #expect(try await ids(store) { $0.area = .transportLogistics } == [fact.id])
    #expect(try await ids(store) { $0.review = .accepted } == [fact.id])

    let back = try clerk.enter(
      .retraction(RetractionFact(of: fact.id.item)), correcting: amended.id)
    _ = try await store.append([back])
    #expect(try await ids(store) { _ in }.isEmpty)
    #expect(
      try await store.search(#require(SearchQuery("ferries")), for: .seat("NM"), limit: 5).isEmpty)
  }
}
