/// The list styles of an OpenDocument text.
///
/// Source: OpenDocument 1.3 part 3, sections 16.30 to 16.34 (styles), 5.3 (lists).
struct OpenDocumentNumbering: Sendable {
  struct Level: Sendable {
    var style = NumberStyle.none
    var start = 1
    var prefix = ""
    var suffix = ""
    /// How many levels' numbers it shows, its own last.
    var shown = 1
    /// LibreOffice's own form of the same, which goes before it: `%1%.%2%.`
    var pattern: String?
  }

  /// By style and level, levels counted from 1.
  private(set) var lists: [String: [Int: Level]] = [:]
  /// Numbers of headings that stand in no list.
  private(set) var outline: [Int: Level] = [:]

  /// - Parameters: the parts `styles.xml` and `content.xml`; the latter's styles go first.
  init(styles: [UInt8], content: [UInt8]) {
    read(XMLScanner(styles))
    read(XMLScanner(content))
  }

  private mutating func read(_ file: XMLScanner) {
    var scanner = file
    var list: String?
    var inOutline = false
    while let tag = scanner.next() {
      switch tag.name {
      case "office:body": return
      case "text:list-style":
        list = tag.kind == .open ? scanner.attribute("style:name", of: tag) : nil
        if let list { lists[list] = [:] }
      case "text:outline-style": inOutline = tag.kind == .open
      case "text:list-level-style-number", "text:list-level-style-bullet",
        "text:list-level-style-image", "text:outline-level-style":
        guard tag.kind != .close,
          let number = scanner.attribute("text:level", of: tag).flatMap({ Int($0) })
        else { break }
        let level = Level(tag, scanner)
        if let list {
          lists[list]?[number] = level
        } else if inOutline {
          outline[number] = level
        }
      default: break
      }
    }
  }

  /// - Parameter numbers: of this level and those outside it.
  func label(
    level: Int, in levels: [Int: Level], numbers: [Int: Int]
  ) -> String {
    guard let rule = levels[level] else { return "" }
    switch rule.style {
    case .bullet: return "•"
    case .none where rule.pattern == nil: return (rule.prefix + rule.suffix)
    default: break
    }
    func number(_ level: Int) -> String {
      (levels[level]?.style ?? .decimal).string(numbers[level] ?? levels[level]?.start ?? 1)
    }
    if let pattern = rule.pattern {
      var label = ""
      for part in pattern.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
        // Odd parts stand between percent signs.
        if part.offset % 2 == 1, let outer = Int(part.element) {
          label += number(outer)
        } else {
          label += part.element
        }
      }
      return label
    }
    let first = max(1, level - rule.shown + 1)
    let shown = (first...level).filter { $0 == level || levels[$0]?.style != NumberStyle.none }
    return rule.prefix + shown.map(number).joined(separator: ".") + rule.suffix
  }
}

extension OpenDocumentNumbering.Level {
  fileprivate init(_ tag: XMLScanner.Tag, _ scanner: XMLScanner) {
    switch tag.name {
    case "text:list-level-style-image": style = .bullet
    case "text:list-level-style-bullet":
      // A space for a bullet carries on the item before.
      style = scanner.attribute("text:bullet-char", of: tag) == " " ? .none : .bullet
    default:
      switch scanner.attribute("style:num-format", of: tag) ?? "" {
      case "": style = .none
      case "a": style = .lowerLetter
      case "A": style = .upperLetter
      case "i": style = .lowerRoman
      case "I": style = .upperRoman
      default: style = .decimal
      }
    }
    start = scanner.attribute("text:start-value", of: tag).flatMap { Int($0) } ?? 1
    prefix = scanner.attribute("style:num-prefix", of: tag) ?? ""
    suffix = scanner.attribute("style:num-suffix", of: tag) ?? ""
    shown = scanner.attribute("text:display-levels", of: tag).flatMap { Int($0) } ?? 1
    pattern = scanner.attribute("loext:num-list-format", of: tag)
  }
}
