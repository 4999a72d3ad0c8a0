import Register
import Service

/// What a search found, on a terminal: the words that match stand out.
struct SearchText: Sendable {
  let terminal: TerminalSettings
  let identifiers: ShortIdentifiers
  let snapshot: Snapshot

  func text(of found: [FoundItem]) -> String {
    guard !found.isEmpty else { return "  Nothing has these words.\n" }
    return found.map { item in
      let title =
        item.kind == .provision
        ? "¶ \(item.title)"
        : VisibleText.show(item.title.isEmpty ? snapshot.summary(of: item.id) : item.title)
      return terminal.paragraph(
        "\(identifiers.short(item.id))  \(item.kind.rawValue)  \(title)", .dim, indent: 2)
        + excerpt(item.excerpt)
    }.joined(separator: "\n")
  }

  /// Broken to the width as if the marks took no room.
  private func excerpt(_ text: String) -> String {
    var isInside = false
    return WrappedText(VisibleText.show(text), columns: min(terminal.columns, 100) - 4).lines.map {
      var line = ""
      var piece = ""
      func end() {
        line += isInside ? terminal.paint(piece, .bold) : piece
        piece = ""
      }
      for scalar in $0.unicodeScalars {
        if scalar == SearchHit.matchBegin || scalar == SearchHit.matchEnd {
          end()
          isInside = scalar == SearchHit.matchBegin
        } else {
          piece.unicodeScalars.append(scalar)
        }
      }
      end()
      return "    \(line)\n"
    }.joined()
  }
}
