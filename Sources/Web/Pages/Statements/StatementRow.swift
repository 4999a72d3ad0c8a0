import HTML
import Register
import Service
import Statements

/// One block of a statement with the cards of its provisions beside it.
struct StatementRow {
  let block: BlockPlace
  let provisions: [PlacedProvision]
  /// Of the first of them among all of the page: cards are known by short numbers, since a long
  /// statement has a thousand.
  let firstCard: Int
  let snapshot: Snapshot
  let text: StatementText
  /// The statement's own address.
  let address: String
  /// Words that a link leads to, in code points.
  var highlight: Range<Int>?
  /// Where what was missed in it is marked; `nil` for readers.
  var marking: String?

  func write(to html: inout HTMLWriter, _ words: Words) {
    let level = block.level > 1 ? " level\(min(block.level, 4))" : ""
    html.element("div", [("class", "pair \(block.kind.rawValue)\(level)")]) { html in
      html.element("div", [("class", "text"), ("id", "t-\(block.start)")]) { html in
        switch block.kind {
        case .heading, .article, .annex: html.element("h2") { html in marked(&html, words) }
        default: html.element("p") { html in marked(&html, words) }
        }
      }
      html.element("div", [("class", "cards")]) { html in
        for (index, provision) in provisions.enumerated() {
          card(provision, firstCard + index, &html, words)
        }
        if let marking {
          html.element(
            "a", [("class", "mark-more"), ("href", marking)], words("statement.mark"))
        }
      }
    }
  }

  private func marked(_ html: inout HTMLWriter, _ words: Words) {
    if let number = block.number {
      html.element("span", [("class", "label")], block.kind == .paragraph ? "\(number)." : number)
      html.text(" ")
    }
    // From where the script counts what is selected.
    html.element("span", [("data-start", "\(block.start)")]) { html in said(&html) }
    html.element(
      "a",
      [
        ("class", "pilcrow"), ("href", "\(address)/passages/\(block.start)-\(block.end)"),
        ("aria-label", words("passage.paragraph", block.paragraph)),
      ], "¶")
  }

  /// The words with the provisions marked in them.
  private func said(_ html: inout HTMLWriter) {
    var place = block.start
    for (index, provision) in provisions.enumerated() {
      let (line, content) = (provision.line, provision.fact.content)
      guard content.start < content.end else { continue }
      // What lies inside another mark stays in it; a mark never opens twice over the same words.
      let start = max(content.start, place)
      let end = min(content.end, block.end)
      guard start < end else {
        html.element("a", [("class", "anchor"), ("id", "\(line.id)")], "")
        continue
      }
      text(place..<start, &html)
      html.element(
        "mark", [("class", line.class.rawValue), ("id", "\(line.id)")]
      ) { html in
        html.element("a", [("href", "#c\(firstCard + index)")]) { html in
          text(start..<end, &html)
        }
      }
      place = end
    }
    text(place..<block.end, &html)
  }

  /// Words, with those that a link leads to marked once more.
  private func text(_ range: Range<Int>, _ html: inout HTMLWriter) {
    guard let highlight, range.overlaps(highlight) else { return html.text(words(range)) }
    let inner = range.clamped(to: highlight)
    html.text(words(range.lowerBound..<inner.lowerBound))
    var attributes: [HTMLWriter.Attribute] = [("class", "passage")]
    if inner.lowerBound == highlight.lowerBound { attributes.append(("id", "passage")) }
    html.element("mark", attributes, words(inner))
    html.text(words(inner.upperBound..<range.upperBound))
  }

  private func words(_ range: Range<Int>) -> String {
    range.isEmpty ? "" : text[text.span(codePoints: range)]
  }

  private func card(
    _ provision: PlacedProvision, _ number: Int, _ html: inout HTMLWriter, _ words: Words
  ) {
    let line = provision.line
    let attributes: [HTMLWriter.Attribute] = [
      ("class", "provision \(line.class.rawValue)"), ("id", "c\(number)"),
    ]
    // Of a position or record there is nothing more to say: several stand in one line.
    guard line.class == .commitment || line.class == .request else {
      return html.element("p", attributes) { html in
        back(line, &html, words)
        more(line, &html, words)
      }
    }
    html.element("article", attributes) { html in
      html.element("p", [("class", "head")]) { html in
        back(line, &html, words)
        if let obligation = line.obligation {
          html.element("span", [("class", "quiet")], words("obligation.\(obligation.rawValue)"))
        }
        if let status = line.status { StatusMark.write(status, to: &html, words) }
        more(line, &html, words)
      }
      html.element(
        "p", [("class", "small")],
        [
          words.actors(line.actors, of: provision.fact, in: snapshot),
          line.due.map(words.deadline),
          line.recurrence.map(words.cadence),
          line.areas.map { words("area.\($0.rawValue)") }.joined(separator: ", "),
        ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))
    }
  }

  /// To the words.
  private func back(_ line: ProvisionLine, _ html: inout HTMLWriter, _ words: Words) {
    html.element(
      "a", [("href", "#\(line.id)"), ("class", "back")], words("class.\(line.class.rawValue)"))
  }

  private func more(_ line: ProvisionLine, _ html: inout HTMLWriter, _ words: Words) {
    html.element(
      "a", [("href", "/commitments/\(line.id)"), ("class", "more")], words("statement.more"))
  }
}
