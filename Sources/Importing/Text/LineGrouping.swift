/// Puts the lines of plain text together into pieces: paragraphs, headings, list items.
///
/// In a text wrapped at some width, a line that could have taken the next line's first word but
/// did not ends its paragraph. Blank lines, numbers, bullets and indents part paragraphs anywhere.
/// A page number or running head inside a paragraph does not part it: the piece goes on and keeps
/// the place of the furniture.
struct LineGrouping {
  private let bytes: [UInt8]
  private let words: StructureWords
  private let lines: [TextLine]
  private let furniture: PageFurniture
  private let width: Int?
  /// First three words of lines that surely open a paragraph.
  private var openings: Set<UInt64> = []

  init(_ lines: [TextLine], in bytes: [UInt8], words: StructureWords) {
    self.lines = lines
    self.bytes = bytes
    self.words = words
    furniture = PageFurniture(lines, in: bytes)
    width = WrapWidth.measure(lines, in: bytes)
    if let width { openings = sureOpenings(width: width) }
  }

  func pieces() -> [Outline.Piece] {
    var pieces: [Outline.Piece] = []
    pieces.reserveCapacity(lines.count)
    var state = State()
    var pending: [Range<Int>] = []
    var afterRule = false
    var isInNotes = false
    for i in lines.indices {
      let line = lines[i]
      if furniture.lines[i] {
        if state.last != nil { pending.append(line.range) }
        afterRule = furniture.rules[i]
        continue
      }
      let interrupted = !pending.isEmpty
      if let last = state.last, joins(line, to: lines[last], state, interrupted: interrupted) {
        let open = pieces.count - 1
        pieces[open].range = pieces[open].range.lowerBound..<line.range.upperBound
        pieces[open].furniture += pending
        state.lineCount += 1
      } else {
        let isNote = (afterRule || isInNotes) && opensNote(line)
        isInNotes = isNote
        pieces.append(Outline.Piece(line.range, hint: isNote ? .footnote : .none))
        state.begin(line, previous: state.last.map { lines[$0] }, in: bytes)
      }
      pending = []
      afterRule = false
      state.last = i
    }
    return pieces
  }

  /// The piece under construction.
  private struct State {
    /// Index of its last line.
    var last: Int?
    var lineCount = 0
    var label: PieceLabel?
    /// Whether it is in a numbered paragraph, which may have been parted.
    var isNumbered = false
    /// Whether it so far is a number on a line of its own.
    var isLoneLabel = false
    var isAllCapitals = false
    var isTitleCase = false
    /// Whether the piece before it was complete.
    var followsEnd = true

    mutating func begin(_ line: TextLine, previous: TextLine?, in bytes: [UInt8]) {
      if let previous {
        let ending = PieceShape.ending(of: previous.range, in: bytes)
        followsEnd = line.afterBlank || ending != .comma && ending != .none || lineCount == 1
      }
      let shape = PieceShape(line.range, in: bytes)
      label = shape.label
      isNumbered = shape.label?.canNumberParagraphs == true || isNumbered && !line.afterBlank
      isLoneLabel = shape.label != nil && shape.words.isEmpty
      isAllCapitals = shape.isAllCapitals
      isTitleCase = shape.isTitleCase
      lineCount = 1
    }
  }

  private func joins(
    _ line: TextLine, to previous: TextLine, _ piece: State, interrupted: Bool
  ) -> Bool {
    let label = PieceLabel(openingOf: line.range, in: bytes)
    if piece.isLoneLabel && piece.lineCount == 1 { return label == nil || !line.afterBlank }
    let ending = PieceShape.ending(of: previous.range, in: bytes)
    let lower = ByteShape.isLower(bytes[line.range.lowerBound])
    if interrupted { return continues(line, after: previous, ending, label: label, piece) }
    if line.afterBlank {
      return label == nil && ending == .none && previous.range.count > 60
        && (endsOpen(previous) || lower && width != nil && !(piece.label?.style.isBullet ?? false))
    }
    if let label, opensPiece(label, line, after: ending) { return false }
    if lower && label == nil {
      // A small letter goes on with what stands above, even after a full stop that broke a line;
      // but the recitals of "The Leaders, Recalling …, the Leaders agreed" are pieces.
      return width != nil || ending != .comma || !startsRecital(previous)
    }
    guard let width else {
      return piece.isAllCapitals && piece.lineCount < 4 && isAllCapitals(line) && ending == .none
        && endsOpen(previous)
    }
    let length = previous.range.count
    if length * 5 > width * 7 { return false }
    let voluntary = length + 1 + firstWordLength(of: line) <= width - width / 20
    switch ending {
    case .stop, .semicolon, .colon:
      if openings.contains(opening(of: line)) || startsArticle(line) { return false }
      if line.indent > previous.indent + 1 && !(piece.label != nil && piece.lineCount == 1) {
        return false
      }
      // Below a number, sentences of one paragraph follow each other; only a short line ends it.
      if piece.isNumbered && ending == .stop { return length * 10 > width * 7 }
      return !voluntary
    case .comma:
      return !startsRecital(line)
    case .none:
      if startsArticle(line) && voluntary { return false }
      if piece.isAllCapitals { return isAllCapitals(line) && length * 5 > width * 2 }
      if voluntary && piece.lineCount == 1 && isAllCapitals(line) { return false }
      if endsOpen(previous) { return true }
      let isHeading =
        piece.lineCount == 1 && piece.followsEnd && piece.isTitleCase && voluntary
        && length * (piece.label == nil ? 4 : 8) < width * 3
      return !isHeading
    }
  }

  /// Whether a paragraph goes on below the furniture of a page.
  private func continues(
    _ line: TextLine, after previous: TextLine, _ ending: PieceShape.Ending, label: PieceLabel?,
    _ piece: State
  ) -> Bool {
    guard label == nil, ending == .none || ending == .comma else { return false }
    if ByteShape.isLower(bytes[line.range.lowerBound]) { return true }
    return width != nil && !openings.contains(opening(of: line)) && !piece.isTitleCase
      && !piece.isAllCapitals && !isAllCapitals(line)
  }

  /// Whether a label at the start of a line opens a piece, or only looks like one ("2030. The …").
  private func opensPiece(
    _ label: PieceLabel, _ line: TextLine, after ending: PieceShape.Ending
  ) -> Bool {
    if label.style.isBullet { return true }
    if label.style == .decimal && label.closing == .none { return false }
    if ending != .none && ending != .comma { return true }
    if label.value > 150 { return false }
    let next = WhiteSpace.skip(from: label.range.upperBound, to: line.range.upperBound, in: bytes)
    let capital = next < line.range.upperBound && ByteShape.isUpper(bytes[next])
    switch label.style {
    case .decimal, .section, .path: return capital || next == line.range.upperBound
    case .upperLetter, .upperRoman: return false
    default: return label.closing == .brackets || label.closing == .bracket
    }
  }

  private func sureOpenings(width: Int) -> Set<UInt64> {
    var found: Set<UInt64> = []
    for i in lines.indices.dropFirst() where !furniture.lines[i] && !furniture.lines[i - 1] {
      let previous = lines[i - 1].range
      guard PieceShape.ending(of: previous, in: bytes) == .stop,
        previous.count * 5 < width * 4 || lines[i].afterBlank,
        ByteShape.isUpper(bytes[lines[i].range.lowerBound])
      else { continue }
      found.insert(opening(of: lines[i]))
    }
    return found
  }

  private func opening(of line: TextLine) -> UInt64 {
    var i = line.range.lowerBound
    for _ in 0..<3 {
      i = WordSet.word(at: i, end: line.range.upperBound, in: bytes).upperBound
      i = WhiteSpace.skip(from: i, to: line.range.upperBound, in: bytes)
    }
    return WordSet.hash(line.range.lowerBound..<i, in: bytes)
  }

  private func firstWordLength(of line: TextLine) -> Int {
    var i = line.range.lowerBound
    while i < line.range.upperBound,
      WhiteSpace.length(bytes, at: i, end: line.range.upperBound) == 0
    { i += 1 }
    return i - line.range.lowerBound
  }

  private func endsOpen(_ line: TextLine) -> Bool {
    var i = line.range.upperBound
    while i > line.range.lowerBound, ByteShape.isLetter(bytes[i - 1]) { i -= 1 }
    return words.openWords.contains(i..<line.range.upperBound, in: bytes)
  }

  private func isAllCapitals(_ line: TextLine) -> Bool {
    PieceShape(line.range, in: bytes).isAllCapitals
  }

  /// "1 One member …", "* As amended", "[2] See …".
  private func opensNote(_ line: TextLine) -> Bool {
    let first = bytes[line.range.lowerBound]
    return ByteShape.isDigit(first) || first == UInt8(ascii: "*") || first == UInt8(ascii: "[")
      || first == 0xC2 || first == 0xE2
  }

  private func startsArticle(_ line: TextLine) -> Bool {
    let word = WordSet.word(at: line.range.lowerBound, end: line.range.upperBound, in: bytes)
    guard words.articleWords.contains(word, in: bytes) else { return false }
    let next = WhiteSpace.skip(from: word.upperBound, to: line.range.upperBound, in: bytes)
    return next < line.range.upperBound
      && (ByteShape.isDigit(bytes[next]) || ByteShape.isUpper(bytes[next]))
  }

  private func startsRecital(_ line: TextLine) -> Bool {
    RecitalOpening.isPresent(in: line.range, of: bytes, words: words)
  }
}
