import HTML
import HTTPServer
import Register
import Service
import Statements

/// People and invitations, the state of the register, and who did what.
enum AdministrationPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/administration") { _, _, visit in
      try await page(visit, link: nil, faults: nil)
    }
    router.on(.post, "/administration/invitations") { request, _, visit in
      try await visit.desk.requireAdministration()
      let form = request.form
      guard let role = form["role"].flatMap(Role.init), let seat = form["seat"].flatMap(Seat.init)
      else { return ErrorAnswer.response(.badRequest, "error.form", visit) }
      try await visit.desk.requireInvitable(seat)
      let word = try await visit.accounts.invite(at: seat, as: role, note: form["note"])
      let link = "\(visit.application.settings.publicAddress)/invitations/\(word)"
      return try await page(visit, link: link, faults: nil)
    }
    router.on(.post, "/administration/invitations/withdraw") { request, _, visit in
      try await visit.desk.requireAdministration()
      try await visit.accounts.withdraw(request.form["id"] ?? "")
      return .seeOther("/administration")
    }
    router.on(.post, "/administration/people") { request, _, visit in
      try await visit.desk.requireAdministration()
      guard let address = request.form["address"],
        let role = request.form["role"].flatMap(Role.init)
      else { return ErrorAnswer.response(.badRequest, "error.form", visit) }
      try await visit.accounts.set(
        address, role: role, isActive: request.form["active"] == "yes")
      return .seeOther("/administration")
    }
    router.on(.post, "/administration/verify") { _, _, visit in
      try await page(visit, link: nil, faults: try await visit.desk.verify())
    }
    router.on(.get, "/administration/log") { request, _, visit in
      try await visit.desk.requireAdministration()
      return visit.page(
        LogPage(lines: try await visit.desk.history(), page: PageLinks.page(request.query)))
    }
  }

  private static func page(
    _ visit: Visit, link: String?, faults: [String]?
  ) async throws -> HTTPResponse {
    try await visit.desk.requireAdministration()
    let snapshot = try await visit.desk.snapshot()
    return visit.page(
      AdministrationPage(
        people: try await visit.accounts.people(),
        invitations: try await visit.accounts.invitations(),
        parties: snapshot.all(PartnershipFact.self).flatMap(\.fact.parties), link: link,
        faults: faults, size: try await visit.desk.size()))
  }
}
