import Statements

/// Writes the paragraphs of an Akoma Ntoso document out as one text, with their numbers.
struct AkomaNtosoPieces {
  private(set) var text: [UInt8] = []
  private(set) var pieces: [Outline.Piece] = []
  private(set) var hasTables = false
  /// Numbers that wait for their words, outermost first.
  private var numbers: [Number] = []
  private var isFirstCell = false

  private struct Number {
    var mark: [UInt8]
    var role: AkomaNtosoRole
    /// Elements around the one that is numbered.
    var depth: Int
  }

  mutating func number(_ mark: [UInt8], _ role: AkomaNtosoRole, depth: Int) {
    numbers.append(Number(mark: mark, role: role, depth: depth))
  }

  /// Puts the number of a division that turned out to have no heading before the part inside it.
  ///
  /// - Returns: how many elements are around the division; `nil` if there was none.
  mutating func putNumberOfDivision(level: Int) -> Int? {
    guard let first = numbers.first, first.role == .division else { return nil }
    numbers.removeFirst()
    append(first.mark, .heading(level: level))
    return first.depth
  }

  /// Forgets numbers that found no words before their element ended.
  mutating func endNumber(depth: Int) {
    while let last = numbers.last, last.depth >= depth {
      numbers.removeLast()
      // "Article 2", "Part I": a line of its own even without a heading.
      if last.role == .article { append(last.mark, .article) }
      if last.role == .division { append(last.mark, .heading(level: 1)) }
    }
  }

  mutating func beginRow() { isFirstCell = true }

  /// - Parameters:
  ///   - words: without white space around them, and not empty.
  ///   - isExplicit: whether the elements around them say for certain what they are.
  mutating func put(_ words: [UInt8], _ hint: Outline.Piece.Hint, isExplicit: Bool) {
    if hint != .article, let first = numbers.first, first.role == .article {
      numbers.removeFirst()
      append(first.mark, .article)
    }
    let marks = numbers
    numbers = []
    var hint = hint
    // A paragraph that opens with its first item is a paragraph.
    if marks.count > 1, marks[0].role == .provision { hint = .paragraph }
    let bytes = Array((marks.map(\.mark) + [words]).joined(separator: [0x20]))
    append(
      bytes, hint, label: marks.first?.mark.count,
      isExplicit: isExplicit && (!marks.isEmpty || !Self.opensWithNumber(words)))
  }

  mutating func put(_ note: AkomaNtosoNotes.Note) {
    for (i, words) in note.paragraphs.enumerated() {
      let hasLabel = i == 0 && !note.label.isEmpty
      append(
        hasLabel ? note.label + [0x20] + words : words, .footnote,
        label: hasLabel ? note.label.count : nil, isExplicit: hasLabel)
    }
  }

  private mutating func append(
    _ bytes: [UInt8], _ hint: Outline.Piece.Hint, label: Int? = nil, isExplicit: Bool = true
  ) {
    separate(from: hint)
    let start = text.count
    text += bytes
    var piece = Outline.Piece(
      start..<text.count, label: label.map { start..<(start + $0) }, hint: hint)
    piece.isExplicit = isExplicit
    pieces.append(piece)
  }

  /// White space as it stands between the paragraphs of other formats.
  private mutating func separate(from hint: Outline.Piece.Hint) {
    let last = pieces.last?.hint
    switch hint {
    case .cell:
      hasTables = true
      if last != .cell {
        if !text.isEmpty { text += [0x0A, 0x0A] }
      } else {
        text.append(isFirstCell ? 0x0A : 0x09)
      }
      isFirstCell = false
    case .listItem(let level):
      var follows = false
      if case .listItem = last { follows = true }
      if !text.isEmpty { text += follows ? [0x0A] : [0x0A, 0x0A] }
      text += [UInt8](repeating: 0x20, count: 2 * (min(level, 16) - 1))
    default:
      if !text.isEmpty { text += [0x0A, 0x0A] }
    }
  }

  /// A number that stands in the words and not in an element of its own.
  private static func opensWithNumber(_ words: [UInt8]) -> Bool {
    guard let label = PieceLabel(openingOf: 0..<words.count, in: words) else { return false }
    return label.style != .decimal || label.closing != .none
  }
}
