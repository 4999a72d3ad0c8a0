import Register
import Service
import Statements
import Testing

@Suite struct TokenTests {
  private static let seat = Seat(.party, "Nordmark")
  private static let ada = "ada@nordmark.example"

  private let store = MemoryStore()

  private func accounts(on day: CivilDay = "2031-05-06") -> Accounts {
    Accounts(store, dependencies: .fixed(on: day))
  }

  private func enrol(_ address: String = ada, _ role: Role = .editor) async throws {
    let word = try await accounts().invite(at: Self.seat, as: role)
    _ = try await accounts().accept(
      word, address: address, name: "Ada Berg", password: "tidal energy fund")
  }

  @Test func `a token stands for its person until its day`() async throws {
    try await enrol()
    let word = try await accounts().makeToken(.reading, named: "Dashboard", for: Self.ada, days: 30)
    let person = try await accounts(on: "2031-06-04").person(
      ofToken: word, for: .reading, from: nil)
    #expect(person?.address == Self.ada)
    #expect(
      try await accounts(on: "2031-06-05").person(ofToken: word, for: .reading, from: nil) == nil)
    #expect(try await accounts().tokens(of: Self.ada).map(\.name) == ["Dashboard"])
    #expect(try await accounts().tokens(of: "bo@nordmark.example").isEmpty)
  }

  @Test func `the word itself is kept nowhere`() async throws {
    try await enrol()
    let word = try await accounts().makeToken(.reading, named: "Dashboard", for: Self.ada, days: 30)
    let kept = await store.setting("accounts") ?? ""
    #expect(kept.contains("Dashboard"))
    #expect(!kept.contains(word.dropFirst(8)))
  }

  @Test func `what opens the calendar opens nothing else, and the other way round`() async throws {
    try await enrol()
    let reading = try await accounts().makeToken(.reading, named: "All", for: Self.ada, days: 1)
    let calendar = try await accounts().makeToken(
      .calendar, named: "Phone", for: Self.ada, days: nil)
    #expect(try await accounts().person(ofToken: reading, for: .calendar, from: nil) == nil)
    #expect(try await accounts().person(ofToken: calendar, for: .reading, from: nil) == nil)
    #expect(
      try await accounts(on: "2041-05-06").person(ofToken: calendar, for: .calendar, from: nil)
        != nil)
  }

  @Test func `a token ends when it is taken back, by nobody but its person`() async throws {
    try await enrol()
    try await enrol("bo@nordmark.example")
    let word = try await accounts().makeToken(.reading, named: "All", for: Self.ada, days: 1)
    let id = try #require(try await accounts().tokens().first?.id)
    try await accounts().revoke(id, of: "bo@nordmark.example")
    #expect(try await accounts().person(ofToken: word, for: .reading, from: nil) != nil)
    try await accounts().revoke(id, of: Self.ada)
    #expect(try await accounts().person(ofToken: word, for: .reading, from: nil) == nil)
  }

  @Test func `tokens end with the account, and do not come back with it`() async throws {
    try await enrol()
    try await enrol("bo@nordmark.example", .administrator)
    let word = try await accounts().makeToken(.calendar, named: "Phone", for: Self.ada, days: nil)
    try await accounts().set(Self.ada, role: .editor, isActive: false)
    #expect(try await accounts().tokens().isEmpty)
    try await accounts().set(Self.ada, role: .editor, isActive: true)
    #expect(try await accounts().person(ofToken: word, for: .calendar, from: nil) == nil)
  }

  @Test func `guessing gets slow, and is in nobody else's way`() async throws {
    try await enrol()
    let accounts = accounts()
    let word = try await accounts.makeToken(.reading, named: "All", for: Self.ada, days: 1)
    for number in 0..<5 {
      #expect(
        try await accounts.person(ofToken: "\(number)", for: .reading, from: "192.0.2.7") == nil)
    }
    await #expect(throws: ServiceError.self) {
      try await accounts.person(ofToken: "6", for: .reading, from: "192.0.2.7")
    }
    #expect(try await accounts.person(ofToken: "6", for: .reading, from: "192.0.2.8") == nil)
    #expect(try await accounts.person(ofToken: word, for: .reading, from: "192.0.2.7") != nil)
    let session = try await accounts.signIn(
      Self.ada, password: "tidal energy fund", from: "192.0.2.7")
    #expect(session != nil)
  }

  @Test(arguments: [0, 367, -1, nil])
  func `a token for reading ends within a year`(days: Int?) async throws {
    try await enrol()
    await #expect(throws: ServiceError.self) {
      try await accounts().makeToken(.reading, named: "All", for: Self.ada, days: days)
    }
  }

  @Test func `accounts kept before there were tokens are read`() async throws {
    await store.set("accounts", to: #"{"people":[],"invitations":[]}"#)
    #expect(try await accounts().tokens().isEmpty)
    try await enrol()
    #expect(try await accounts().people().count == 1)
  }
}
