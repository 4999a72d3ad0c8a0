/// One line of a cell: text with one ink.
struct TableLine: Sendable, Hashable {
  var text: String
  var ink: Ink

  init(_ text: String, _ ink: Ink = .plain) {
    self.text = text
    self.ink = ink
  }

  /// Text of any length in one ink, broken to a width.
  static func wrapped(_ text: String, _ ink: Ink = .plain, columns: Int) -> [TableLine] {
    WrappedText(text, columns: columns).lines.map { TableLine($0, ink) }
  }
}
