import Register
import Service
import Statements
import Testing

@Suite struct FindTests {
  @Test func `as many characters as are shown are enough to type`() async throws {
    let register = try await OpenedRegister()
    try await register.put()
    let snapshot = try await register.desk.snapshot()
    let identifiers = ShortIdentifiers(snapshot)
    for provision in snapshot.all(ProvisionFact.self) {
      let short = identifiers.short(provision.fact.id.item)
      #expect(short.utf8.count >= 5)
      #expect(try snapshot.item(short, as: ProvisionFact.self) == provision.fact.id)
      #expect(try snapshot.item(short.uppercased()) == provision.fact.id.item)
    }
  }

  @Test func `letters that look like digits are taken for them`() async throws {
    let register = try await OpenedRegister()
    try await register.put()
    let snapshot = try await register.desk.snapshot()
    for item in snapshot.items(startingWith: "") {
      let typed =
        item.rawValue.prefix(1)
        + item.rawValue.dropFirst().replacing("0", with: "O")
        .replacing("1", with: "l")
      #expect(try snapshot.item(String(typed)) == item)
    }
  }

  @Test func `a mechanism is found by words of its name`() async throws {
    let register = try await OpenedRegister()
    try await register.put()
    let snapshot = try await register.desk.snapshot()
    let dialogue = try #require(
      snapshot.all(MechanismFact.self).first { $0.fact.name.contains("Dialogue") })
    #expect(try snapshot.mechanism("ministerial dialogue") == dialogue.fact.id)
    let error = #expect(throws: ServiceError.self) { try snapshot.mechanism("banquet") }
    #expect(error?.code == .unknownItem)
  }

  @Test func `an entry is found by the beginning of its hash`() async throws {
    let register = try await OpenedRegister()
    let entry = try #require(try await register.store.entries(after: 0, limit: 1).first?.entry)
    let snapshot = try await register.desk.snapshot()
    #expect(try snapshot.entryID(entry.id.short) == entry.id)
    #expect(throws: ServiceError.self) { try snapshot.entryID("xyz") }
  }
}
