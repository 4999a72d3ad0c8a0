import Register
import Service
import Statements
import Testing

/// Two servers keep the accounts of one register.
@Suite struct SeveralServersTests {
  private static let day = Dependencies.fixed(on: "2031-05-06")
  private static let seat = Seat(.party, "Nordmark")

  private func servers(_ kind: StoreKind) async throws -> (StoredRegister, [Accounts]) {
    let register = try await kind.makeStore()
    try await register.store.set("seat", to: Self.seat.description)
    return (register, (1...2).map { _ in Accounts(register.store, dependencies: Self.day) })
  }

  @Test(arguments: StoreKind.present)
  func `of changes made through two servers at the same moment, none is lost`(
    kind: StoreKind
  ) async throws {
    let (register, servers) = try await servers(kind)
    let words = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<16 {
        group.addTask {
          try await servers[number % 2].invite(
            at: Self.seat, as: .editor, note: "Desk \(number)")
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(try await servers[0].invitations().compactMap(\.note)).count == 16)
    #expect(try await servers[0].invitations() == servers[1].invitations())
    let people = try await withThrowingTaskGroup(of: Person.self) { group in
      for (number, word) in words.prefix(4).enumerated() {
        group.addTask {
          try await servers[number % 2].accept(
            word, address: "desk\(number)@nordmark.example", name: "Desk \(number)",
            password: "tidal energy fund")
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(try await servers[1].people()) == Set(people))
    #expect(try await servers[0].invitations().count == 12)
    withExtendedLifetime(register) {}
  }

  @Test func `an invitation makes one account, through however many servers it is used`()
    async throws
  {
    let (_, servers) = try await servers(.memory)
    let word = try await servers[0].invite(at: Self.seat, as: .editor)
    let made = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<4 {
        group.addTask {
          let person = try? await servers[number % 2].accept(
            word, address: "desk\(number)@nordmark.example", name: "A. Clerk",
            password: "tidal energy fund")
          return person != nil
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(made == 1)
    #expect(try await servers[0].people().count == 1)
  }

  @Test func `a session of one server is known to the other, also the very first`() async throws {
    let (_, servers) = try await servers(.memory)
    let word = try await servers[0].invite(at: Self.seat, as: .editor)
    let person = try await servers[0].accept(
      word, address: "ada@nordmark.example", name: "Ada Berg", password: "tidal energy fund")
    async let first = servers[0].session(of: person)
    async let second = servers[1].session(of: person)
    #expect(try await servers[1].person(of: first) == person)
    #expect(try await servers[0].person(of: second) == person)
  }

  @Test func `two administrators who put each other out at the same moment leave one`()
    async throws
  {
    let (_, servers) = try await servers(.memory)
    let addresses = ["ada@nordmark.example", "bo@nordmark.example"]
    for address in addresses {
      let word = try await servers[0].invite(at: Self.seat, as: .administrator)
      _ = try await servers[0].accept(
        word, address: address, name: address, password: "tidal energy fund")
    }
    await withTaskGroup(of: Void.self) { group in
      for (server, address) in zip(servers, addresses) {
        group.addTask { try? await server.set(address, role: .administrator, isActive: false) }
      }
    }
    #expect(try await servers[0].people().filter(\.isActive).count == 1)
  }

  @Test func `an administrator of another party does not make up for the register's own`()
    async throws
  {
    let (_, servers) = try await servers(.memory)
    for (address, seat) in [
      ("ada@nordmark.example", Self.seat), ("vic@valdoria.example", Seat(.party, "Valdoria")),
    ] {
      let word = try await servers[0].invite(at: seat, as: .administrator)
      _ = try await servers[0].accept(
        word, address: address, name: address, password: "tidal energy fund")
    }
    await #expect(throws: ServiceError.self) {
      try await servers[0].set("ada@nordmark.example", role: .editor, isActive: true)
    }
    try await servers[0].set("vic@valdoria.example", role: .editor, isActive: false)
    #expect(
      try await servers[0].people().filter(\.isActive).map(\.address) == ["ada@nordmark.example"])
  }
}
