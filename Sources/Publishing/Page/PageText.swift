import HTML
import Statements

/// The statement as the document it is, a row a block: its words, and its cards beside them.
struct PageText {
  let coding: Coding

  func write(to html: inout HTMLWriter) {
    var byBlock = [[Int]](repeating: [], count: coding.statement.blocks.count)
    for (index, provision) in coding.provisions.enumerated()
    where byBlock.indices.contains(provision.block) {
      byBlock[provision.block].append(index)
    }
    for (index, block) in coding.statement.blocks.enumerated() where block.kind != .title {
      let cards = byBlock[index]
      html.open("section", [("class", "row \(block.kind.rawValue)")])
      html.markup("<div class=\"words\">")
      words(block, cards.map { coding.provisions[$0] }, &html)
      html.markup("</div>")
      if !cards.isEmpty {
        html.markup("<details class=\"notes\" open>")
        html.element("summary", [], cards.count == 1 ? "1 note" : "\(cards.count) notes")
        for card in cards {
          PageCard(coding: coding, provision: coding.provisions[card]).write(to: &html)
        }
        html.close("details")
      }
      html.markup("</section>\n")
    }
  }

  private func words(_ block: Block, _ provisions: [Provision], _ html: inout HTMLWriter) {
    switch block.kind {
    case .heading, .article, .annex: html.open("h2")
    case .listItem:
      html.open("p", [("class", "item level\(min(max(block.level, 1), 4))")])
    default: html.open("p")
    }
    // An article's label can be all the words it has.
    if let label = block.label, label.utf8.upperBound <= block.span.utf8.lowerBound {
      html.element("span", [("class", "label")], coding.statement.text[label])
      html.text(" ")
    }
    MarkedText(text: coding.statement.text, provisions: provisions).write(block.span, to: &html)
    switch block.kind {
    case .heading, .article, .annex: html.close("h2")
    default: html.close("p")
    }
  }
}
