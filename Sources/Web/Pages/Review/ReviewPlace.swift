import HTTPServer
import Register
import Service

/// What a reader proposed and a person has still to look at, least certain first.
enum ReviewPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/review") { request, _, visit in
      try visit.desk.principal.require(.enter)
      let done = request.query["undo"].flatMap { Act($0) }
      return visit.page(
        ReviewPage(
          board: try await visit.desk.board(),
          statement: request.query["statement"].flatMap { StatementID($0) },
          at: request.query["at"].flatMap { ProvisionID($0) },
          done: try await UndoNotice(done, visit)))
    }
    router.on(.post, "/review") { request, _, visit in try await ReviewDecision.take(request, visit)
    }
    router.on(.get, "/review/understood") { request, _, visit in
      try await TimeField.answer(request, visit)
    }
    router.on(.post, "/review/all") { request, _, visit in try await BulkForm.accept(request, visit)
    }
  }
}
