import HTML
import HTTPServer
import Register
import Service
import Statements

/// A paragraph in which a person found what the reader did not.
struct MissedPage: Page {
  let board: Board
  let statement: StatementFact
  let paragraph: ParagraphWords
  var typed: FormFields?
  var problems: [String: String] = [:]
  var notice: String?

  var section: Section? { .review }
  var keys: [String] { ["m", "j", "k"] }

  func title(_ words: Words) -> String { words("review.missed") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h1", [], title(words))
    html.element("p", [("class", "lead")], words("review.missed.hint"))
    if let notice { html.element("p", [("class", "problem"), ("role", "alert")], notice) }
    html.element("div", [("class", "columns wide review")]) { html in
      html.element("div") { html in
        html.element("blockquote", [("class", "context")]) { html in
          MarkedParagraph(paragraph: paragraph, known: known.map(\.fact.content)).write(to: &html)
          html.element("footer", [("class", "quiet small")]) { html in
            html.element(
              "a", [("href", "/statements/\(statement.id)#t-\(paragraph.block.start)")],
              statement.title)
          }
        }
        marked(&html, words)
        around(&html, words)
      }
      html.element("aside") { html in form(&html, visit) }
    }
  }

  private var known: [Held<ProvisionFact>] {
    board.snapshot.linked(to: statement.id.item, as: ProvisionFact.self)
      .filter {
        paragraph.block.start <= $0.fact.content.start && $0.fact.content.end <= paragraph.block.end
      }
      .filter { board.snapshot.review(of: $0) != .rejected }
      .sorted { $0.fact.content.start < $1.fact.content.start }
  }

  private func marked(_ html: inout HTMLWriter, _ words: Words) {
    guard !known.isEmpty else {
      html.element("p", [("class", "quiet")], words("review.missed.none"))
      return
    }
    html.element("h2", [], words("review.missed.known"))
    html.element("ul", [("class", "plain lines")]) { html in
      for held in known {
        html.element("li") { html in
          html.element(
            "a", [("class", "words"), ("href", "/commitments/\(held.fact.id)")], held.fact.wording)
          html.text(" ")
          html.element(
            "span", [("class", "quiet small")], words("class.\(held.fact.class.rawValue)"))
        }
      }
    }
  }

  private func around(_ html: inout HTMLWriter, _ words: Words) {
    html.element("nav", [("class", "row"), ("aria-label", words("attribute.paragraph"))]) { html in
      let readable = statement.blocks.indices.filter {
        !(ParagraphWords(block: $0, of: statement)?.words.isEmpty ?? true)
      }
      for (key, name, neighbour) in [
        ("k", "review.missed.previous", readable.last { $0 < paragraph.index }),
        ("j", "review.missed.next", readable.first { $0 > paragraph.index }),
      ] {
        guard let neighbour else { continue }
        html.element(
          "a", [("href", MissedPlace.address(statement.id, neighbour)), ("data-key", key)],
          words(name))
      }
      html.element("a", [("href", ReviewAddress.of(statement.id))], words("review.missed.back"))
    }
  }

  private func form(_ html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    Form(action: "/review/missed", attributes: [("class", "card amend"), ("id", "mark")])
      .write(to: &html, visit) { html in
        for (name, value) in [
          ("statement", "\(statement.id)"), ("paragraph", "\(paragraph.index)"),
        ] {
          html.void("input", [("type", "hidden"), ("name", name), ("value", value)])
        }
        MarkForm.choice(
          paragraph, from: typed?["from"].flatMap { Int($0) } ?? unmarked.lowerBound,
          to: typed?["to"].flatMap { Int($0) } ?? unmarked.upperBound, problem: problems["from"],
          &html, words)
        ProvisionFields(
          fact: blank, board: board,
          values: typed ?? ProvisionFields.values(of: blank, in: board.snapshot),
          problems: problems, asksForWords: false
        ).write(to: &html, words)
        html.element(
          "button", [("class", "main"), ("data-keep", "")], words("review.missed.save"))
      }
  }

  /// The longest stretch of words in no mark, which is where something was most likely missed.
  private var unmarked: ClosedRange<Int> {
    let taken = known.compactMap { paragraph.numbers(of: $0.fact.content) }
    let all = 1...max(paragraph.words.count, 1)
    let free = all.split { word in taken.contains { $0.contains(word) } }
    return free.max { $0.count < $1.count }.map {
      $0[$0.startIndex]...$0[$0.index(before: $0.endIndex)]
    }
      ?? all
  }

  private var blank: ProvisionFact { MissedPlace.blank(statement, paragraph) }
}
