import Statements

/// The words of a paragraph, without its markup.
struct InlineText {
  private(set) var bytes: [UInt8] = []
  /// Notes cited in it, in order; `[1]` stands where each was.
  private(set) var notes: [[PandocTree.Block]] = []
  private(set) var losses = Losses()
  private let firstNote: Int

  /// What could not be kept.
  struct Losses {
    /// Alternative text of each picture; empty where it has none.
    var pictures: [String] = []
    var struckOut: [String] = []
    var unknown: [String] = []
  }

  /// - Parameter firstNote: the number of the next note.
  init(_ inlines: [PandocTree.Inline], firstNote: Int = 1) {
    self.firstNote = firstNote
    append(inlines)
  }

  static func plain(_ inlines: [PandocTree.Inline]) -> String {
    String(decoding: InlineText(inlines).bytes, as: UTF8.self)
  }

  private mutating func append(_ inlines: [PandocTree.Inline]) {
    for inline in inlines { append(inline) }
  }

  private mutating func append(_ inline: PandocTree.Inline) {
    switch inline {
    case .string(let string): bytes += string.utf8
    case .space, .softBreak:
      if let last = bytes.last, last != 0x20, last != 0x0A { bytes.append(0x20) }
    case .lineBreak:
      while bytes.last == 0x20 { bytes.removeLast() }
      bytes.append(0x0A)
    case .styled(let inner), .span(_, let inner): append(inner)
    case .superscript(let inner): appendSuperscript(inner)
    case .quoted(let double, let inner):
      bytes += (double ? "“" : "‘").utf8
      append(inner)
      bytes += (double ? "”" : "’").utf8
    case .link(let inner, let target): appendLink(inner, target: target)
    case .image(let alternative):
      let words = Self.plain(alternative)
      // What pandoc calls a picture that has no description.
      losses.pictures.append(words == "image" ? "" : words)
    case .note(let blocks):
      bytes += "[\(firstNote + notes.count)]".utf8
      notes.append(blocks)
    case .struckOut(let inner): losses.struckOut.append(Self.plain(inner))
    case .nothing: break
    case .unknown(let name): losses.unknown.append(name)
    }
  }

  private mutating func appendSuperscript(_ inner: [PandocTree.Inline]) {
    let isLink = inner.contains { if case .link = $0 { true } else { false } }
    let start = bytes.count
    append(inner)
    if isLink { bracketNoteMark(from: start) }
  }

  private mutating func appendLink(_ inner: [PandocTree.Inline], target: String) {
    let isRaised = inner.contains { if case .superscript = $0 { true } else { false } }
    let start = bytes.count
    append(inner)
    if isRaised { bracketNoteMark(from: start) }
    // The arrow that leads from a note back to its sentence: U+21A9, U+2191.
    let words = bytes[start...]
    let isArrow = words.starts(with: "↩".utf8) || words.starts(with: "↑".utf8)
    if target.utf8.first == UInt8(ascii: "#"), isArrow, words.count <= 6 {
      bytes.removeSubrange(start...)
    }
  }

  /// A raised link that is only a number or a sign is a web page's footnote mark; without
  /// brackets it would grow onto the word before it ("cooperation1").
  private mutating func bracketNoteMark(from start: Int) {
    let mark = bytes[start...]
    guard !mark.isEmpty, mark.count <= 3,
      mark.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: "*") })
    else { return }
    bytes.insert(UInt8(ascii: "["), at: start)
    bytes.append(UInt8(ascii: "]"))
  }
}
