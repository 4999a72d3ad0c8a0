import HTTPServer
import Register
import Service

/// Two versions of a statement side by side.
enum VersionsPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/statements/:id/versions") { request, values, visit in
      let snapshot = try await visit.desk.snapshot()
      let id = try snapshot.item(values["id"], as: StatementFact.self)
      let versions = snapshot.versions(of: id)
      let before =
        try request.query["from"].map { try snapshot.item($0, as: StatementFact.self) }
        ?? snapshot[id]?.fact.replaces
      guard let before, versions.contains(where: { $0.fact.id == before }),
        let comparison = snapshot.comparison(of: before, with: id)
      else { return ErrorAnswer.response(.notFound, "error.not-found", visit) }
      return visit.page(
        VersionsPage(
          comparison: comparison, versions: versions.map(\.fact.id),
          isWhole: request.query["whole"] != nil))
    }
  }

  static func address(_ old: StatementID, _ new: StatementID) -> String {
    "/statements/\(new)/versions?from=\(old)"
  }
}
