import HTML
import Register
import Service
import Statements

/// A statement as the document it is, its provisions marked in place and a card beside each
/// paragraph.
struct StatementPage: Page {
  let board: Board
  let statement: StatementFact
  let filter: StatementFilter
  /// The words that the address leads to, where it does.
  var passage: FoundPassage?

  var section: Section? { .statements }
  var keys: [String] { ["j", "k"] }
  var sharedBoard: Board? { board }

  func title(_ words: Words) -> String {
    statement.title.isEmpty ? statement.name : statement.title
  }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("p", [("class", "kicker")], words("kind.\(statement.type.rawValue)"))
    html.element("h1", [], title(words))
    if let passage { PassageNotice(passage: passage).write(to: &html, words) }
    facts(&html, words)
    VersionList(statement: statement, snapshot: board.snapshot).write(to: &html, words)
    let ofAnyClass = board.provisions(in: statement.id, filter.ofAnyClass.query)
    let all = filter.ofAnyClass.isEmpty ? ofAnyClass : board.provisions(in: statement.id)
    filter.write(
      of: statement, among: ofAnyClass, of: all, in: board.snapshot, to: &html, words)
    html.element(
      "div",
      [
        ("class", "document statement"), ("data-passages", "\(address)/passages/"),
        ("data-offer", words("passage.link")),
      ]
    ) { html in
      rows(
        ofAnyClass.filter { filter.kind == nil || $0.line.class == filter.kind }, &html, visit)
    }
    html.element("p", [("class", "quiet small hash")]) { html in
      html.text(words("statement.source", statement.name))
      html.text(" SHA-256 \(statement.sha256) · \(statement.reader)")
    }
    downloads(&html, words)
  }

  private var address: String { "/statements/\(statement.id)" }

  private func downloads(_ html: inout HTMLWriter, _ words: Words) {
    html.element("p", [("class", "row downloads small")]) { html in
      html.text(words("statement.downloads"))
      html.element("a", [("href", "/copies/\(statement.sha256)")], words("statement.original"))
      for format in StatementFilePlace.Format.allCases {
        html.element(
          "a", [("href", "\(address)/files/\(format.rawValue)")], words("format.\(format.rawValue)")
        )
      }
    }
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

  /// Whether something may be promised in it.
  private static func holdsWords(_ block: BlockPlace) -> Bool {
    [.paragraph, .listItem, .recital].contains(block.kind)
  }

  private func rows(
    _ provisions: [PlacedProvision], _ html: inout HTMLWriter, _ visit: Visit
  ) {
    let isCurrent = board.snapshot.versions(of: statement.id).last?.fact.id == statement.id
    let mayMark = visit.may(.enter) && isCurrent
    let text = StatementText(statement.text)
    let highlight = (passage?.here?.passage).map { $0.start..<$0.end }
    var rest = provisions[...]
    for (index, block) in statement.blocks.enumerated()
    where block.kind != .title && block.start < block.end && block.end <= text.codePointCount {
      let own = rest.prefix { $0.fact.content.start < block.end }
      rest = rest.dropFirst(own.count)
      StatementRow(
        block: block, provisions: Array(own), firstCard: own.startIndex + 1,
        snapshot: board.snapshot, text: text,
        address: address, highlight: highlight,
        marking: mayMark && Self.holdsWords(block) ? MissedPlace.address(statement.id, index) : nil
      ).write(to: &html, visit.words)
    }
  }
}
