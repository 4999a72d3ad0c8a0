import HTML
import Register
import Service
import Statements

/// Standing dialogues with their level, how often they meet, and when they did and will.
struct DialogueTable {
  let mechanisms: [MechanismFact]
  let board: Board
  let today: CivilDay
  let caption: String

  func write(to html: inout HTMLWriter, _ words: Words) {
    let columns = ["name", "level", "cadence", "last", "next"].map { words("mechanism.\($0)") }
    DataTable(caption, columns: columns, style: "dialogues stacked").write(to: &html) { html in
      for mechanism in mechanisms { row(mechanism, columns, &html, words) }
    }
  }

  private func row(
    _ mechanism: MechanismFact, _ columns: [String], _ html: inout HTMLWriter, _ words: Words
  ) {
    let times = DialogueTimes(mechanism, in: board.snapshot, today: today)
    html.element("tr") { html in
      html.element("th", [("scope", "row")]) { html in
        html.element("a", [("href", "/mechanisms/\(mechanism.id)")], mechanism.name)
      }
      let cells = [
        mechanism.level.map { words("level.\($0.rawValue)") } ?? "–",
        mechanism.cadence.map(words.cadence) ?? "–",
        times.lastWords(words), times.nextWords(words),
      ]
      for (cell, column) in zip(cells, columns.dropFirst()) {
        html.element("td", [("data-label", column)], cell)
      }
    }
  }
}
