import HTML
import Service

/// A list to choose one word of a paragraph from, by its number and itself.
struct WordChoice {
  let name: String
  let label: String
  let paragraph: ParagraphWords
  let chosen: Int
  var among: ClosedRange<Int>?

  func write(to html: inout HTMLWriter, _ words: Words) {
    let all = among ?? 1...max(paragraph.words.count, 1)
    Choice(
      name: name, label: label, chosen: "\(chosen)",
      options: paragraph.words.enumerated().compactMap { index, word in
        all.contains(index + 1) ? ("\(index + 1)", "\(index + 1) \(word.text)") : nil
      }, isRequired: true
    ).write(to: &html, words)
  }
}
