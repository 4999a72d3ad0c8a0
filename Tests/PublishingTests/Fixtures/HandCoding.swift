public import Statements
public import Testing

extension Coding: CustomTestStringConvertible {
  public var testDescription: String { statement.name }
}

/// Builds a coding by hand: spans are found by their words, so that a test shows what it marks.
struct HandCoding {
  var coding: Coding

  init(_ text: String, name: String = "statement.txt") {
    let statement = Statement(
      name: name, text: StatementText(text), sha256: String(repeating: "0", count: 64))
    coding = Coding(
      statement: statement, reader: "hand 1", provisions: [], times: [], mechanisms: [],
      diagnostics: [])
  }

  /// Where the words stand; the first place at or after a byte.
  func span(_ words: String, from start: Int = 0) -> TextSpan {
    let text = coding.statement.text
    let sought = Array(words.utf8)
    for first in start...max(start, text.utf8.count - sought.count)
    where text.utf8[first...].starts(with: sought) {
      return text.span(utf8: first..<(first + sought.count))
    }
    preconditionFailure("“\(words)” is not in the text")
  }

  @discardableResult
  mutating func block(
    _ kind: Block.Kind, _ words: String, label: String? = nil, number: String? = nil,
    level: Int = 1, leadIn: Int? = nil, paragraph: String
  ) -> Int {
    let after = coding.statement.blocks.last?.span.utf8.upperBound ?? 0
    let labelSpan = label.map { self.span($0, from: after) }
    let place = self.span(words, from: labelSpan?.utf8.upperBound ?? after)
    coding.statement.blocks.append(
      Block(
        kind: kind, span: place, label: labelSpan, number: number, level: level, leadIn: leadIn,
        paragraph: paragraph))
    return coding.statement.blocks.count - 1
  }

  /// A provision in the last block.
  mutating func provision(
    _ class: Provision.Class, _ content: String, trigger: String? = nil,
    _ change: (inout Provision, HandCoding) -> Void = { _, _ in }
  ) {
    let block = coding.statement.blocks.count - 1
    let start = coding.statement.blocks[block].span.utf8.lowerBound
    let count = coding.provisions.count + 1
    var provision = Provision(
      id: count < 10 ? "p0\(count)" : "p\(count)", class: `class`,
      paragraph: coding.statement.blocks[block].paragraph, block: block,
      content: span(content, from: start), trigger: trigger.map { span($0, from: start) })
    change(&provision, self)
    coding.provisions.append(provision)
  }
}
