import Statements

/// The body and the annexes: sections, articles, paragraphs and lists.
extension AkomaNtosoText {
  /// - Parameter prefix: identifier of the attachment; empty for the statement itself.
  mutating func mainBody(_ range: Range<Int>, in prefix: String = "", _ xml: inout XMLWriter) {
    let tree = BodyTree(range, of: coding.statement, marks: marks)
    let numbering = ContinuousNumbering(of: tree, in: coding.statement)
    xml.element("mainBody") { xml in
      if tree.roots.isEmpty { xml.empty("p", ["eId": identifiers.next("p", in: prefix)]) }
      for root in tree.roots {
        write(root, of: tree, numbering, in: prefix, outer: prefix, &xml)
      }
    }
  }

  /// - Parameters:
  ///   - prefix: identifier of the element around this one.
  ///   - outer: identifier within which numbers do not begin again: the body's or an article's.
  private mutating func write(
    _ index: Int, of tree: BodyTree, _ numbering: ContinuousNumbering, in prefix: String,
    outer: String, sections: Int = 0, _ xml: inout XMLWriter
  ) {
    let node = tree.nodes[index]
    let number = node.numbered.flatMap { blocks[$0].number }
    switch node.role {
    case .section:
      let name = sections == 0 ? "section" : sections == 1 ? "subsection" : "level"
      let identifier = identifiers.next(name, in: prefix, number: number)
      xml.element(name, ["eId": identifier]) { xml in
        heading(node, in: identifier, &xml)
        for child in node.children {
          write(
            child, of: tree, numbering, in: identifier, outer: outer, sections: sections + 1, &xml)
        }
      }
    case .article:
      let identifier = identifiers.next(
        "article", in: numbering.articles ? outer : prefix, number: number)
      xml.element("article", ["eId": identifier]) { xml in
        heading(node, in: identifier, &xml)
        if let only = soleWords(of: node, in: tree) {
          content(only, of: tree, in: identifier, &xml)
        } else {
          for child in node.children {
            write(child, of: tree, numbering, in: identifier, outer: identifier, &xml)
          }
        }
      }
    case .paragraph:
      let identifier = identifiers.next(
        "paragraph", in: numbering.paragraphs ? outer : prefix, number: number)
      xml.element("paragraph", ["eId": identifier]) { xml in
        self.number(node.numbered, &xml)
        content(node, of: tree, in: identifier, &xml)
      }
    case .other(let kind):
      let identifier = identifiers.next("hcontainer", in: prefix)
      xml.element("hcontainer", ["eId": identifier, "name": kind.rawValue]) { xml in
        self.number(node.numbered, &xml)
        content(node, of: tree, in: identifier, &xml)
      }
    case .item: item(node, of: tree, in: prefix, &xml)
    }
  }

  /// An article of one unnumbered paragraph holds its words itself.
  private func soleWords(of node: BodyTree.Node, in tree: BodyTree) -> BodyTree.Node? {
    guard node.children.count == 1 else { return nil }
    let child = tree.nodes[node.children[0]]
    let isPlain = child.role == .paragraph && child.numbered.map { blocks[$0].label } == nil
    return isPlain ? child : nil
  }

  private mutating func heading(
    _ node: BodyTree.Node, in identifier: String, _ xml: inout XMLWriter
  ) {
    number(node.numbered, &xml)
    guard let block = node.worded else { return }
    place(block, in: identifier)
    // An article that is nothing but its label has it as its words too.
    let isSaid = blocks[block].span.isEmpty || blocks[block].span == blocks[block].label
    if isSaid && node.notes.isEmpty { return }
    xml.line("heading") { xml in
      if !isSaid { words(block, &xml) }
      notes(node.notes, in: identifier, &xml)
    }
  }

  private mutating func content(
    _ node: BodyTree.Node, of tree: BodyTree, in identifier: String, _ xml: inout XMLWriter
  ) {
    xml.element("content") { xml in blocks(of: node, of: tree, in: identifier, &xml) }
  }

  /// The words of a paragraph or an item, and the list they introduce.
  private mutating func blocks(
    of node: BodyTree.Node, of tree: BodyTree, in identifier: String, _ xml: inout XMLWriter
  ) {
    if let block = node.worded { place(block, in: identifier) }
    let introduces =
      node.worded != nil
      && node.children.first.map { tree.nodes[$0] }?.numbered.flatMap { blocks[$0].leadIn }
        == node.worded
    if let block = node.worded, !introduces {
      paragraph(block, notes: node.notes, in: identifier, told: node.told, &xml)
    }
    guard !node.children.isEmpty else { return }
    let list = identifiers.next("blockList", in: identifier)
    xml.element("blockList", ["eId": list]) { xml in
      if let block = node.worded, introduces {
        let kind = blocks[block].kind
        let named = kind == node.told ? nil : kind.rawValue
        xml.line("listIntroduction", ["class": named]) { xml in
          words(block, &xml)
          notes(node.notes, in: identifier, &xml)
        }
      }
      for child in node.children { item(tree.nodes[child], of: tree, in: list, &xml) }
    }
  }

  private mutating func item(
    _ node: BodyTree.Node, of tree: BodyTree, in list: String, _ xml: inout XMLWriter
  ) {
    let identifier = identifiers.next(
      "item", in: list, number: node.numbered.flatMap { blocks[$0].number })
    xml.element("item", ["eId": identifier]) { xml in
      number(node.numbered, &xml)
      blocks(of: node, of: tree, in: identifier, &xml)
    }
  }
}
