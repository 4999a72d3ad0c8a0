/// A document as pandoc sees it, without what no reader of statements needs (fonts, widths,
/// alignment).
///
/// Source: pandoc-types, `Text.Pandoc.Definition`, API versions 1.20 to 1.23. An element of a
/// later version becomes `unknown` and is reported, not refused.
struct PandocTree: Sendable, Hashable {
  /// Fields of the document's metadata, each as blocks: `title`, `author`, `date`, `lang`.
  var metadata: [String: [Block]]
  var blocks: [Block]

  struct Attributes: Sendable, Hashable {
    var id = ""
    var classes: [String] = []
    var values: [String: String] = [:]
  }

  indirect enum Block: Sendable, Hashable {
    case plain([Inline])
    case paragraph([Inline])
    case lines([[Inline]])
    case code(String)
    case quote([Block])
    case ordered(ListNumbering, [[Block]])
    case bullets([[Block]])
    case definitions([Definition])
    case header(level: Int, Attributes, [Inline])
    case table(Table)
    case div(Attributes, [Block])
    /// Horizontal rules, raw markup of other formats.
    case nothing
    case unknown(String)
  }

  struct Definition: Sendable, Hashable {
    var term: [Inline]
    var definitions: [[Block]]
  }

  struct Table: Sendable, Hashable {
    var caption: [Block]
    /// Head, bodies and foot in reading order; a row is its cells.
    var rows: [[[Block]]]
  }

  struct ListNumbering: Sendable, Hashable {
    var start = 1
    /// `Decimal`, `LowerAlpha`, `UpperRoman` …
    var style = "DefaultStyle"
    /// `Period`, `OneParen`, `TwoParens` or `DefaultDelim`.
    var delimiter = "DefaultDelim"
  }

  indirect enum Inline: Sendable, Hashable {
    case string(String)
    case space
    case softBreak
    case lineBreak
    /// Emphasis and the like: only its words count.
    case styled([Inline])
    case superscript([Inline])
    case span(Attributes, [Inline])
    case quoted(double: Bool, [Inline])
    case link([Inline], target: String)
    case image(alternative: [Inline])
    case note([Block])
    case struckOut([Inline])
    case nothing
    case unknown(String)
  }
}
