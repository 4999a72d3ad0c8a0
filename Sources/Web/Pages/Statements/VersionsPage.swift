import HTML
import Register
import Service
import Statements

/// What a new version of a statement changed: its provisions first, then the text, paragraph beside
/// paragraph.
struct VersionsPage: Page {
  let comparison: VersionComparison
  /// Every version, the first one first.
  let versions: [StatementID]
  /// Whether paragraphs are shown that are the same in both.
  let isWhole: Bool

  var section: Section? { .statements }

  func title(_ words: Words) -> String { words("versions.changed") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let (old, new) = (comparison.old, comparison.new)
    html.element("h1", [], title(words))
    html.element("p") { html in
      html.element(
        "a", [("href", "/statements/\(new.id)")], new.title.isEmpty ? new.name : new.title)
    }
    html.element(
      "p", [("class", "lead")], words("versions.lead", name(old, words), name(new, words)))
    provisions(&html, words)
    text(&html, words)
  }

  private func name(_ statement: StatementFact, _ words: Words) -> String {
    let number = versions.firstIndex(of: statement.id).map { $0 + 1 } ?? 0
    return words("versions.number", "\(number)")
  }

  // MARK: Provisions

  private func provisions(_ html: inout HTMLWriter, _ words: Words) {
    html.element("h2", [], words("versions.provisions"))
    let sorts = Dictionary(grouping: comparison.provisions, by: \.sort)
    html.element("ul", [("class", "counts")]) { html in
      for sort in ProvisionChange.Sort.allCases {
        html.element(
          "li", [], words.count("versions.\(sort.rawValue)", sorts[sort]?.count ?? 0))
      }
    }
    let changed = comparison.provisions.filter { $0.sort != .kept }
    guard !changed.isEmpty else { return }
    DataTable(
      words("versions.provisions"),
      columns: [
        words("attribute.paragraph"), words("attribute.words"), words("versions.what"),
      ], style: "commitments"
    ).write(to: &html) { html in
      for change in changed { row(change, &html, words) }
    }
  }

  private func row(_ change: ProvisionChange, _ html: inout HTMLWriter, _ words: Words) {
    html.element("tr") { html in
      let places = [change.was?.paragraph, change.now?.paragraph].compactMap { $0 }
      html.element(
        "td", [("class", "num")],
        places.first == places.last ? places.first ?? "" : places.joined(separator: " → "))
      html.element("td", [("class", "words")]) { html in
        html.element("a", [("href", "/commitments/\(change.provision)")]) { html in
          if change.sort == .reworded, let was = change.was, let now = change.now {
            html.differing(
              WordDifference(was.words(apartFrom: now), now.words(apartFrom: was)),
              [.kept, .dropped, .added])
          } else {
            html.text((change.now ?? change.was)?.content.exact ?? "")
          }
        }
      }
      html.element("td", [], words("versions.sort.\(change.sort.rawValue)"))
    }
  }

  // MARK: Text

  private func text(_ html: inout HTMLWriter, _ words: Words) {
    html.element("h2", [], words("versions.text"))
    let same = comparison.rows.count(where: \.isSame)
    if same == comparison.rows.count {
      html.element("p", [("class", "notice"), ("role", "status")], words("versions.same"))
    }
    if same > 0 {
      html.element("p") { html in
        let address = VersionsPlace.address(comparison.old.id, comparison.new.id)
        html.element(
          "a", [("href", isWhole ? address : "\(address)&whole=yes")],
          words(isWhole ? "versions.changes-only" : "versions.whole"))
      }
    }
    html.element("table", [("class", "side-by-side")]) { html in
      html.element("caption", [("class", "unseen")], words("versions.text"))
      html.element("thead") { html in
        html.element("tr") { html in
          for statement in [comparison.old, comparison.new] {
            html.element("th", [("scope", "col")], name(statement, words))
          }
        }
      }
      html.element("tbody") { html in rows(&html, words) }
    }
  }

  private func rows(_ html: inout HTMLWriter, _ words: Words) {
    let (old, new) = (StatementText(comparison.old.text), StatementText(comparison.new.text))
    var skipped = 0
    for row in comparison.rows {
      if row.isSame, !isWhole {
        skipped += 1
        continue
      }
      skip(&skipped, &html, words)
      html.element("tr", [("class", row.isSame ? "same" : "changed")]) { html in
        cell(row.old, old, row, .dropped, name(comparison.old, words), &html)
        cell(row.new, new, row, .added, name(comparison.new, words), &html)
      }
    }
    skip(&skipped, &html, words)
  }

  private func skip(_ count: inout Int, _ html: inout HTMLWriter, _ words: Words) {
    guard count > 0 else { return }
    html.element("tr", [("class", "skipped")]) { html in
      html.element("td", [("colspan", "2")], words.count("versions.skipped", count))
    }
    count = 0
  }

  private func cell(
    _ block: BlockPlace?, _ text: StatementText, _ row: VersionComparison.Row,
    _ own: WordDifference.Sort, _ version: String, _ html: inout HTMLWriter
  ) {
    html.element("td", [("data-version", version)]) { html in
      guard let block else { return }
      html.element("p", [("class", block.kind == .heading ? "words heading" : "words")]) { html in
        if let number = block.number { html.text("\(number) ") }
        if let difference = row.difference {
          html.differing(difference, [.kept, own])
        } else {
          let words = text[text.span(codePoints: block.start..<block.end)]
          if row.isSame {
            html.text(words)
          } else {
            html.element(own == .added ? "ins" : "del", [], words)
          }
        }
      }
    }
  }
}

extension HTMLWriter {
  /// The words of a difference that are of these sorts, those that went or came marked as such.
  mutating func differing(_ difference: WordDifference, _ sorts: Set<WordDifference.Sort>) {
    for run in difference.runs where sorts.contains(run.sort) {
      if run.isApart { text(" ") }
      switch run.sort {
      case .kept: text(run.text)
      case .dropped: element("del", [], run.text)
      case .added: element("ins", [], run.text)
      }
    }
  }
}
