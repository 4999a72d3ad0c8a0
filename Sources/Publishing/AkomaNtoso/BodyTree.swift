import Statements

/// The blocks of a body or an annex as a tree: sections hold articles and paragraphs, paragraphs hold list
/// items, items hold deeper items.
///
/// A footnote belongs to the words before it, because nothing says where its mark stands.
struct BodyTree {
  enum Role: Hashable {
    /// Depth counted from 1.
    case section(depth: Int)
    case article, paragraph, item
    /// What has no element of its own in a body.
    case other(Block.Kind)
  }

  struct Node {
    let role: Role
    /// Index of the block that gives the number.
    let numbered: Int?
    /// Index of the block that gives the words.
    let worded: Int?
    /// Depth of a list item, and of a section.
    let level: Int
    var children: [Int] = []
    /// Indices of footnote blocks.
    var notes: [Int] = []

    /// The kind of block that the node's element tells.
    var told: Block.Kind {
      switch role {
      case .section: .heading
      case .article: .article
      case .paragraph: .paragraph
      case .item: .listItem
      case .other(let kind): kind
      }
    }
  }

  /// Deeper nesting than any statement has is a flaw of the import, and is cut off here.
  static let deepestLevel = 12

  private(set) var nodes: [Node] = []
  private(set) var roots: [Int] = []
  /// Nodes that may still take children, outermost first.
  private var open: [Int] = []

  init(_ range: Range<Int>, of statement: Statement, marks: ProvisionMarks) {
    let blocks = statement.blocks
    for index in range {
      let block = blocks[index]
      switch block.kind {
      case .footnote:
        if nodes.isEmpty { add(.other(.footnote), index) } else { addNote(index) }
      case .heading:
        closeUntil { if case .section(let depth) = $0.role { depth < block.level } else { false } }
        add(.section(depth: max(block.level, 1)), index, level: block.level)
      case .article:
        closeUntil { if case .section = $0.role { true } else { false } }
        addArticle(index, of: statement, marks: marks)
      case .paragraph:
        closeUntil { Self.holdsParagraphs($0.role) }
        add(.paragraph, index)
      case .listItem:
        closeUntil {
          $0.role == .item ? $0.level < block.level : true
        }
        if open.last.map({ Self.holdsParagraphs(nodes[$0].role) }) ?? true {
          add(Node(role: .paragraph, numbered: nil, worded: nil, level: 0))
        }
        add(.item, index, level: block.level)
      case .title, .recital, .signature, .annex, .cell:
        closeUntil { Self.holdsParagraphs($0.role) }
        add(.other(block.kind), index)
      }
    }
  }

  /// Whether the words of a block can stand as a heading: short, without a full stop, and promising
  /// nothing.
  static func isHeadingLike(
    _ index: Int, of statement: Statement, marks: ProvisionMarks
  ) -> Bool {
    let blocks = statement.blocks
    let span = blocks[index].span
    if span.length > 160 || marks.isMarked(index) { return false }
    if index + 1 < blocks.count, blocks[index + 1].leadIn == index { return false }
    guard !span.isEmpty else { return true }
    return !Array(".;:,".utf8).contains(statement.text.utf8[span.utf8.upperBound - 1])
  }

  private static func holdsParagraphs(_ role: Role) -> Bool {
    switch role {
    case .section, .article: true
    case .paragraph, .item, .other: false
    }
  }

  /// An article whose words are no heading gets a paragraph for them.
  private mutating func addArticle(
    _ index: Int, of statement: Statement, marks: ProvisionMarks
  ) {
    let isHeading = Self.isHeadingLike(index, of: statement, marks: marks)
    add(Node(role: .article, numbered: index, worded: isHeading ? index : nil, level: 0))
    if !isHeading { add(Node(role: .paragraph, numbered: nil, worded: index, level: 0)) }
  }

  private mutating func add(_ role: Role, _ block: Int, level: Int = 0) {
    add(Node(role: role, numbered: block, worded: block, level: level))
  }

  private mutating func add(_ node: Node) {
    if let parent = open.last {
      nodes[parent].children.append(nodes.count)
    } else {
      roots.append(nodes.count)
    }
    if case .other = node.role {} else { open.append(nodes.count) }
    nodes.append(node)
  }

  private mutating func addNote(_ block: Int) {
    nodes[nodes.count - 1].notes.append(block)
  }

  /// Closes the innermost nodes until one may take what comes next.
  private mutating func closeUntil(_ mayHold: (Node) -> Bool) {
    while let last = open.last, open.count >= Self.deepestLevel || !mayHold(nodes[last]) {
      open.removeLast()
    }
  }
}
