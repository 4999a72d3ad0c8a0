import Register
import Statements

extension Statement {
  /// A statement as it is held: its text and layout, with what is known of it.
  ///
  /// Labels are found again in front of their blocks. What interrupts a paragraph where a page of its
  /// file ended is not held.
  init(_ held: StatementFact) {
    let text = StatementText(held.text)
    var end = 0
    self.init(
      name: held.name, text: text, sha256: held.sha256, language: held.language,
      title: held.title, kind: held.type,
      parties: held.parties.map {
        Party(code: $0.code, name: $0.name, aliases: $0.aliases ?? [])
      },
      signatories: held.signatories.map {
        Signatory(name: $0.name, post: $0.post, party: $0.party)
      },
      adoptedOn: held.adoptedOn, adoptedAt: held.adoptedAt,
      blocks: held.blocks.compactMap { place in
        guard let span = text.span(of: place.start..<max(place.start, place.end)) else {
          return nil
        }
        defer { end = span.utf8.upperBound }
        // "Article 3" alone on its line is all label.
        let label =
          place.number == text[span] ? span : text.label(before: span, after: end)
        return Block(
          kind: place.kind, span: span, label: label,
          number: place.number, level: place.level, leadIn: place.leadIn,
          paragraph: place.paragraph)
      })
  }
}

extension StatementText {
  /// - Returns: `nil` for places that the text does not have.
  func span(of range: Range<Int>) -> TextSpan? {
    0 <= range.lowerBound && range.upperBound <= codePointCount ? span(codePoints: range) : nil
  }

  /// Where words first stand in a stretch.
  func first(_ words: String, in span: TextSpan) -> TextSpan? {
    utf8[span.utf8].firstRange(of: Array(words.utf8)).map { self.span(utf8: $0) }
  }

  /// The number or bullet that stands on the line in front of a block; `nil` where nothing does.
  fileprivate func label(before span: TextSpan, after end: Int) -> TextSpan? {
    guard end < span.utf8.lowerBound else { return nil }
    let gap = utf8[end..<span.utf8.lowerBound]
    let line = gap.lastIndex(of: UInt8(ascii: "\n")).map { gap[($0 + 1)...] } ?? gap
    guard let first = line.firstIndex(where: { $0 > 0x20 }),
      let last = line.lastIndex(where: { $0 > 0x20 })
    else { return nil }
    return self.span(utf8: first..<(last + 1))
  }
}
