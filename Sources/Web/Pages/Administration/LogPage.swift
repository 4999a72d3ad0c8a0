import HTML
import HTTPServer
import Register
import Service
import Statements

/// Entries, the latest first, a hundred a page: who wrote what, when, for whom.
struct LogPage: Page {
  static let most = 100

  let extract: LogExtract
  let filter: LogFilter
  /// Counted from 1.
  let page: Int

  func title(_ words: Words) -> String { words("administration.log") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("p", [("class", "kicker")]) { html in
      html.element("a", [("href", "/administration")], words("frame.administration"))
    }
    html.element("h1", [], title(words))
    choose(&html, words)
    html.element(
      "p", [("class", "quiet"), ("role", "status")], words.count("list.found", extract.count))
    guard !extract.lines.isEmpty else { return }
    DataTable(
      title(words),
      columns: ["recorded", "effective", "what", "author", "visibility"].map {
        words("history.\($0)")
      }, style: "log stacked"
    ).write(to: &html) { html in
      for line in extract.lines { write(line, to: &html, words) }
    }
    PageLinks(page: page, count: extract.count, most: Self.most).write(to: &html, words) {
      filter.address(page: $0)
    }
  }

  private func choose(_ html: inout HTMLWriter, _ words: Words) {
    html.element(
      "form", [("class", "row filters"), ("method", "get"), ("action", "/administration/log")]
    ) { html in
      Choice(
        name: "person", label: words("log.person"), chosen: filter.person,
        options: extract.people.map { ($0, $0) }
      ).write(to: &html, words)
      Choice(
        name: "kind", label: words("log.kind"), chosen: filter.kind?.rawValue,
        options: Fact.Kind.allCases.map { ($0.rawValue, words("fact.\($0.rawValue)")) }
          .sorted { $0.1 < $1.1 }
      ).write(to: &html, words)
      Field(
        name: "from", label: words("log.from"), value: filter.from.map { "\($0)" } ?? "",
        type: "date"
      ).write(to: &html)
      Field(
        name: "until", label: words("log.until"), value: filter.until.map { "\($0)" } ?? "",
        type: "date"
      ).write(to: &html)
      html.element("button", [("type", "submit")], words("list.show"))
      if filter != LogFilter() {
        html.element("a", [("href", "/administration/log")], words("list.clear"))
      }
    }
  }

  private func write(_ line: HistoryLine, to html: inout HTMLWriter, _ words: Words) {
    html.element("tr", line.isCorrected ? [("class", "corrected")] : []) { html in
      html.element("td", [("class", "date")], words.moment(line.recorded))
      html.element(
        "td", [("class", "date"), ("data-label", words("history.effective"))],
        words.time(line.effective))
      html.element("td") { html in
        // The line itself is in English and begins with it there.
        if words.language != .english { html.text("\(words("fact.\(line.kind.rawValue)")): ") }
        if let item = line.item {
          html.element("a", [("href", ItemAddress.of(item))], line.words)
        } else {
          html.text(line.words)
        }
      }
      html.element(
        "td", [], [line.person, line.party.rawValue].compactMap { $0 }.joined(separator: ", "))
      html.element("td", [], words("visibility.\(line.visibility.rawValue)"))
    }
  }
}

extension LogFilter {
  /// - Throws: `ServiceError` for what is no day, or no kind of entry.
  init(_ query: FormFields) throws(ServiceError) {
    self.init()
    person = query["person"]
    if let text = query["kind"] {
      guard let kind = Fact.Kind(rawValue: text) else {
        throw ServiceError(.noKind, .text(text))
      }
      self.kind = kind
    }
    from = try AsOfChoice.day(query["from"])
    until = try AsOfChoice.day(query["until"])
  }

  func address(page: Int) -> String {
    let fields: [(String, String?)] = [
      ("person", person), ("kind", kind?.rawValue), ("from", from.map { "\($0)" }),
      ("until", until.map { "\($0)" }), ("page", "\(page)"),
    ]
    let query = fields.compactMap { name, value in
      value.map { "\(name)=\(PercentEncoding.encode($0))" }
    }
    return "/administration/log?\(query.joined(separator: "&"))"
  }
}
