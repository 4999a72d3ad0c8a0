/// How much a part of a web page says, and how much of it is links.
struct PageMeasure: Hashable {
  /// Bytes of running text: sentences, and items of lists that are not menus.
  var running = 0
  /// Bytes of all text.
  var total = 0
  /// Bytes that are the text of links.
  var linked = 0

  static func + (a: PageMeasure, b: PageMeasure) -> PageMeasure {
    PageMeasure(
      running: a.running + b.running, total: a.total + b.total, linked: a.linked + b.linked)
  }

  /// More than half of the text leads elsewhere.
  var isLinks: Bool { linked * 2 > total }

  init(running: Int = 0, total: Int = 0, linked: Int = 0) {
    self.running = running
    self.total = total
    self.linked = linked
  }

  init(_ blocks: [PandocTree.Block]) {
    self = blocks.reduce(PageMeasure()) { $0 + PageMeasure($1) }
  }

  init(_ block: PandocTree.Block) {
    switch block {
    case .plain(let inlines), .paragraph(let inlines):
      self.init(inlines)
      if !isLinks, total >= 60 { running = total }
    case .header(_, _, let inlines): self.init(inlines)
    case .lines(let lines): self.init(Array(lines.joined()))
    case .code(let code): self.init(running: code.utf8.count, total: code.utf8.count)
    case .quote(let blocks), .div(_, let blocks): self.init(blocks)
    case .ordered(_, let items), .bullets(let items):
      self = items.reduce(PageMeasure()) { $0 + PageMeasure($1) }
      if isLinks { running = 0 } else if total >= 60 { running = total }
    case .definitions(let definitions):
      self = definitions.reduce(PageMeasure()) { sum, definition in
        definition.definitions.reduce(sum + PageMeasure(definition.term)) { $0 + PageMeasure($1) }
      }
    case .table(let table):
      self = table.rows.joined().reduce(PageMeasure()) { $0 + PageMeasure($1) }
    case .nothing, .unknown: self.init()
    }
  }

  private init(_ inlines: [PandocTree.Inline]) {
    self.init(total: InlineText(inlines).bytes.count, linked: Self.linked(inlines))
  }

  /// Links that lead within the page (notes, a table of contents) count as its text.
  private static func linked(_ inlines: [PandocTree.Inline]) -> Int {
    inlines.reduce(0) { sum, inline in
      switch inline {
      case .link(let inner, let target) where target.utf8.first != UInt8(ascii: "#"):
        sum + InlineText(inner).bytes.count
      case .styled(let inner), .superscript(let inner), .span(_, let inner),
        .quoted(_, let inner):
        sum + linked(inner)
      default: sum
      }
    }
  }
}
