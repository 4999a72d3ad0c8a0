import HTML
import HTTPServer
import Register
import Service
import Statements

/// Concrete work that carries commitments out, with its milestones and deliverables.
enum InitiativesPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/initiatives") { request, _, visit in
      let board = try await visit.desk.board(try AsOfChoice(request.query).asOf(visit))
      return visit.page(InitiativesPage(board: board))
    }
  }
}

struct InitiativesPage: Page {
  let board: Board

  var section: Section? { .initiatives }
  private var snapshot: Snapshot { board.snapshot }

  func title(_ words: Words) -> String { words("section.initiatives") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let initiatives = snapshot.all(InitiativeFact.self)
      .sorted { ($0.fact.title, $0.fact.id) < ($1.fact.title, $1.fact.id) }
    let others = commitmentsWithSteps
    html.element("h1", [], title(words))
    guard !initiatives.isEmpty || !others.isEmpty else {
      html.element("p", [("class", "quiet")], words("initiative.none"))
      return
    }
    for initiative in initiatives {
      InitiativeCard(fact: initiative.fact, board: board).write(to: &html, words)
    }
    guard !others.isEmpty else { return }
    html.element("h2", [], words("initiative.of-commitments"))
    for provision in others {
      html.element("section", [("class", "initiative")]) { html in
        html.element("h3") { html in
          html.element(
            "a", [("href", "/commitments/\(provision)")], snapshot.summary(of: provision.item))
        }
        StepList(item: provision.item, snapshot: snapshot, heading: "h4").write(to: &html, words)
      }
    }
  }

  /// Commitments that have milestones or deliverables of their own, without an initiative between.
  private var commitmentsWithSteps: [ProvisionID] {
    let items =
      snapshot.all(MilestoneFact.self).map(\.fact.item)
      + snapshot.all(DeliverableFact.self).map(\.fact.item)
    return Set(items.compactMap { ProvisionID($0) }).filter { snapshot[$0] != nil }.sorted()
  }
}
