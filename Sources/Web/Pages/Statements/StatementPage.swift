import HTML
import Register
import Service
import Statements

/// A statement as the document it is, its provisions marked in place and a card beside each
/// paragraph.
struct StatementPage: Page {
  let board: Board
  let statement: StatementFact
  /// Classes to show; all where empty.
  let kinds: Set<Provision.Class>

  var section: Section? { .statements }
  var sharedBoard: Board? { board }

  func title(_ words: Words) -> String {
    statement.title.isEmpty ? statement.name : statement.title
  }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("p", [("class", "kicker")], words("kind.\(statement.type.rawValue)"))
    html.element("h1", [], title(words))
    facts(&html, words)
    VersionList(statement: statement, snapshot: board.snapshot).write(to: &html, words)
    let lines = provisions
    filter(lines, &html, words)
    html.element("div", [("class", "document statement")]) { html in
      rows(lines.filter { kinds.isEmpty || kinds.contains($0.class) }, &html, visit)
    }
    html.element("p", [("class", "quiet small hash")]) { html in
      html.text(words("statement.source", statement.name))
      html.text(" ")
      html.element("a", [("href", "/copies/\(statement.sha256)")], words("statement.original"))
      html.text(" · SHA-256 \(statement.sha256) · \(statement.reader)")
    }
  }

  private var provisions: [ProvisionLine] {
    var query = ProvisionQuery()
    query.statement = statement.id
    return board.list(query)
  }

  private func facts(_ html: inout HTMLWriter, _ words: Words) {
    html.element("dl", [("class", "facts")]) { html in
      row(words("statement.parties"), words.list(statement.parties.map(\.name)), &html)
      row(
        words("statement.adopted"),
        [statement.adoptedOn.map(words.time), statement.adoptedAt].compactMap { $0 }
          .joined(separator: ", "), &html)
      row(
        words("statement.signed"),
        statement.signatories.map {
          $0.post.isEmpty ? $0.name : "\($0.name) (\($0.post))"
        }.joined(separator: "; "), &html)
    }
  }

  private func row(_ name: String, _ value: String, _ html: inout HTMLWriter) {
    guard !value.isEmpty else { return }
    html.element("dt", [], name)
    html.element("dd", [], value)
  }

  private func filter(_ lines: [ProvisionLine], _ html: inout HTMLWriter, _ words: Words) {
    html.element("nav", [("class", "classes"), ("aria-label", words("attribute.class"))]) { html in
      for kind in Provision.Class.allCases {
        let count = lines.count { $0.class == kind }
        guard count > 0 else { continue }
        let isOnly = kinds == [kind]
        var attributes: [HTMLWriter.Attribute] = [
          (
            "href",
            isOnly
              ? "/statements/\(statement.id)" : "/statements/\(statement.id)?class=\(kind.rawValue)"
          ),
          ("class", "chip \(kind.rawValue)"),
        ]
        if isOnly { attributes.append(("aria-current", "true")) }
        html.element("a", attributes, words.count("class.\(kind.rawValue)s", count))
      }
    }
  }

  /// Whether something may be promised in it.
  private static func holdsWords(_ block: BlockPlace) -> Bool {
    [.paragraph, .listItem, .recital].contains(block.kind)
  }

  private func rows(_ lines: [ProvisionLine], _ html: inout HTMLWriter, _ visit: Visit) {
    let mayMark = visit.may(.enter)
    let text = StatementText(statement.text)
    var rest = lines.sorted {
      (board.snapshot[$0.id]?.fact.content.start ?? 0, $0.id)
        < (board.snapshot[$1.id]?.fact.content.start ?? 0, $1.id)
    }[...]
    for (index, block) in statement.blocks.enumerated()
    where block.kind != .title && block.start < block.end && block.end <= text.codePointCount {
      var own: [ProvisionLine] = []
      while let next = rest.first, let content = board.snapshot[next.id]?.fact.content,
        content.start < block.end
      {
        own.append(next)
        rest = rest.dropFirst()
      }
      StatementRow(
        block: block, lines: own, board: board, text: text,
        marking: mayMark && Self.holdsWords(block) ? MissedPlace.address(statement.id, index) : nil
      ).write(to: &html, visit.words)
    }
  }
}
