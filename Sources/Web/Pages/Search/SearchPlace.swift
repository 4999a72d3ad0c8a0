import HTML
import HTTPServer
import Register
import Service
import Statements

/// Full-text search over everything the visitor may see.
enum SearchPlace: Place {
  /// More hits than these are not looked at; the best come first.
  static let most = 200

  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/search") { request, _, visit in
      let text = request.query["q"] ?? ""
      let board = try await visit.desk.board()
      // Whoever types an identifier means that very item.
      if let item = ItemID(rawValue: text.lowercased()), board.snapshot.entry(for: item) != nil {
        return .seeOther(ItemAddress.of(item, in: board.snapshot))
      }
      var found: [FoundItem] = []
      if let query = SearchQuery(text) {
        found = try await visit.desk.search(query, limit: most)
          .filter { board.snapshot.entry(for: $0.id) != nil }
      }
      return visit.page(
        SearchPage(
          text: text, kind: request.query["kind"].flatMap(ItemKind.init), found: found,
          board: board))
    }
  }
}

struct SearchPage: Page {
  let text: String
  let kind: ItemKind?
  let found: [FoundItem]
  let board: Board

  func title(_ words: Words) -> String {
    text.isEmpty ? words("search.title") : words("search.title.of", text)
  }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h1", [], title(words))
    form(&html, words)
    guard !text.isEmpty else { return }
    let shown = found.filter { kind == nil || $0.kind == kind }
    html.element("p", [("class", "quiet"), ("role", "status")]) { html in
      html.text(
        shown.isEmpty
          ? words("search.nothing", text)
          : found.count == SearchPlace.most
            ? words.count("search.most", found.count) : words.count("list.found", shown.count))
    }
    kinds(&html, words)
    html.element("ol", [("class", "hits plain")]) { html in
      for hit in shown { write(hit, &html, words) }
    }
  }

  private func form(_ html: inout HTMLWriter, _ words: Words) {
    html.element("form", [("class", "row filters"), ("action", "/search")]) { html in
      html.element("div", [("class", "field")]) { html in
        html.element("label", [("for", "f-q")], words("search.words"))
        html.element(
          "p", [("class", "hint"), ("id", "h-q")], words("search.hint"))
        html.void(
          "input",
          [
            ("id", "f-q"), ("name", "q"), ("type", "search"), ("value", text),
            ("aria-describedby", "h-q"),
          ])
      }
      if let kind {
        html.void("input", [("type", "hidden"), ("name", "kind"), ("value", kind.rawValue)])
      }
      html.element("button", [("type", "submit")], words("frame.search"))
    }
  }

  /// The kinds that were found, each with its number and the way to it alone.
  private func kinds(_ html: inout HTMLWriter, _ words: Words) {
    let counts = Dictionary(grouping: found, by: \.kind).mapValues(\.count)
    guard counts.count > 1 || kind != nil else { return }
    html.element("nav", [("class", "classes"), ("aria-label", words("search.kinds"))]) { html in
      chip(nil, words("search.all"), found.count, &html, words)
      for kind in ItemKind.allCases {
        guard let count = counts[kind] else { continue }
        chip(kind, words("item.\(kind.rawValue)"), count, &html, words)
      }
    }
  }

  private func chip(
    _ kind: ItemKind?, _ name: String, _ count: Int, _ html: inout HTMLWriter, _ words: Words
  ) {
    let address =
      "/search?q=\(PercentEncoding.encode(text))" + (kind.map { "&kind=\($0.rawValue)" } ?? "")
    var attributes: [HTMLWriter.Attribute] = [("class", "chip"), ("href", address)]
    if kind == self.kind { attributes.append(("aria-current", "true")) }
    html.element("a", attributes, "\(name) (\(words.number(count)))")
  }

  private func write(_ hit: FoundItem, _ html: inout HTMLWriter, _ words: Words) {
    html.element("li") { html in
      html.element("p", [("class", "kicker")], words("item.\(hit.kind.rawValue)"))
      html.element("h2") { html in
        html.element(
          "a", [("href", ItemAddress.of(hit.id, in: board.snapshot))],
          ItemName.of(hit.id, in: board.snapshot, words))
      }
      html.element("p", [("class", "excerpt")]) { html in
        HighlightedText(text: hit.excerpt).write(to: &html)
      }
      if let status = ProvisionID(hit.id).flatMap({ board.reports[$0]?.status }) {
        html.element("p") { html in StatusMark.write(status, to: &html, words) }
      }
    }
  }
}
