import HTML
import Register
import Service
import Statements

/// A paragraph with each of its words numbered, and some of them marked: what the script moves the
/// mark in.
struct MarkedParagraph {
  let paragraph: ParagraphWords
  /// What is marked, with the class whose colours it bears.
  var marked: (passage: Passage, class: Provision.Class)?
  /// What is marked already, beside the mark that moves.
  var known: [Passage] = []

  func write(to html: inout HTMLWriter) {
    html.element(
      "p", [("data-words", ""), ("data-mark", marked?.class.rawValue ?? "commitment")]
    ) { html in
      let block = paragraph.block
      guard let marked else { return words(block.start..<block.end, &html) }
      words(block.start..<marked.passage.start, &html)
      html.element("mark", [("class", marked.class.rawValue)]) { html in
        words(marked.passage.start..<marked.passage.end, &html)
      }
      words(marked.passage.end..<block.end, &html)
    }
  }

  /// What lies wholly in a range, so that each word is written once.
  private func words(_ range: Range<Int>, _ html: inout HTMLWriter) {
    var place = range.lowerBound
    for (index, word) in paragraph.words.enumerated()
    where range.contains(word.start) && word.end <= range.upperBound {
      html.text(paragraph.text(place..<word.start))
      var attributes: [HTMLWriter.Attribute] = [("data-word", "\(index + 1)")]
      if known.contains(where: { $0.start <= word.start && word.end <= $0.end }) {
        attributes.append(("class", "known"))
      }
      html.element("span", attributes, word.text)
      place = word.end
    }
    html.text(paragraph.text(place..<max(place, range.upperBound)))
  }
}
