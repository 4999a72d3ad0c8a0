import HTML
import Register
import Statements

/// Evidence with its publisher, its words and the copy that is kept.
struct SourceList {
  let item: ItemID
  let snapshot: Snapshot

  func write(to html: inout HTMLWriter, _ words: Words) {
    let sources = snapshot.linked(to: item, as: EvidenceFact.self)
    html.element("h2", [], words("commitment.evidence"))
    guard !sources.isEmpty else {
      html.element("p", [("class", "quiet")], words("commitment.no-evidence"))
      return
    }
    html.element("ul", [("class", "plain notes")]) { html in
      for source in sources { write(source.fact, &html, words) }
    }
  }

  private func write(_ source: EvidenceFact, _ html: inout HTMLWriter, _ words: Words) {
    html.element("li") { html in
      html.element("p") { html in
        OutsideLink(
          address: source.address, text: source.title ?? source.address ?? source.publisher
        ).write(to: &html)
        if let shows = source.shows {
          html.text(" – \(words("shows.\(shows.rawValue)"))")
        }
      }
      if let quote = source.quote { html.element("blockquote", [], quote) }
      html.element("p", [("class", "quiet small")]) { html in
        html.text(
          [source.publisher, source.on.map(words.time)].compactMap { $0 }.joined(separator: ", "))
        if let copy = source.copy {
          html.text(" · ")
          html.element("a", [("href", "/copies/\(copy)")], words("commitment.copy"))
        }
      }
    }
  }
}
