import HTML
import Register
import Statements

/// Every entry about an item, the latest first, and the way to how things stood on any day.
struct HistoryList {
  let item: ItemID
  let snapshot: Snapshot
  let choice: AsOfChoice

  func write(to html: inout HTMLWriter, _ words: Words) {
    html.element("h2", [("id", "history")], words("commitment.history"))
    html.element("form", [("class", "row as-of")]) { html in
      html.element("div", [("class", "field")]) { html in
        html.element("label", [("for", "f-as-of")], words("commitment.as-of"))
        html.void(
          "input",
          [
            ("id", "f-as-of"), ("type", "date"), ("name", "as-of"),
            ("value", "\(snapshot.asOf.effective)"),
          ])
      }
      html.element("button", [("type", "submit")], words("list.show"))
      if choice.effective != nil {
        html.element("a", [("href", ItemAddress.of(item))], words("commitment.today"))
      }
    }
    DataTable(
      words("commitment.history"),
      columns: ["recorded", "effective", "what", "author", "visibility"].map {
        words("history.\($0)")
      }, style: "log stacked"
    ).write(to: &html) { html in
      for entry in snapshot.history(of: item).reversed() { row(entry, &html, words) }
    }
  }

  private func row(_ entry: Entry, _ html: inout HTMLWriter, _ words: Words) {
    let isOver = snapshot.isCorrected(entry)
    html.element("tr", isOver ? [("class", "corrected")] : []) { html in
      html.element("td", [("class", "date")], words.day(entry.recorded.day))
      html.element(
        "td", [("class", "date"), ("data-label", words("history.effective"))],
        words.day(entry.effective))
      html.element(
        "td", [],
        words("fact.\(entry.fact.kind.rawValue)")
          + (isOver ? " (\(words("history.corrected")))" : ""))
      html.element(
        "td", [],
        entry.author.person.map { "\($0), \(entry.author.party)" } ?? entry.author.party.rawValue)
      html.element("td", [], words("visibility.\(entry.visibility.rawValue)"))
    }
  }
}
