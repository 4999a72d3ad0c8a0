import Statements

/// Whether numbers run through the whole body, so that they need no section in front of them.
struct ContinuousNumbering {
  private(set) var articles = true
  /// Of paragraphs outside articles.
  private(set) var paragraphs = true

  init(of tree: BodyTree, in statement: Statement) {
    var seenArticles: Set<String> = []
    var seenParagraphs: Set<String> = []
    func number(_ node: BodyTree.Node) -> String? {
      let number = node.numbered.flatMap { statement.blocks[$0].number }
      let cleaned = number.map(ElementIdentifiers.cleaned) ?? ""
      return cleaned.isEmpty ? nil : cleaned
    }
    var pending = tree.roots
    while let index = pending.popLast() {
      let node = tree.nodes[index]
      switch node.role {
      case .section: pending += node.children
      case .article:
        if let number = number(node), !seenArticles.insert(number).inserted { articles = false }
      case .paragraph:
        if let number = number(node), !seenParagraphs.insert(number).inserted {
          paragraphs = false
        }
      case .item, .other: break
      }
    }
  }
}
