import Statements

/// Finds the text of a saved web page among menus, notices, bars and footers.
///
/// Takes away what calls itself surroundings or is mostly links; then goes down into the one part
/// that holds the running text, as long as nothing beside it has any. A page without
/// surroundings stays whole: nothing with sentences in it is dropped for its place alone.
struct PageContent {
  private(set) var blocks: [PandocTree.Block]
  private(set) var diagnostics: [Diagnostic] = []
  /// The page's main heading, wherever it stands.
  private var title: PandocTree.Block?
  /// Bytes of running text on the whole page.
  private let whole: Int

  init(_ page: [PandocTree.Block]) {
    let page = page.map(\.withoutLayoutTables)
    whole = PageMeasure(page).running
    blocks = page
    let before = PageMeasure(page).total
    title = Self.firstHeading(in: page)
    blocks = main(of: page) ?? page
    blocks = pruned(blocks)
    descend()
    dropEnding()
    if let title, Self.firstHeading(in: blocks) == nil { blocks.insert(title, at: 0) }
    let after = PageMeasure(blocks).total
    if before - after > 20 {
      diagnostics.append(
        Diagnostic(
          .note, code: "page.trimmed",
          "Menus, notices and other surroundings of the text were left out (\(before - after) of "
            + "\(before) bytes of text)."))
    }
  }

  /// The part the page itself marks as its text, if most running text is in it.
  private func main(of page: [PandocTree.Block]) -> [PandocTree.Block]? {
    var found: [PandocTree.Block]?
    func search(_ blocks: [PandocTree.Block]) {
      for case .div(let attributes, let inner) in blocks {
        let isMain =
          attributes.values["role"] == "main" || attributes.values["part"] == "main"
          || attributes.values["part"] == "article" || attributes.values["role"] == "article"
        if isMain, PageMeasure(inner).running * 2 > whole { found = inner }
        search(inner)
      }
    }
    // The innermost that still holds most of it: the article inside the main part.
    search(page)
    return found
  }

  private func pruned(_ blocks: [PandocTree.Block]) -> [PandocTree.Block] {
    blocks.compactMap { block in
      switch block {
      case .div(let attributes, let inner):
        let measure = PageMeasure(inner)
        // A wrapper named "with-sidebar" holds the text too.
        if PageSurroundings.isNamed(attributes), measure.running * 10 < max(whole, 1) * 4 {
          return nil
        }
        if attributes.values["part"] == "form", measure.running * 10 < max(whole, 1) * 4 {
          return nil
        }
        return .div(attributes, pruned(inner))
      case .quote(let inner): return .quote(pruned(inner))
      case .bullets(let items):
        if PageMeasure(block).isLinks { return nil }
        let left = items.map(pruned).filter { !$0.isEmpty }
        return left.isEmpty ? nil : .bullets(left)
      case .ordered: return PageMeasure(block).isLinks && isMenu(block) ? nil : block
      case .paragraph(let inlines), .plain(let inlines):
        let text = InlineText.plain(inlines)
        if PageSurroundings.isLine(text) { return nil }
        // "Home › News › Statements"
        let measure = PageMeasure(block)
        return measure.linked * 10 > measure.total * 7 && measure.total < 120 ? nil : block
      case .header(_, _, let inlines):
        return PageSurroundings.isLine(InlineText.plain(inlines)) ? nil : block
      default: return block
      }
    }
  }

  /// Numbered lists are rarely menus; one is if its items are nothing but links.
  private func isMenu(_ block: PandocTree.Block) -> Bool {
    let measure = PageMeasure(block)
    return measure.linked * 10 > measure.total * 9
  }

  private mutating func descend() {
    while true {
      let parts = blocks.map { (block: $0, running: PageMeasure($0).running) }
      let rich = parts.filter { $0.running > 0 }
      guard rich.count == 1, case .div(_, let inner)? = rich.first?.block else { return }
      // Headings and short lines beside it may be its title and date; long rows of them are not.
      let beside = parts.filter { $0.running == 0 }.count { !$0.block.isEmpty }
      if beside > 0, beside <= 3, parts.first?.running == 0 {
        let opening = blocks.prefix { PageMeasure($0).running == 0 }
        blocks = opening.filter { $0.isHeadingOrLine } + inner
        return
      }
      blocks = inner
    }
  }

  /// Cuts at a heading such as "Related content" when little running text follows it.
  private mutating func dropEnding() {
    let end = blocks.indices.first { i in
      guard case .header(_, _, let inlines) = blocks[i] else { return false }
      return PageSurroundings.endsText(InlineText.plain(inlines))
        && PageMeasure(Array(blocks[i...])).running * 5 < PageMeasure(blocks).running
    }
    if let end { blocks.removeSubrange(end...) }
  }

  private static func firstHeading(in blocks: [PandocTree.Block]) -> PandocTree.Block? {
    for block in blocks {
      switch block {
      case .header(level: 1, _, let inlines) where !InlineText.plain(inlines).isEmpty: return block
      case .div(_, let inner): if let found = firstHeading(in: inner) { return found }
      default: break
      }
    }
    return nil
  }
}

extension PandocTree.Block {
  fileprivate var isEmpty: Bool { PageMeasure(self).total == 0 }

  fileprivate var isHeadingOrLine: Bool {
    switch self {
    case .header, .paragraph, .plain: true
    case .div(_, let inner): !inner.isEmpty && inner.allSatisfy(\.isHeadingOrLine)
    default: false
    }
  }

  /// Old pages place menu and text in the cells of one table.
  fileprivate var withoutLayoutTables: PandocTree.Block {
    switch self {
    case .table(let table) where table.isLayout && !table.isNumbered:
      .div(
        .init(),
        table.rows.joined().map { .div(.init(), $0.map(\.withoutLayoutTables)) })
    case .div(let attributes, let inner): .div(attributes, inner.map(\.withoutLayoutTables))
    default: self
    }
  }
}
