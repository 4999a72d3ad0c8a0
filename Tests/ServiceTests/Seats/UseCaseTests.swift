import Publishing
import Register
import Service
import Statements
import Testing

/// Every use case against every role at every kind of seat.
@Suite struct UseCaseTests {
  /// Somebody at a register of Nordmark, and what the office allows.
  struct Official: Sendable, CustomTestStringConvertible {
    let principal: Principal
    let allowed: Set<Permission>

    var testDescription: String {
      "\(principal.role.rawValue) at \(principal.seat?.description ?? "no seat")"
    }

    init(_ seat: Seat?, _ role: Role, _ allowed: Set<Permission>) {
      principal = Principal("B. Clerk", at: seat, as: role)
      self.allowed = allowed
    }

    static let all: [Official] = {
      let own = Seat(.party, "Nordmark")
      let other = Seat(.party, "Valdoria")
      let observer = Seat(.observer, "Harbour Institute")
      return [
        Official(own, .reader, [.read]), Official(own, .editor, [.read, .enter]),
        Official(own, .signatory, [.read, .enter, .assent]),
        Official(own, .administrator, [.read, .enter, .assent, .administer]),
        Official(other, .reader, [.read]), Official(other, .editor, [.read, .enter]),
        Official(other, .signatory, [.read, .enter, .assent]),
        // The register is Nordmark's.
        Official(other, .administrator, [.read, .enter, .assent]),
        Official(observer, .reader, [.read]), Official(observer, .editor, [.read, .enter]),
        // Only a party has a word to give.
        Official(observer, .signatory, [.read, .enter]),
        Official(observer, .administrator, [.read, .enter]),
      ] + Role.allCases.map { Official(nil, $0, [.read]) }
    }()
  }

  struct UseCase: Sendable, CustomTestStringConvertible {
    let name: String
    let permission: Permission
    let run: @Sendable (Desk, OpenedRegister, ProvisionID) async throws -> Void

    var testDescription: String { name }

    init(
      _ name: String, _ permission: Permission,
      _ run: @escaping @Sendable (Desk, OpenedRegister, ProvisionID) async throws -> Void
    ) {
      self.name = name
      self.permission = permission
      self.run = run
    }

    static let all: [UseCase] =
      reading + reviewing + entering + administering
      + RecordForms.all.map { form in
        let kind = form.kind.rawValue
        return UseCase("record \(kind)", kind == "assent" ? .assent : .enter) { desk, _, _ in
          // An empty form: whether the person may comes before what is wrong with it.
          _ = try await desk.record([RecordLine(kind, [:])])
        }
      }

    private static let reading = [
      UseCase("snapshot", .read) { desk, _, _ in _ = try await desk.snapshot() },
      UseCase("snapshot for others", .read) { desk, _, _ in
        _ = try await desk.snapshot(shownTo: .partner)
      },
      UseCase("board", .read) { desk, _, _ in _ = try await desk.board() },
      UseCase("present", .read) { desk, _, _ in _ = try await desk.present() },
      UseCase("history of an item", .read) { desk, _, id in
        _ = try await desk.history(of: id.item)
      },
      UseCase("history", .read) { desk, _, _ in _ = try await desk.history() },
      UseCase("search", .read) { desk, _, _ in
        _ = try await desk.search(try #require(SearchQuery("ports")))
      },
      UseCase("copy", .read) { desk, _, _ in _ = try await desk.copy("00") },
    ]

    private static let reviewing = [
      UseCase("review", .enter) { desk, _, id in _ = try await desk.review([id], .reject) },
      UseCase("amend", .enter) { desk, _, id in
        var amendment = Amendment()
        amendment.due = .set("2033")
        _ = try await desk.amend([id], amendment)
      },
      UseCase("split", .enter) { desk, _, id in _ = try await desk.split(id, at: 6) },
      UseCase("join", .enter) { desk, _, id in _ = try await desk.join(id) },
      UseCase("mark", .enter) { desk, register, id in
        let snapshot = try await register.desk.snapshot()
        let fact = try #require(snapshot[id]?.fact)
        _ = try await desk.mark(fact.content, of: fact.statement, as: .record)
      },
      UseCase("undo", .enter) { desk, register, id in
        let act = try #require(try await register.desk.review([id], .accept).act)
        _ = try await desk.undo(act)
      },
      UseCase("entries of an act", .enter) { desk, register, id in
        let act = try #require(try await register.desk.review([id], .accept).act)
        _ = try await desk.entries(of: act)
      },
    ]

    private static let entering = [
      UseCase("enter", .enter) { desk, _, id in
        _ = try await desk.enter([.progress(ProgressFact(of: id.item, on: "2031", note: "Begun."))])
      },
      UseCase("assent", .assent) { desk, register, _ in
        let entry = try #require(try await register.store.entries(after: 0, limit: 1).first?.entry)
        _ = try await desk.enter([.assent(AssentFact(.accept, of: entry.id))])
      },
      UseCase("keep a copy", .enter) { desk, _, _ in _ = try await desk.keep([1]) },
      UseCase("import", .enter) { desk, _, _ in
        _ = try await desk.importStatement(
          SourceDocument(name: "empty.txt", bytes: []), by: try OpenedRegister.reading.get(),
          ImportOptions())
      },
      UseCase("edits of a matrix", .enter) { desk, _, _ in
        _ = try await desk.matrixEdits([], MatrixOptions())
      },
    ]

    private static let administering = [
      UseCase("administer", .administer) { desk, _, _ in try await desk.requireAdministration() },
      UseCase("invite", .administer) { desk, _, _ in
        try await desk.requireInvitable(Seat(.party, "Valdoria"))
      },
      UseCase("rebuild", .administer) { desk, _, _ in try await desk.rebuild() },
      UseCase("verify", .administer) { desk, _, _ in _ = try await desk.verify() },
      UseCase("extent", .administer) { desk, _, _ in _ = try await desk.extent() },
      UseCase("back up", .administer) { desk, _, _ in
        _ = try await desk.backUp(to: "/no/such/folder/register.db")
      },
    ]
  }

  @Test(arguments: UseCase.all)
  func `every use case asks whether the person may, before it looks at anything else`(
    useCase: UseCase
  ) async throws {
    for official in Official.all {
      let register = try await OpenedRegister()
      try await register.put()
      let lines = try await register.desk.board().list()
      let id = try #require(lines.first { $0.paragraph == "3" }?.id)
      let own = try await register.store.position()
      var isRefused = false
      do {
        try await useCase.run(register.service.desk(of: official.principal), register, id)
      } catch let error as ServiceError where error.code == .forbidden {
        isRefused = true
      } catch {}
      #expect(
        isRefused != official.allowed.contains(useCase.permission),
        "\(useCase.name): \(official.testDescription)")
      guard isRefused else { continue }
      let written = try await register.store.entries(after: own, limit: nil).map(\.entry.author)
      #expect(written.allSatisfy { $0.person != official.principal.person }, "\(useCase.name)")
    }
  }

  @Test(arguments: Official.all)
  func `what a page offers is what the office allows`(official: Official) async throws {
    let register = try await OpenedRegister()
    let desk = register.service.desk(of: official.principal)
    for permission in Permission.allCases where permission != .administer {
      #expect(official.principal.may(permission) == official.allowed.contains(permission))
    }
    #expect(try await desk.mayAdminister() == official.allowed.contains(.administer))
  }

  @Test func `before anybody owns a register, an administrator may administer it`() async throws {
    let service = Service(MemoryStore())
    let seat = Seat(.party, "Nordmark")
    #expect(
      try await service.desk(of: Principal(nil, at: seat, as: .administrator)).mayAdminister())
    #expect(!(try await service.desk(of: Principal(nil, at: seat, as: .editor)).mayAdminister()))
  }

  @Test func `nobody watches under a party's name, and no stranger sits as a party`() async throws {
    let register = try await OpenedRegister()
    try await register.desk.requireInvitable(Seat(.party, "Valdoria"))
    try await register.desk.requireInvitable(Seat(.observer, "Harbour Institute"))
    for seat in [Seat(.observer, "Valdoria"), Seat(.party, "Sudmark")] {
      let refusal = await #expect(throws: ServiceError.self) {
        try await register.desk.requireInvitable(seat)
      }
      #expect(refusal?.code == .badValue)
    }
    await #expect(throws: ServiceError.self) {
      try await Service(MemoryStore()).found(
        Seat(.observer, "Valdoria"), parties: [OpenedRegister.nordmark, OpenedRegister.valdoria],
        by: "A. Clerk")
    }
  }
}
