extension PandocTree {
  /// - Returns: `nil` if this is not a pandoc document.
  init?(_ json: JSONTree) {
    guard json["pandoc-api-version"] != nil, case .array(let blocks)? = json["blocks"] else {
      return nil
    }
    self.blocks = blocks.map(Block.init)
    metadata = [:]
    if case .object(let fields)? = json["meta"] {
      for field in fields { metadata[field.key] = Self.metadata(field.value) }
    }
  }

  private static func metadata(_ json: JSONTree) -> [Block] {
    let content = json["c"] ?? .null
    switch json["t"]?.string {
    case "MetaInlines": return [.plain(content.array.map(Inline.init))]
    case "MetaBlocks": return content.array.map(Block.init)
    case "MetaString": return [.plain([.string(content.string ?? "")])]
    case "MetaList": return content.array.flatMap(metadata)
    default: return []
    }
  }
}

extension PandocTree.Attributes {
  init(_ json: JSONTree?) {
    id = json?[0]?.string ?? ""
    classes = json?[1]?.array.compactMap(\.string) ?? []
    for pair in json?[2]?.array ?? [] {
      if let key = pair[0]?.string, let value = pair[1]?.string { values[key] = value }
    }
  }
}

extension PandocTree.Block {
  private typealias Inline = PandocTree.Inline

  init(_ json: JSONTree) {
    let content = json["c"] ?? .null
    switch json["t"]?.string ?? "" {
    case "Plain": self = .plain(content.array.map(Inline.init))
    case "Para": self = .paragraph(content.array.map(Inline.init))
    case "LineBlock": self = .lines(content.array.map { $0.array.map(Inline.init) })
    case "CodeBlock": self = .code(content[1]?.string ?? "")
    case "BlockQuote": self = .quote(content.array.map(Self.init))
    case "OrderedList":
      self = .ordered(PandocTree.ListNumbering(content[0]), Self.items(content[1]))
    case "BulletList": self = .bullets(Self.items(content))
    case "DefinitionList":
      self = .definitions(
        content.array.map {
          PandocTree.Definition(
            term: $0[0]?.array.map(Inline.init) ?? [], definitions: Self.items($0[1]))
        })
    case "Header":
      self = .header(
        level: content[0]?.number ?? 1, PandocTree.Attributes(content[1]),
        content[2]?.array.map(Inline.init) ?? [])
    case "Table": self = .table(PandocTree.Table(content))
    case "Figure":
      let caption = content[1]?[1]?.array.map(Self.init) ?? []
      self = .div(
        PandocTree.Attributes(content[0]), (content[2]?.array.map(Self.init) ?? []) + caption)
    case "Div":
      self = .div(PandocTree.Attributes(content[0]), content[1]?.array.map(Self.init) ?? [])
    case "HorizontalRule", "RawBlock", "Null": self = .nothing
    case let other: self = .unknown(other)
    }
  }

  private static func items(_ json: JSONTree?) -> [[Self]] {
    json?.array.map { $0.array.map(Self.init) } ?? []
  }
}

extension PandocTree.ListNumbering {
  init(_ json: JSONTree?) {
    start = json?[0]?.number ?? 1
    style = json?[1]?["t"]?.string ?? "DefaultStyle"
    delimiter = json?[2]?["t"]?.string ?? "DefaultDelim"
  }
}

extension PandocTree.Table {
  /// `[attr, caption, columns, head, bodies, foot]`; head and foot are `[attr, rows]`, a body is
  /// `[attr, head columns, head rows, rows]`, a row `[attr, cells]`, a cell
  /// `[attr, alignment, rows, columns, blocks]`.
  init(_ json: JSONTree) {
    caption = json[1]?[1]?.array.map(PandocTree.Block.init) ?? []
    var all = json[3]?[1]?.array ?? []
    for body in json[4]?.array ?? [] { all += (body[2]?.array ?? []) + (body[3]?.array ?? []) }
    all += json[5]?[1]?.array ?? []
    rows = all.map { row in
      (row[1]?.array ?? []).map { $0[4]?.array.map(PandocTree.Block.init) ?? [] }
    }
  }
}

extension PandocTree.Inline {
  init(_ json: JSONTree) {
    let content = json["c"] ?? .null
    switch json["t"]?.string ?? "" {
    case "Str": self = .string(content.string ?? "")
    case "Space": self = .space
    case "SoftBreak": self = .softBreak
    case "LineBreak": self = .lineBreak
    case "Emph", "Strong", "Underline", "Subscript", "SmallCaps":
      self = .styled(content.array.map(Self.init))
    case "Superscript": self = .superscript(content.array.map(Self.init))
    case "Strikeout": self = .struckOut(content.array.map(Self.init))
    case "Quoted":
      self = .quoted(
        double: content[0]?["t"]?.string == "DoubleQuote",
        content[1]?.array.map(Self.init) ?? [])
    case "Cite": self = .styled(content[1]?.array.map(Self.init) ?? [])
    case "Code", "Math": self = .string(content[1]?.string ?? "")
    case "RawInline":
      self = content[1]?.string?.lowercased().hasPrefix("<br") == true ? .lineBreak : .nothing
    case "Link":
      let attributes = PandocTree.Attributes(content[0])
      let words = content[1]?.array.map(Self.init) ?? []
      let target = content[2]?[0]?.string ?? ""
      // A note's mark that its style sheet raises rather than a superscript.
      let isNoteMark =
        attributes.values["role"] == "doc-noteref" || attributes.classes.contains("footnote-ref")
      self = .link(isNoteMark ? [.superscript(words)] : words, target: target)
    case "Image": self = .image(alternative: content[1]?.array.map(Self.init) ?? [])
    case "Note": self = .note(content.array.map(PandocTree.Block.init))
    case "Span":
      self = .span(
        PandocTree.Attributes(content[0]), content[1]?.array.map(Self.init) ?? [])
    case let other: self = .unknown(other)
    }
  }
}
