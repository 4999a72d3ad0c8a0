import HTML
import HTTPServer
import Register
import Service
import Statements

/// People and invitations, the state of the register, and who did what.
enum AdministrationPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/administration") { _, _, visit in try await page(visit) }
    router.on(.post, "/administration/invitations") { request, _, visit in
      try await visit.desk.requireAdministration()
      let form = request.form
      guard let role = form["role"].flatMap(Role.init), let seat = form["seat"].flatMap(Seat.init)
      else { return ErrorAnswer.response(.badRequest, "error.form", visit) }
      try await visit.desk.requireInvitable(seat)
      let word = try await visit.accounts.invite(at: seat, as: role, note: form["note"])
      let link = "\(visit.application.settings.publicAddress)/invitations/\(word)"
      return try await page(visit) { $0.link = link }
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
      do {
        try await visit.accounts.set(
          address, role: role, isActive: request.form["active"] == "yes")
      } catch let error as ServiceError {
        return try await page(visit, status: ErrorAnswer.status(error)) {
          $0.problem = visit.words.sentence(of: error)
        }
      }
      return .seeOther("/administration")
    }
    router.on(.post, "/administration/tokens/revoke") { request, _, visit in
      try await visit.desk.requireAdministration()
      try await visit.accounts.revoke(request.form["id"] ?? "")
      return .seeOther("/administration")
    }
    router.on(.post, "/administration/verify") { _, _, visit in
      let faults = try await visit.desk.verify()
      return try await page(visit) { $0.faults = faults }
    }
    // A form and no link: it makes the server work, and a word by which programs read does not reach it.
    router.on(.post, "/administration/backup") { _, _, visit in
      let backup = try await visit.desk.backUp()
      var response = HTTPResponse.download(
        BackupName.of(visit), type: "application/vnd.sqlite3", body: [])
      response.file = SentFile(backup.path, heldBy: backup)
      return response
    }
    router.on(.get, "/administration/log") { request, _, visit in
      let filter = try LogFilter(request.query)
      let page = PageLinks.page(request.query)
      let extract = try await visit.desk.log(filter, page: page, most: LogPage.most)
      return visit.page(LogPage(extract: extract, filter: filter, page: page))
    }
  }

  private static func page(
    _ visit: Visit, status: HTTPStatus = .ok,
    _ change: (inout AdministrationPage) -> Void = { _ in }
  ) async throws -> HTTPResponse {
    try await visit.desk.requireAdministration()
    let snapshot = try await visit.desk.snapshot()
    var page = AdministrationPage(
      people: try await visit.accounts.people(),
      invitations: try await visit.accounts.invitations(),
      tokens: try await visit.accounts.tokens(),
      parties: snapshot.all(PartnershipFact.self).flatMap(\.fact.parties),
      extent: try await visit.desk.extent())
    change(&page)
    return visit.page(page, status: status)
  }
}
