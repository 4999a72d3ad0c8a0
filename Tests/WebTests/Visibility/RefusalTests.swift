import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

/// Every form and every page for entering, against everybody: who may not is refused before anything
/// that was sent is looked at.
@Suite struct RefusalTests {
  /// What somebody must be allowed who sends a form.
  enum Leave: Equatable {
    case anybody
    /// An account of one's own.
    case account
    case permission(Permission)
  }

  /// Every route that takes a form, with addresses of it.
  private static let forms: [String: [(address: String, leave: Leave)]] = [
    "/begin/:word": [("/begin/00", .anybody)],
    "/sign-in": [("/sign-in", .anybody)], "/sign-out": [("/sign-out", .anybody)],
    "/language": [("/language", .anybody)],
    "/invitations/:word": [("/invitations/00", .anybody)],
    "/account/password": [("/account/password", .account)],
    "/account/sign-out-everywhere": [("/account/sign-out-everywhere", .account)],
    "/account/tokens": [("/account/tokens", .account)],
    "/account/tokens/revoke": [("/account/tokens/revoke", .account)],
    "/account/calendar": [("/account/calendar", .account)],
    "/account/calendar/revoke": [("/account/calendar/revoke", .account)],
    "/review": [("/review", .permission(.enter))],
    "/review/all": [("/review/all", .permission(.enter))],
    "/review/missed": [("/review/missed", .permission(.enter))],
    "/enter/statement": [("/enter/statement", .permission(.enter))],
    "/enter/:kind": RecordForms.all.map {
      ("/enter/\($0.kind.rawValue)", .permission($0.kind == .assent ? .assent : .enter))
    } + [("/enter/nothing", .permission(.enter))],
    "/matrix": [("/matrix", .permission(.enter))],
    "/matrix/enter": [("/matrix/enter", .permission(.enter))],
    "/administration/invitations": [("/administration/invitations", .permission(.administer))],
    "/administration/invitations/withdraw": [
      ("/administration/invitations/withdraw", .permission(.administer))
    ],
    "/administration/people": [("/administration/people", .permission(.administer))],
    "/administration/tokens/revoke": [("/administration/tokens/revoke", .permission(.administer))],
    "/administration/backup": [("/administration/backup", .permission(.administer))],
    "/administration/verify": [("/administration/verify", .permission(.administer))],
  ]

  /// What the office allows at a register of Nordmark.
  private static func allowed(_ role: Role, at seat: Seat) -> Set<Permission> {
    switch role {
    case .reader: [.read]
    case .editor: [.read, .enter]
    case .signatory: seat.kind == .party ? [.read, .enter, .assent] : [.read, .enter]
    case .administrator:
      switch seat.code {
      case "NM": [.read, .enter, .assent, .administer]
      case "VD": [.read, .enter, .assent]
      default: [.read, .enter]
      }
    }
  }

  /// What is sent: nothing at all, and what would do something where it were let through.
  private static let contents: [FormFields] = [
    [:],
    [
      "item": "p0", "note": "no", "id": "p0", "role": "administrator", "seat": "party:NM",
      "decision": "accept", "above": "0", "text": "They agreed.", "address": "reader@nm.example",
      "active": "yes", "sheet": "SUQ=",
    ],
  ]

  private func addresses() -> [(address: String, leave: Leave)] {
    let patterns = WebApplication.routes.filter { $0.method != .get }.map(\.pattern)
    for pattern in Self.forms.keys where !patterns.contains(pattern) {
      Issue.record("No route takes \(pattern).")
    }
    return patterns.flatMap { pattern in
      if Self.forms[pattern] == nil { Issue.record("Nobody says who may send \(pattern).") }
      return Self.forms[pattern] ?? []
    }
  }

  /// All that a form might change.
  private func state(_ site: Site) async throws -> [String] {
    [
      "\(await site.store.position())", "\(try await site.accounts.people())",
      "\(try await site.accounts.invitations())",
    ]
  }

  @Test(arguments: KeptRegister.seats)
  func `a form is refused to whoever may not send it, whatever is in it`(seat: Seat) async throws {
    let site = try await Site(isPublic: true)
    try await SharedRecord(site: site).enter()
    for role in Role.allCases {
      let cookies = try await site.session(role, at: seat)
      let before = try await state(site)
      for (address, leave) in addresses() {
        guard case .permission(let permission) = leave else { continue }
        let isAllowed = Self.allowed(role, at: seat).contains(permission)
        for content in isAllowed ? [[:]] : Self.contents {
          let answer = await site.post(address, try await site.form(content, cookies), cookies)
          #expect(
            (answer.status == .forbidden) == !isAllowed,
            "\(role.rawValue) of \(seat) to \(address): \(answer.status.rawValue)")
        }
      }
      #expect(try await state(site) == before, "\(role.rawValue) of \(seat)")
    }
  }

  @Test(arguments: [true, false])
  func `whoever is not signed in changes nothing`(isPublic: Bool) async throws {
    let site = try await Site(isPublic: isPublic)
    let gone = try await site.session(.administrator)
    _ = try await site.session(.administrator, at: Seat(.party, "VD"))
    _ = try await site.putIn(gone)
    _ = try await site.accounts.accept(
      try await site.accounts.invite(at: Seat(.party, "NM"), as: .administrator),
      address: "second@nm.example", name: "B. Second", password: "tidal energy fund")
    try await site.accounts.set("administrator@nm.example", role: .administrator, isActive: false)
    let before = try await state(site)
    for (address, leave) in addresses() {
      for cookies in [[:], gone] {
        for content in Self.contents {
          let answer = await site.post(address, content, cookies)
          switch leave {
          case .anybody: #expect(answer.status != .forbidden || address.hasPrefix("/begin"))
          case .account: #expect(answer.status == (isPublic ? .seeOther : .unauthorized))
          case .permission:
            #expect(answer.status == (isPublic ? .forbidden : .unauthorized), "\(address)")
          }
        }
      }
    }
    #expect(try await state(site) == before)
  }

  /// Pages that only lead somewhere for those who may go there.
  private static let pages: [(address: String, permission: Permission)] =
    RecordForms.all.map {
      ("/enter/\($0.kind.rawValue)", $0.kind == .assent ? .assent : .enter)
    } + [
      ("/enter", .enter), ("/enter/statement", .enter), ("/enter/nothing", .enter),
      ("/review", .enter), ("/review/missed", .enter), ("/review/understood?due=2032", .enter),
      ("/administration", .administer), ("/administration/log", .administer),
    ]

  @Test(arguments: KeptRegister.seats)
  func `a form is shown to those who may send it, and its link too`(seat: Seat) async throws {
    let site = try await Site(isPublic: true)
    for role in Role.allCases {
      let cookies = try await site.session(role, at: seat)
      let list = await site.get("/enter", cookies).text
      for (address, permission) in Self.pages {
        let isAllowed = Self.allowed(role, at: seat).contains(permission)
        let answer = await site.get(address, cookies)
        #expect(
          (answer.status == .forbidden) == !isAllowed,
          "\(role.rawValue) of \(seat) at \(address): \(answer.status.rawValue)")
        if address.hasPrefix("/enter/"), address != "/enter/nothing" {
          #expect(list.contains("href=\"\(address)\"") == isAllowed, "\(address)")
        }
      }
    }
    for (address, _) in Self.pages { #expect(await site.get(address).status == .forbidden) }
  }
}
