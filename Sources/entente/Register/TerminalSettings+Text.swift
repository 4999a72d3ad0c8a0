/// Running text on a terminal.
extension TerminalSettings {
  /// Broken to the width, ended by a line feed.
  func paragraph(_ text: String, _ ink: Ink = .plain, indent: Int = 0) -> String {
    lines(text, ink, indent: indent).map { $0 + "\n" }.joined()
  }

  func lines(_ text: String, _ ink: Ink = .plain, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    // Beyond a hundred columns the eye loses the line.
    return WrappedText(text, columns: min(columns, 100) - indent).lines.map {
      margin + paint($0, ink)
    }
  }

  func paint(_ text: String, _ ink: Ink) -> String { hasColour ? ink.paint(text) : text }
}
