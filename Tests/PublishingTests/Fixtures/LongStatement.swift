import Statements

/// A statement of any number of paragraphs, each with one commitment.
enum LongStatement {
  static func coding(paragraphs count: Int) -> Coding {
    let sentence = "The two sides agreed to hold consultations on the strait."
    let content = "hold consultations on the strait"
    let stride = sentence.utf8.count + 1
    let contentStart = stride - 2 - content.utf8.count
    let text = StatementText(String(repeating: sentence + "\n", count: count))
    var statement = Statement(
      name: "long.txt", text: text, sha256: String(repeating: "0", count: 64))
    var provisions: [Provision] = []
    for index in 0..<count {
      let start = index * stride
      statement.blocks.append(
        Block(
          kind: .paragraph, span: text.span(utf8: start..<(start + stride - 1)),
          number: "\(index + 1)", paragraph: "\(index + 1)"))
      provisions.append(
        Provision(
          id: "p\(index + 1)", class: .commitment, paragraph: "\(index + 1)", block: index,
          content: text.span(utf8: (start + contentStart)..<(start + stride - 2)), trigger: nil))
    }
    return Coding(
      statement: statement, reader: "hand 1", provisions: provisions, times: [], mechanisms: [],
      diagnostics: [])
  }
}
