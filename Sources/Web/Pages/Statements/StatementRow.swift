import HTML
import Register
import Service
import Statements

/// One block of a statement with the cards of its provisions beside it.
struct StatementRow {
  let block: BlockPlace
  let lines: [ProvisionLine]
  let board: Board
  let text: StatementText
  /// Where what was missed in it is marked; `nil` for readers.
  var marking: String?

  func write(to html: inout HTMLWriter, _ words: Words) {
    html.element("div", [("class", "pair \(block.kind.rawValue) level\(min(block.level, 4))")]) {
      html in
      html.element("div", [("class", "text"), ("id", "t-\(block.start)")]) { html in
        switch block.kind {
        case .heading, .article, .annex: html.element("h2") { html in marked(&html) }
        default: html.element("p") { html in marked(&html) }
        }
      }
      html.element("div", [("class", "cards")]) { html in
        for line in lines { card(line, &html, words) }
        if let marking {
          html.element(
            "a", [("class", "mark-more"), ("href", marking)], words("statement.mark"))
        }
      }
    }
  }

  private func marked(_ html: inout HTMLWriter) {
    if let number = block.number {
      html.element("span", [("class", "label")], block.kind == .paragraph ? "\(number)." : number)
      html.text(" ")
    }
    var place = block.start
    for line in lines {
      guard let content = board.snapshot[line.id]?.fact.content, content.start < content.end else {
        continue
      }
      // What lies inside another mark stays in it; a mark never opens twice over the same words.
      let start = max(content.start, place)
      let end = min(content.end, block.end)
      guard start < end else {
        html.element("a", [("class", "anchor"), ("id", "p-\(line.id)")], "")
        continue
      }
      html.text(words(place..<start))
      html.element(
        "mark", [("class", line.class.rawValue), ("id", "p-\(line.id)")]
      ) { html in
        html.element("a", [("href", "#c-\(line.id)")], words(start..<end))
      }
      place = end
    }
    html.text(words(place..<block.end))
  }

  private func words(_ range: Range<Int>) -> String {
    range.isEmpty ? "" : text[text.span(codePoints: range)]
  }

  private func card(_ line: ProvisionLine, _ html: inout HTMLWriter, _ words: Words) {
    html.element(
      "article", [("class", "provision \(line.class.rawValue)"), ("id", "c-\(line.id)")]
    ) { html in
      html.element("p", [("class", "head")]) { html in
        html.element("a", [("href", "#p-\(line.id)"), ("class", "back")]) { html in
          html.text(words("class.\(line.class.rawValue)"))
        }
        if let obligation = line.obligation {
          html.element("span", [("class", "quiet")], words("obligation.\(obligation.rawValue)"))
        }
        if let status = line.status, line.class == .commitment || line.class == .request {
          StatusMark.write(status, to: &html, words)
        }
        html.element(
          "a", [("href", "/commitments/\(line.id)"), ("class", "more")], words("statement.more"))
      }
      if line.class == .commitment || line.class == .request,
        let fact = board.snapshot[line.id]?.fact
      {
        html.element(
          "p", [("class", "small")],
          [
            words.actors(line.actors, of: fact, in: board.snapshot), line.due.map(words.deadline),
            line.recurrence.map(words.cadence),
            line.areas.map { words("area.\($0.rawValue)") }.joined(separator: ", "),
          ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))
      }
    }
  }
}
