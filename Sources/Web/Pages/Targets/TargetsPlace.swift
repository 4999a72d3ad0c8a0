import HTML
import HTTPServer
import Register
import Service
import Statements

/// Measurable aims with their paths, and everything that was measured of them.
enum TargetsPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/targets") { request, _, visit in
      let board = try await visit.desk.board(try AsOfChoice(request.query).asOf(visit))
      return visit.page(TargetsPage(board: board))
    }
  }
}

struct TargetsPage: Page {
  let board: Board

  var section: Section? { .targets }
  private var snapshot: Snapshot { board.snapshot }

  func title(_ words: Words) -> String { words("section.targets") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let targets = snapshot.all(TargetFact.self).map(\.fact)
    html.element("h1", [], title(words))
    guard !targets.isEmpty else {
      html.element("p", [("class", "quiet")], words("target.none"))
      return
    }
    let byArea = Dictionary(grouping: targets) { snapshot[$0.provision]?.fact.areas.first }
    for area in Area.allCases.map(Optional.some) + [nil] {
      guard let targets = byArea[area] else { continue }
      html.element("h2", [], area.map { words("area.\($0.rawValue)") } ?? words("target.no-area"))
      for target in targets.sorted(by: Self.isBefore) {
        html.element("div", [("class", "measured")]) { html in
          TargetFigure(target: target, snapshot: snapshot, today: snapshot.asOf.effective)
            .write(to: &html, words)
          ObservationTable(target: target, snapshot: snapshot).write(to: &html, words)
        }
      }
    }
  }

  /// Those to be reached first stand first.
  private static func isBefore(_ a: TargetFact, _ b: TargetFact) -> Bool {
    (a.by?.days?.upperBound.number ?? .max, a.indicator, a.id)
      < (b.by?.days?.upperBound.number ?? .max, b.indicator, b.id)
  }
}
