extension OpenDocumentNumbering {
  /// The content with every automatic number written out at its paragraph's start and the lists
  /// undone, without comments and without the record of what tracked changes deleted.
  func spelledOut(_ content: [UInt8]) -> [UInt8] {
    var walk = Walk(rules: self, content: content)
    walk.run()
    return walk.result
  }

  /// What is known at one place of the text.
  private struct Walk {
    let rules: OpenDocumentNumbering
    let content: [UInt8]
    var result: [UInt8] = []

    private var copied = 0
    /// Open lists, outermost first.
    private var open: [OpenList] = []
    /// Numbers a finished list had last, by its id and by its style.
    private var lastByID: [String: [Int: Int]] = [:]
    private var lastByStyle: [String: [Int: Int]] = [:]
    private var headings: [Int: Int] = [:]

    private struct OpenList {
      var id: String?
      var style: String?
      /// By level, of the whole nest.
      var numbers: [Int: Int]
      /// The item's first paragraph is still to come.
      var awaitsText = false
    }

    init(rules: OpenDocumentNumbering, content: [UInt8]) {
      self.rules = rules
      self.content = content
    }

    mutating func run() {
      var scanner = XMLScanner(content)
      while let tag = scanner.next() {
        switch tag.name {
        case "text:tracked-changes", "office:annotation":
          drop(tag)
          if tag.kind == .open { skip(to: tag.name, &scanner) }
        case "text:list":
          drop(tag)
          if tag.kind == .open { begin(tag, scanner) } else { end() }
        case "text:list-item":
          drop(tag)
          if tag.kind == .open { beginItem(tag, scanner) }
        case "text:list-header": drop(tag)
        // pandoc 2.17 leaves out the rows in it.
        case "table:table-header-rows": drop(tag)
        case "text:p", "text:h": if tag.kind == .open { label(tag, scanner) }
        default: break
        }
      }
      copy(to: content.count)
    }

    private mutating func copy(to place: Int) {
      guard place > copied else { return }
      result += content[copied..<place]
      copied = place
    }

    private mutating func drop(_ tag: XMLScanner.Tag) {
      copy(to: tag.range.lowerBound)
      copied = max(copied, tag.range.upperBound)
    }

    private mutating func skip(to name: String, _ scanner: inout XMLScanner) {
      while let tag = scanner.next() {
        copied = tag.range.upperBound
        if tag.name == name, tag.kind == .close { return }
      }
    }

    private mutating func begin(_ tag: XMLScanner.Tag, _ scanner: XMLScanner) {
      var list = OpenList(
        id: scanner.attribute("xml:id", of: tag),
        style: scanner.attribute("text:style-name", of: tag),
        numbers: [:])
      if let outer = open.last {
        list.style = list.style ?? outer.style
        list.numbers = outer.numbers
      } else if let earlier = scanner.attribute("text:continue-list", of: tag) {
        list.numbers = lastByID[earlier] ?? [:]
      } else if scanner.attribute("text:continue-numbering", of: tag) == "true",
        let style = list.style
      {
        list.numbers = lastByStyle[style] ?? [:]
      }
      open.append(list)
    }

    private mutating func end() {
      guard let list = open.popLast() else { return }
      if let id = list.id { lastByID[id] = list.numbers }
      guard open.isEmpty else { return }
      if let style = list.style { lastByStyle[style] = list.numbers }
    }

    private mutating func beginItem(_ tag: XMLScanner.Tag, _ scanner: XMLScanner) {
      guard let list = open.indices.last else { return }
      let level = open.count
      let levels = open[list].style.flatMap { rules.lists[$0] } ?? [:]
      let start = scanner.attribute("text:start-value", of: tag).flatMap { Int($0) }
      let number = start ?? open[list].numbers[level].map { $0 + 1 } ?? levels[level]?.start ?? 1
      for i in open.indices {
        open[i].numbers[level] = number
        for inner in (level + 1)..<12 { open[i].numbers[inner] = nil }
      }
      open[list].awaitsText = true
    }

    private mutating func label(_ tag: XMLScanner.Tag, _ scanner: XMLScanner) {
      if let list = open.last {
        guard list.awaitsText, let style = list.style else { return }
        open[open.count - 1].awaitsText = false
        insert(
          rules.label(level: open.count, in: rules.lists[style] ?? [:], numbers: list.numbers),
          level: open.count, after: tag)
      } else if tag.name == "text:h", scanner.attribute("text:is-list-header", of: tag) != "true" {
        let level = scanner.attribute("text:outline-level", of: tag).flatMap { Int($0) } ?? 1
        guard let rule = rules.outline[level], rule.style != .none else { return }
        headings[level] = headings[level].map { $0 + 1 } ?? rule.start
        for inner in (level + 1)..<12 { headings[inner] = nil }
        insert(
          rules.label(level: level, in: rules.outline, numbers: headings), level: level, after: tag)
      }
    }

    private mutating func insert(_ label: String, level: Int, after tag: XMLScanner.Tag) {
      let label = label.trimmedOfSpaces
      guard !label.isEmpty else { return }
      copy(to: tag.range.upperBound)
      result += SpelledLabel.spell(label, level: level).escapedForXML
    }
  }
}

extension String {
  fileprivate var trimmedOfSpaces: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
