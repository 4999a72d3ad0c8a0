extension PandocTree.Table {
  /// Whether the table only places text on the page: one column, or cells that hold several
  /// paragraphs, as signature pages and old web pages have them.
  var isLayout: Bool {
    rows.allSatisfy { $0.count < 2 }
      || rows.contains { row in row.contains { $0.reduce(0) { $0 + $1.paragraphCount } > 2 } }
  }

  /// Whether its first column only numbers the second, as in pages and documents of writers who
  /// did not trust their program's lists.
  var isNumbered: Bool {
    rows.allSatisfy { $0.count == 2 && !$0[0].label.isEmpty && !$0[1].isEmpty }
  }
}

extension [PandocTree.Block] {
  /// The number, letter or bullet that is all these blocks hold; empty if they hold anything else.
  var label: [UInt8] {
    guard count == 1, let block = first else { return [] }
    let inlines: [PandocTree.Inline]
    switch block {
    case .plain(let all), .paragraph(let all): inlines = all
    default: return []
    }
    let words = [UInt8](InlineText(inlines).bytes[...].trimmed)
    let isBullet = ["•", "-", "–", "—", "·", "*"].contains { words.elementsEqual($0.utf8) }
    let first = words.drop { $0 == UInt8(ascii: "(") }.prefix { $0 >= 0x30 }
    let isMark =
      !first.isEmpty && first.count <= 4 && first.count < words.count
      && words.count <= 6 && words.dropFirst(first.count).allSatisfy { $0 < 0x80 }
      && (words.last == UInt8(ascii: ".") || words.last == UInt8(ascii: ")"))
    return isBullet || isMark ? words : []
  }
}

extension PandocTree.Block {
  fileprivate var paragraphCount: Int {
    switch self {
    case .quote(let blocks), .div(_, let blocks):
      blocks.reduce(0) { $0 + $1.paragraphCount }
    case .ordered(_, let items), .bullets(let items): items.count
    case .paragraph(let inlines), .plain(let inlines):
      max(1, InlineText(inlines).bytes.paragraphs.count)
    case .nothing, .unknown: 0
    default: 1
    }
  }
}
