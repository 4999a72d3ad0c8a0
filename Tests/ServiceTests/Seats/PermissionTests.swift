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

  /// Use cases by what they ask leave for.
  private static let useCases: [(Permission, @Sendable (Desk, ProvisionID) async throws -> Void)] =
    [
      (.read, { desk, _ in _ = try await desk.snapshot() }),
      (.read, { desk, _ in _ = try await desk.board() }),
      (.read, { desk, id in _ = try await desk.history(of: id.item) }),
      (.read, { desk, _ in _ = try await desk.history() }),
      (.read, { desk, _ in _ = try await desk.search(SearchQuery("ports")!) }),
      (.enter, { desk, id in _ = try await desk.review([id], .reject) }),
      (
        .enter,
        { desk, id in
          var amendment = Amendment()
          amendment.due = .set("2033")
          _ = try await desk.amend([id], amendment)
        }
      ),
      (
        .enter,
        { desk, id in
          let note = ProgressFact(of: id.item, on: "2031-05-05", note: "Begun.")
          _ = try await desk.enter([.progress(note)])
        }
      ),
      (.administer, { desk, _ in try await desk.rebuild() }),
      (.administer, { desk, _ in _ = try await desk.verify() }),
      (.administer, { desk, _ in _ = try await desk.size() }),
      (.administer, { desk, _ in _ = try await desk.backUp(to: "/no/such/folder/register.db") }),
    ]

  @Test(arguments: Role.allCases, useCases.indices)
  func `every use case asks whether the person may`(role: Role, index: Int) async throws {
    let register = try await OpenedRegister()
    try await register.put()
    let id = try #require(try await register.desk.board().list().first?.id)
    let (permission, useCase) = Self.useCases[index]
    for seat in [Seat(.party, "Nordmark"), nil] {
      let position = try await register.store.position()
      let principal = Principal("A. Clerk", at: seat, as: seat == nil ? .reader : role)
      var refused = false
      do { try await useCase(register.service.desk(of: principal), id) } catch {
        refused = (error as? ServiceError)?.code == .forbidden
      }
      #expect(refused == !principal.may(permission))
      if refused { #expect(try await register.store.position() == position) }
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
