import HTML
import Register
import Service
import Statements

/// Standing dialogues with their last and next meeting.
struct DialogueList {
  let board: Board
  let today: CivilDay

  private let most = 30

  func write(to html: inout HTMLWriter, _ words: Words) {
    let mechanisms = board.snapshot.all(MechanismFact.self).map(\.fact)
      .filter {
        board.snapshot.successor(of: $0.id) == nil && DialogueTimes.meets($0, in: board.snapshot)
      }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    guard !mechanisms.isEmpty else { return }
    let title = words("section.mechanisms")
    html.element("h2", [], title)
    DialogueTable(
      mechanisms: Array(mechanisms.prefix(most)), board: board, today: today, caption: title
    )
    .write(to: &html, words)
    guard mechanisms.count > most else { return }
    html.element("p") { html in
      html.element(
        "a", [("href", Section.mechanisms.address)], words.count("overview.all", mechanisms.count))
    }
  }
}
