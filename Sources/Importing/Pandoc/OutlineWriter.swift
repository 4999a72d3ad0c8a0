import Statements

/// Writes a pandoc document out as text and notes where each piece of it is.
///
/// Numbers of lists become text, footnotes follow the last paragraph and leave `[1]` in the
/// sentence that cites them, tables are read cell by cell.
struct OutlineWriter {
  private var text: [UInt8] = []
  private var pieces: [Outline.Piece] = []
  private var findings = Findings()
  /// Footnotes cited so far; they are written at the end.
  private var notes: [[PandocTree.Block]] = []
  /// Set by a list for the first paragraph of its item.
  private var pendingLabel: (label: [UInt8], level: Int)?
  private var listDepth = 0
  /// What a paragraph is here: a plain one, a cell, a footnote.
  private var bodyHint = Outline.Piece.Hint.paragraph
  /// What parts a piece from the one before.
  private var separator = Separator.blankLine

  private enum Separator { case blankLine, newLine, tab }

  /// Title, subtitle, authors and date that the format keeps apart from the text, though
  /// readers see them in front of it.
  mutating func writeFrontMatter(_ metadata: [String: [PandocTree.Block]]) {
    for name in ["title", "subtitle", "author", "date"] {
      bodyHint = name == "title" ? .title : .paragraph
      write(metadata[name] ?? [])
    }
    bodyHint = .paragraph
  }

  mutating func write(_ blocks: [PandocTree.Block]) {
    for block in blocks { write(block) }
  }

  /// Writes the footnotes and gives the outline.
  consuming func finish(title: String?, language: String?) -> Outline {
    writeNotes()
    let text = StatementText(String(decoding: text, as: UTF8.self))
    return Outline(
      text: text, pieces: pieces, title: title, language: language,
      diagnostics: findings.diagnostics(in: text))
  }

  private mutating func write(_ block: PandocTree.Block) {
    switch block {
    case .plain(let inlines), .paragraph(let inlines): paragraph(inlines, hint: bodyHint)
    case .lines(let lines): paragraph(Array(lines.joined(separator: [.lineBreak])), hint: bodyHint)
    case .code(let code): preformatted(code)
    case .div(let attributes, let blocks) where attributes.holdsNotes: writeNoteSection(blocks)
    case .quote(let blocks), .div(_, let blocks): write(blocks)
    case .ordered(let numbering, let items):
      list(items) { numbering.label($0) }
    case .bullets(let items):
      list(items) { _ in "•" }
    case .definitions(let definitions):
      for definition in definitions {
        paragraph(definition.term, hint: bodyHint)
        for blocks in definition.definitions { write(blocks) }
      }
    case .header(let level, _, let inlines): paragraph(inlines, hint: .heading(level: level))
    case .table(let table): write(table)
    case .nothing: break
    case .unknown(let name): findings.unknown.insert(name)
    }
  }

  private mutating func list(_ items: [[PandocTree.Block]], label: (Int) -> String) {
    listDepth += 1
    for (i, item) in items.enumerated() {
      pendingLabel = (Array(label(i).utf8), listDepth)
      write(item)
      pendingLabel = nil
      separator = bodyHint == .cell ? separator : .newLine
    }
    listDepth -= 1
    if listDepth == 0, bodyHint != .cell { separator = .blankLine }
  }

  /// A paragraph, or several where the file parts them by empty lines.
  private mutating func paragraph(_ inlines: [PandocTree.Inline], hint: Outline.Piece.Hint) {
    let content = InlineText(inlines, firstNote: notes.count + 1)
    notes += content.notes
    var start = text.count
    for part in content.bytes.paragraphs {
      if let piece = put(Array(part), hint: hint) { start = min(start, piece.lowerBound) }
    }
    findings.add(content.losses, at: start..<text.count)
  }

  private mutating func preformatted(_ code: String) {
    for part in Array(code.utf8).paragraphs { _ = put(Array(part), hint: .none) }
  }

  /// - Parameter words: without white space around them.
  /// - Returns: where they are; `nil` if there is nothing to put.
  private mutating func put(_ words: [UInt8], hint: Outline.Piece.Hint) -> Range<Int>? {
    var words = words[...]
    var hint = hint
    if let spelled = SpelledLabel.read(Array(words)) {
      words = words.dropFirst(spelled.rest).trimmed
      pendingLabel = (spelled.label, spelled.level)
    }
    guard !words.isEmpty, !repeatsHeading(words, hint) else { return nil }
    if !text.isEmpty {
      switch separator {
      case .blankLine: text += [0x0A, 0x0A]
      case .newLine: text.append(0x0A)
      case .tab: text.append(0x09)
      }
    }
    var label: Range<Int>?
    let start: Int
    if let (mark, level) = pendingLabel {
      if hint == .paragraph || hint == .cell {
        hint = .listItem(level: level)
        text += [UInt8](repeating: 0x20, count: 2 * (level - 1))
      }
      start = text.count
      if !mark.isEmpty {
        label = start..<(start + mark.count)
        text += mark + [0x20]
      }
      pendingLabel = nil
    } else {
      start = text.count
    }
    text += words
    separator = bodyHint == .cell ? .newLine : .blankLine
    pieces.append(Outline.Piece(start..<text.count, label: label, hint: hint))
    return start..<text.count
  }

  /// Books have the same title on the title page and over the first chapter.
  private func repeatsHeading(_ words: ArraySlice<UInt8>, _ hint: Outline.Piece.Hint) -> Bool {
    guard case .heading = hint, let last = pieces.last else { return false }
    switch last.hint {
    case .title, .heading: return text[last.range].elementsEqual(words)
    default: return false
    }
  }

  private mutating func write(_ table: PandocTree.Table) {
    write(table.caption)
    if table.isNumbered {
      for row in table.rows {
        pendingLabel = (row[0].label, 1)
        write(row[1])
        pendingLabel = nil
      }
      return
    }
    if table.isLayout {
      for row in table.rows { for cell in row { write(cell) } }
      return
    }
    let start = text.count
    let outer = bodyHint
    bodyHint = .cell
    for (i, row) in table.rows.enumerated() {
      separator = i == 0 ? .blankLine : .newLine
      for cell in row {
        write(cell)
        separator = .tab
      }
    }
    bodyHint = outer
    separator = .blankLine
    if start < text.count { findings.tables.append(start..<text.count) }
  }

  /// A web page's footnotes: a list whose marks are `[1]` in the text.
  private mutating func writeNoteSection(_ blocks: [PandocTree.Block]) {
    let outer = bodyHint
    bodyHint = .footnote
    for block in blocks {
      guard case .ordered(let numbering, let items) = block else {
        write(block)
        continue
      }
      for (i, item) in items.enumerated() {
        separator = .blankLine
        pendingLabel = (Array("[\(numbering.start + i)]".utf8), 1)
        write(item)
        pendingLabel = nil
      }
    }
    bodyHint = outer
  }

  private mutating func writeNotes() {
    bodyHint = .footnote
    var number = 0
    while number < notes.count {
      separator = .blankLine
      pendingLabel = (Array("[\(number + 1)]".utf8), 1)
      write(notes[number])
      pendingLabel = nil
      number += 1
    }
  }
}

extension PandocTree.Attributes {
  /// Source: DPUB-ARIA 1.1, `doc-endnotes`; pandoc's and Word's own classes.
  fileprivate var holdsNotes: Bool {
    values["role"] == "doc-endnotes" || classes.contains("footnotes")
  }
}

extension PandocTree.ListNumbering {
  /// The mark of an item, counted from 0, as it stands on the page.
  fileprivate func label(_ index: Int) -> String {
    let format: NumberStyle =
      switch style {
      case "LowerAlpha": .lowerLetter
      case "UpperAlpha": .upperLetter
      case "LowerRoman": .lowerRoman
      case "UpperRoman": .upperRoman
      default: .decimal
      }
    let number = format.string(start + index)
    return switch delimiter {
    case "OneParen": "\(number))"
    case "TwoParens": "(\(number))"
    default: "\(number)."
    }
  }
}
