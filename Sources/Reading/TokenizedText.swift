import Statements

/// A statement's text as tokens, with the tokens of each block.
struct TokenizedText: Sendable {
  let text: StatementText
  let tokens: [Token]
  /// For each block of the statement, the range of its tokens.
  let blocks: [Range<Int>]

  init(_ statement: Statement, vocabulary: Vocabulary, glued: GluedWords? = nil) {
    let tokenizer = Tokenizer(vocabulary: vocabulary, glued: glued)
    var tokens: [Token] = []
    tokens.reserveCapacity(statement.text.utf8.count / 5)
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(statement.blocks.count)
    let bytes = statement.text.utf8.span
    for block in statement.blocks {
      let first = tokens.count
      for words in block.words {
        tokenizer.append(words.utf8, of: bytes, scalar: words.start, to: &tokens)
      }
      ranges.append(first..<tokens.count)
    }
    text = statement.text
    self.tokens = tokens
    blocks = ranges
  }

  /// The text from the first to the last token of a range, which must not be empty.
  func span(_ range: Range<Int>) -> TextSpan {
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    return TextSpan(
      codePoints: Int(first.scalarStart)..<Int(last.scalarEnd),
      utf8: Int(first.start)..<Int(last.end))
  }

  func words(_ range: Range<Int>) -> String {
    range.isEmpty ? "" : text[span(range)]
  }

  /// Whether a stretch holds a line end or two spaces in a row.
  private func hasGap(_ range: Range<Int>) -> Bool {
    let bytes = text.utf8.span
    var previous: UInt8 = 0
    for i in range {
      if bytes[i] < 0x20 || bytes[i] == 0x20 && previous == 0x20 { return true }
      previous = bytes[i]
    }
    return false
  }

  /// The words of a name as one line, whatever the text's line ends.
  func name(_ range: Range<Int>) -> String {
    let words = words(range)
    guard hasGap(span(range).utf8) else { return words }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
