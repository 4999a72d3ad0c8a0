import Statements

/// What the reader of one format makes of a file: the text and its pieces, before the pieces'
/// roles in a statement are known.
///
/// Every format ends here; `StructureBuilder` turns an outline into a statement's blocks, so that
/// the same statement has the same blocks whatever file it came in.
struct Outline: Sendable {
  /// One line group, in text order. Pieces do not overlap.
  struct Piece: Sendable, Hashable {
    enum Hint: Sendable, Hashable {
      /// The format says nothing: plain text, PDF.
      case none
      case title
      case heading(level: Int)
      case paragraph
      /// Level counted from 1.
      case listItem(level: Int)
      case recital
      case article
      case signature
      case annex
      case footnote
      case cell
    }

    /// UTF-8 offsets in the text, without surrounding white space; the label is inside.
    var range: Range<Int>
    /// The number or bullet that opens the piece, where the format marks it; inside `range`.
    var label: Range<Int>?
    var hint: Hint
    /// Whether the format leaves no doubt of the hint and the label, so that neither is sought in the
    /// words.
    var isExplicit = false
    /// Page numbers and running heads inside `range`, which are not its words.
    var furniture: [Range<Int>] = []

    init(_ range: Range<Int>, label: Range<Int>? = nil, hint: Hint = .none) {
      self.range = range
      self.label = label
      self.hint = hint
    }
  }

  var text: StatementText
  var pieces: [Piece]
  /// What the file's own metadata says; all of it may be missing or wrong.
  var title: String?
  var language: String?
  var diagnostics: [Diagnostic]

  init(
    text: StatementText, pieces: [Piece], title: String? = nil, language: String? = nil,
    diagnostics: [Diagnostic] = []
  ) {
    self.text = text
    self.pieces = pieces
    self.title = title
    self.language = language
    self.diagnostics = diagnostics
  }
}
