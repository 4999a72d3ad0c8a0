import Publishing

/// What an edited matrix would change, on a terminal.
struct MatrixImportText: Sendable {
  let terminal: TerminalSettings

  func text(of edits: MatrixEdits, leavingOut rows: Set<Int>) -> String {
    let taken = edits.edits.filter { !rows.contains($0.row) }
    var lines = wrapped(
      taken.isEmpty ? "Nothing was changed." : "\(Counted.of(taken.count, "cell")) changed:", .bold)
    for edit in taken {
      lines += wrapped("Row \(edit.row), \(edit.heading)  (\(edit.provision))", .firm)
      lines += wrapped("was: \(shown(edit.old))", .dim, indent: 4)
      lines += wrapped("now: \(shown(edit.new))", indent: 4)
      if let overtaken = edit.overtaken {
        lines += wrapped("since then: \(shown(overtaken))", .notice, indent: 4)
      }
    }
    for note in edits.notes { lines += wrapped("Not taken: \(VisibleText.show("\(note)"))", .dim) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func shown(_ words: String) -> String {
    words.isEmpty ? "(empty)" : VisibleText.show(words)
  }

  private func wrapped(_ text: String, _ ink: Ink = .plain, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return WrappedText(text, columns: terminal.columns - indent).lines.map {
      margin + (terminal.hasColour ? ink.paint($0) : $0)
    }
  }
}
