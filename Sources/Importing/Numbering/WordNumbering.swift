/// The numbering rules of a Word document: which paragraphs are numbered and how.
///
/// Source: ECMA-376 part 1, section 17.9 (numbering), 17.7 (styles).
struct WordNumbering: Sendable {
  struct Level: Sendable {
    var start = 1
    var style = NumberStyle.decimal
    /// `%1` to `%9` stand for the numbers of the levels: `(%2)`, `Article %1`, `%1.%2`.
    var pattern = ""
    /// Numbers of outer levels as digits, however those write them.
    var isLegal = false
    /// The innermost level, counted from 1, whose numbers begin this one anew; 0 for none, `nil`
    /// for any outside it.
    var restartsAfter: Int?
    /// The paragraph style that has this level.
    var paragraphStyle: String?
  }

  /// Place of a paragraph: which numbering and which of its levels, counted from 0.
  struct Place: Sendable, Hashable {
    var numbering: String
    var level: Int
  }

  struct Instance: Sendable {
    var definition: String
    /// Where a level begins anew the first time this instance uses it.
    var restarts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  /// What a paragraph or a style says of its own; the rest comes from the style it is based on.
  struct Reference: Sendable {
    var numbering: String?
    var level: Int?
    var base: String?
  }

  private(set) var definitions: [String: [Int: Level]] = [:]
  private(set) var instances: [String: Instance] = [:]
  private(set) var styles: [String: Reference] = [:]
  private(set) var defaultStyle: String?
  /// Definitions that only name a numbering style.
  private var links: [String: String] = [:]
  private var numberingStyles: [String: String] = [:]

  init(numbering: [UInt8], styles: [UInt8]) {
    readNumbering(XMLScanner(numbering))
    readStyles(XMLScanner(styles))
    for (definition, style) in links {
      guard let instance = numberingStyles[style].flatMap({ instances[$0] }) else { continue }
      definitions[definition] = definitions[instance.definition]
    }
  }

  var isEmpty: Bool { instances.isEmpty }

  /// - Returns: `nil` where the paragraph has no number, also where it takes away its style's.
  func place(style: String?, own: Reference) -> Place? {
    var found = own
    var inherited = false
    var linked: String?
    var next = style ?? defaultStyle
    // Styles rest on one another; a file can have them in a circle.
    for _ in 0..<20 {
      guard found.numbering == nil || found.level == nil, let id = next, let rule = styles[id]
      else { break }
      if found.numbering == nil, rule.numbering != nil {
        found.numbering = rule.numbering
        inherited = true
        linked = id
      }
      if found.level == nil { found.level = rule.level }
      next = rule.base
    }
    guard let numbering = found.numbering, numbering != "0", let instance = instances[numbering]
    else { return nil }
    // A level linked to the style goes before the level the style names.
    if inherited, own.level == nil, let linked, let levels = definitions[instance.definition],
      let level = levels.first(where: { $0.value.paragraphStyle == linked })?.key
    {
      found.level = level
    }
    return Place(numbering: numbering, level: max(0, min(8, found.level ?? 0)))
  }

  func level(_ place: Place) -> Level? {
    guard let instance = instances[place.numbering] else { return nil }
    return instance.levels[place.level] ?? definitions[instance.definition]?[place.level]
  }

  private mutating func readNumbering(_ file: XMLScanner) {
    var scanner = file
    var definition: String?
    var instance: String?
    var index: Int?
    var level = Level()
    while let tag = scanner.next() {
      let value = scanner.attribute("w:val", of: tag)
      switch (tag.name, tag.kind) {
      case ("w:abstractNum", .open):
        definition = scanner.attribute("w:abstractNumId", of: tag)
        if let definition { definitions[definition] = [:] }
      case ("w:abstractNum", .close): definition = nil
      case ("w:numStyleLink", _): if let definition { links[definition] = value }
      case ("w:num", .open): instance = scanner.attribute("w:numId", of: tag)
      case ("w:num", .close): instance = nil
      case ("w:abstractNumId", _):
        if let instance, let value { instances[instance] = Instance(definition: value) }
      case ("w:lvlOverride", .open):
        index = scanner.attribute("w:ilvl", of: tag).flatMap { Int($0) }
      case ("w:startOverride", _):
        if let instance, let index {
          instances[instance]?.restarts[index] = value.flatMap { Int($0) }
        }
      case ("w:lvl", .open):
        index = scanner.attribute("w:ilvl", of: tag).flatMap { Int($0) }
        level = Level()
      case ("w:lvl", .close):
        guard let index else { break }
        if let definition {
          definitions[definition]?[index] = level
        } else if let instance {
          instances[instance]?.levels[index] = level
        }
      case ("w:start", _): level.start = value.flatMap { Int($0) } ?? 1
      case ("w:numFmt", _): level.style = NumberStyle(word: value ?? "")
      case ("w:lvlText", _): level.pattern = value ?? ""
      case ("w:lvlRestart", _): level.restartsAfter = value.flatMap { Int($0) }
      case ("w:isLgl", _): level.isLegal = value != "0" && value != "false"
      case ("w:pStyle", _): level.paragraphStyle = value
      default: break
      }
    }
  }

  private mutating func readStyles(_ file: XMLScanner) {
    var scanner = file
    var id: String?
    var type = ""
    while let tag = scanner.next() {
      let value = scanner.attribute("w:val", of: tag)
      switch (tag.name, tag.kind) {
      case ("w:style", .open):
        id = scanner.attribute("w:styleId", of: tag)
        type = scanner.attribute("w:type", of: tag) ?? "paragraph"
        if let id, type == "paragraph" {
          styles[id] = Reference()
          let isDefault = scanner.attribute("w:default", of: tag)
          if isDefault == "1" || isDefault == "true" { defaultStyle = id }
        }
      case ("w:style", .close): id = nil
      case ("w:basedOn", _): if let id { styles[id]?.base = value }
      case ("w:numId", _):
        guard let id, let value else { break }
        if type == "numbering" {
          numberingStyles[id] = value
        } else {
          styles[id]?.numbering = value
        }
      case ("w:ilvl", _): if let id { styles[id]?.level = value.flatMap { Int($0) } }
      default: break
      }
    }
  }
}

extension NumberStyle {
  /// ECMA-376 part 1, section 17.18.59.
  fileprivate init(word name: String) {
    switch name {
    case "lowerLetter": self = .lowerLetter
    case "upperLetter": self = .upperLetter
    case "lowerRoman": self = .lowerRoman
    case "upperRoman": self = .upperRoman
    case "decimalZero": self = .twoDigits
    case "ordinal": self = .ordinal
    case "bullet": self = .bullet
    case "none": self = .none
    default: self = .decimal
    }
  }
}
