import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

/// Walks the addresses of the application as readers, an administrator and the public. A new route
/// without a parameter is walked by itself; one with a parameter must be named in `places`.
@Suite struct VisibilityTests {
  private static let marks: [(word: String, visibility: Visibility)] = [
    ("quagmire", .internal), ("harbinger", .parties), ("lighthouse", .public),
  ]

  /// A register that holds a marked word of each visibility in a report, a source, a remark and a
  /// meeting.
  private func register() async throws -> (site: Site, places: [String: [String]]) {
    let site = try await Site(isPublic: true)
    let cookies = try await site.session(.editor)
    let ids = try await site.putIn(cookies)
    let desk = site.application.service.desk(of: Site.editor)
    for (word, visibility) in Self.marks {
      _ = try await desk.record(
        [
          RecordLine(
            "progress", ["item": ["\(ids[0])"], "note": ["Work on the \(word) goes on."]]),
          RecordLine(
            "evidence",
            ["about": ["\(ids[0])"], "publisher": ["The \(word) office"], "title": ["On \(word)s"]]),
          RecordLine("meeting", ["title": ["Meeting of the \(word)"], "on": ["2031-05-04"]]),
        ], visibility: visibility)
    }
    let board = try await desk.board()
    let statement = try #require(board.statements.first?.fact)
    return (
      site,
      [
        "/statements/:id": ["/statements/\(statement.id)"],
        "/statements/:id/versions": ["/statements/\(statement.id)/versions"],
        "/commitments/:id": ids.map { "/commitments/\($0)" },
        "/mechanisms/:id": board.snapshot.all(MechanismFact.self).map {
          "/mechanisms/\($0.fact.id)"
        },
        "/copies/:hash": ["/copies/\(statement.sha256)"],
        "/matrix/:file": ["/matrix/follow-up.csv", "/matrix/follow-up.html"],
        "/review": ["/review"] + ids.map { "/review?at=\($0)" },
        "/review/missed": statement.blocks.indices.map {
          "/review/missed?statement=\(statement.id)&paragraph=\($0)"
        },
        "/enter/:kind": ["/enter/progress", "/enter/evidence"],
        "/search": Self.marks.map { "/search?q=\($0.word)" },
        "/calendar": ["/calendar", "/calendar?month=2031-05", "/calendar?year=2031"],
        "/compare": ["/compare?from=2031-05-01&to=2031-05-04"],
      ]
    )
  }

  private func addresses(_ site: Site, _ places: [String: [String]]) -> [String] {
    site.application.routes.filter { $0.method == .get }.flatMap { route in
      places[route.pattern] ?? (route.pattern.contains(":") ? [] : [route.pattern])
    }
  }

  @Test
  func `what one party keeps to itself reaches nobody else, and the public sees what is public`()
    async throws
  {
    let (site, places) = try await register()
    let visitors: [(name: String, cookies: [String: String], hidden: [String])] = [
      ("reader of NM", try await site.session(.reader), []),
      ("administrator of VD", try await site.session(.administrator, at: "VD"), ["quagmire"]),
      ("reader of VD", try await site.session(.reader, at: "VD"), ["quagmire"]),
      ("the public", [:], ["quagmire", "harbinger"]),
    ]
    let addresses = addresses(site, places)
    #expect(addresses.count > 20)
    for visitor in visitors {
      var seen: Set<String> = []
      for address in addresses {
        let page = await site.get(address, visitor.cookies)
        // What was asked for stands in the search's own field.
        let asked = address.hasPrefix("/search?q=") ? String(address.dropFirst(10)) : ""
        for (word, _) in Self.marks where page.text.contains("the \(word)") {
          seen.insert(word)
          #expect(!visitor.hidden.contains(word) || word == asked, "\(visitor.name): \(address)")
        }
        for word in visitor.hidden where word != asked {
          let isThere = page.text.lowercased().contains(word)
          #expect(!isThere, "\(visitor.name) sees “\(word)” at \(address)")
        }
      }
      if visitor.hidden.isEmpty {
        #expect(seen == Set(Self.marks.map(\.word)), "\(visitor.name)")
      }
    }
  }

  @Test func `a reader changes nothing, wherever the form is sent`() async throws {
    let (site, _) = try await register()
    let reader = try await site.session(.reader)
    let own = ["/sign-in", "/sign-out", "/language", "/account/password"]
    let before = await site.store.position()
    for route in site.application.routes where route.method != .get {
      guard !own.contains(route.pattern), !route.pattern.hasPrefix("/account/"),
        !route.pattern.hasPrefix("/begin/"), !route.pattern.hasPrefix("/invitations/")
      else { continue }
      let path = route.pattern.replacing(":kind", with: "progress")
      let form = try await site.form(
        ["item": "p0", "note": "no", "id": "p0", "role": "administrator", "seat": "party:NM"],
        reader)
      let answer = await site.post(path, form, reader)
      #expect(
        [.forbidden, .notFound, .badRequest].contains(answer.status)
          || answer.status == .unprocessable,
        "\(path): \(answer.status.rawValue)")
    }
    #expect(await site.store.position() == before)
    #expect(try await site.accounts.invitations().isEmpty)
  }
}
