import HTML
import HTTPServer
import Register
import Service
import Statements

/// Standing dialogues, programmes and agreements, and each on a page of its own.
enum MechanismsPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/mechanisms") { request, _, visit in
      let board = try await visit.desk.board(try AsOfChoice(request.query).asOf(visit))
      return visit.page(MechanismsPage(board: board))
    }
    router.on(.get, "/mechanisms/:id") { request, values, visit in
      let board = try await visit.desk.board(try AsOfChoice(request.query).asOf(visit))
      let id = try board.snapshot.item(values["id"], as: MechanismFact.self)
      guard let held = board.snapshot[id] else {
        return ErrorAnswer.response(.notFound, "error.not-found", visit)
      }
      return visit.page(MechanismPage(board: board, held: held))
    }
  }
}

struct MechanismsPage: Page {
  let board: Board

  var section: Section? { .mechanisms }

  func title(_ words: Words) -> String { words("section.mechanisms") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let all = board.snapshot.all(MechanismFact.self).map(\.fact).sorted(by: Self.isBefore)
    html.element("h1", [], title(words))
    guard !all.isEmpty else {
      html.element("p", [("class", "quiet")], words("mechanism.none"))
      return
    }
    let replaced = all.filter { board.snapshot.successor(of: $0.id) != nil }
    let current = all.filter { board.snapshot.successor(of: $0.id) == nil }
    let dialogues = current.filter { DialogueTimes.meets($0, in: board.snapshot) }
    if !dialogues.isEmpty {
      DialogueTable(
        mechanisms: dialogues, board: board, today: board.snapshot.asOf.effective,
        caption: title(words)
      ).write(to: &html, words)
    }
    list(
      words("mechanism.programmes"),
      current.filter { !DialogueTimes.meets($0, in: board.snapshot) }, &html, words)
    list(words("mechanism.replaced"), replaced, &html, words)
  }

  /// The highest level first.
  private static func isBefore(_ a: MechanismFact, _ b: MechanismFact) -> Bool {
    (rank(a), a.name, a.id) < (rank(b), b.name, b.id)
  }

  private static func rank(_ mechanism: MechanismFact) -> Int {
    mechanism.level.flatMap(Mechanism.Level.allCases.firstIndex) ?? Mechanism.Level.allCases.count
  }

  private func list(
    _ heading: String, _ mechanisms: [MechanismFact], _ html: inout HTMLWriter, _ words: Words
  ) {
    guard !mechanisms.isEmpty else { return }
    html.element("h2", [], heading)
    html.element("ul", [("class", "plain lines")]) { html in
      for mechanism in mechanisms {
        html.element("li") { html in
          html.element("a", [("href", "/mechanisms/\(mechanism.id)")], mechanism.name)
          if let after = board.snapshot.successor(of: mechanism.id),
            let name = board.snapshot[after]?.fact.name
          {
            html.element("span", [("class", "quiet")], " \(words("mechanism.now", name))")
          }
        }
      }
    }
  }
}
