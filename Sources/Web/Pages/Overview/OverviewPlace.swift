import HTML
import HTTPServer
import Register
import Service
import Statements

/// The state of things at a glance.
enum OverviewPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/") { _, _, visit in
      visit.page(OverviewPage(board: try await visit.desk.board(), today: visit.desk.today))
    }
  }
}

struct OverviewPage: Page {
  let board: Board
  let today: CivilDay

  var section: Section? { .overview }
  var sharedBoard: Board? { board }

  func title(_ words: Words) -> String {
    board.snapshot.all(PartnershipFact.self).first?.fact.name ?? words("section.overview")
  }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let partnership = board.snapshot.all(PartnershipFact.self).first?.fact
    if let level = partnership?.level { html.element("p", [("class", "kicker")], level) }
    html.element("h1", [], title(words))
    let figures = board.figures
    guard figures.count > 0 else { return empty(&html, visit) }
    html.element(
      "p", [("class", "lead")],
      words(
        "overview.lead", words.count("class.commitments", figures.count),
        words.count("overview.statements", board.statements.count), words.day(today)))
    StatusSummary(counts: figures.statuses).write(to: &html, words)
    html.element("div", [("class", "columns")]) { html in
      html.element("section") { html in
        NextList(
          title: words("overview.overdue"), provisions: figures.overdue,
          none: words("overview.none-late")
        )
        .write(to: &html, board, today, words)
        NextList(
          title: words("overview.due"), provisions: figures.dueSoon,
          none: words("overview.none-due")
        )
        .write(to: &html, board, today, words)
      }
      html.element("section") { html in AreaSummary(counts: figures.areas).write(to: &html, words) }
    }
    Timeline(board: board, today: today).write(to: &html, words)
    DialogueList(board: board, today: today).write(to: &html, words)
    targets(&html, words)
  }

  private func targets(_ html: inout HTMLWriter, _ words: Words) {
    let targets = board.snapshot.all(TargetFact.self)
    guard !targets.isEmpty else { return }
    html.element("h2", [], words("section.targets"))
    html.element("div", [("class", "columns")]) { html in
      for target in targets {
        TargetFigure(target: target.fact, snapshot: board.snapshot, today: today)
          .write(to: &html, words)
      }
    }
  }

  private func empty(_ html: inout HTMLWriter, _ visit: Visit) {
    html.element(
      "p", [("class", "lead")],
      visit.words(visit.may(.enter) ? "overview.empty" : "overview.empty.reader"))
    guard visit.may(.enter) else { return }
    html.element("p") { html in
      html.element(
        "a", [("class", "button main"), ("href", "/enter/statement")],
        visit.words("overview.import"))
    }
  }
}
