import Register
import Service
import Statements
import Testing

/// Every use case against every role.
@Suite struct PermissionTests {
  private static let allowed: [Role: Set<Permission>] = [
    .reader: [.read], .editor: [.read, .enter], .signatory: [.read, .enter, .assent],
    .administrator: [.read, .enter, .assent, .administer],
  ]

  @Test(arguments: Role.allCases, Permission.allCases)
  func `a role may do what its office is, and no more`(role: Role, permission: Permission) {
    let principal = Principal("A. Clerk", at: Seat(.party, "Nordmark"), as: role)
    #expect(principal.may(permission) == Self.allowed[role]?.contains(permission))
  }

  @Test(arguments: Permission.allCases)
  func `a reader from outside only reads`(permission: Permission) {
    #expect(Principal.everybody.may(permission) == (permission == .read))
  }

  @Test(arguments: Role.allCases) func `only those who enter can import`(role: Role) async throws {
    let register = try await OpenedRegister(role: role)
    let position = try await register.store.position()
    if role == .reader {
      await #expect(throws: ServiceError.self) { try await register.put() }
      #expect(try await register.store.position() == position)
    } else {
      #expect(try await register.put().outcome == .new)
    }
  }

  @Test(arguments: Role.allCases) func `only those who sign speak for their party`(role: Role)
    async throws
  {
    let register = try await OpenedRegister(role: role)
    let entry = try #require(try await register.store.entries(after: 0, limit: 1).first?.entry)
    let assent = Draft(.assent(AssentFact(.accept, of: entry.id)))
    if role == .signatory || role == .administrator {
      #expect(try await register.desk.enter([assent]).count == 1)
    } else {
      await #expect(throws: ServiceError.self) { try await register.desk.enter([assent]) }
    }
  }

  @Test func `what a party keeps to itself is seen by nobody else`() async throws {
    let register = try await OpenedRegister()
    let report = try await register.put()
    let remark = RemarkFact(
      on: report.statement.item, by: Author(party: "Nordmark", person: "A. Clerk"),
      text: "Mind the Straits.")
    try await register.desk.enter([Draft(.remark(remark), visibility: .internal)])
    let others = [
      Principal("B. Clerk", at: Seat(.party, "Valdoria"), as: .administrator), .everybody,
    ]
    for principal in others {
      let snapshot = try await register.service.desk(of: principal).snapshot()
      #expect(snapshot[remark.id] == nil)
    }
    #expect(try await register.desk.snapshot()[remark.id] != nil)
  }
}
