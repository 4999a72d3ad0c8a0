import Publishing
import Register
import Service

/// What `entente record` says on a terminal.
struct RecordText: Sendable {
  let terminal: TerminalSettings
  let snapshot: Snapshot

  func text(of report: RecordReport) -> String {
    var lines: [String] = []
    if report.entered.isEmpty { lines.append("Nothing is new.") }
    for entered in report.entered {
      let what = entered.item.map { "\($0)  \(snapshot.summary(of: $0))" } ?? ""
      lines += wrapped(
        "\(entered.kind.rawValue) \(VisibleText.show(what))  (entry \(entered.entry.short))")
    }
    for change in report.changes {
      let was = change.was.map { "\(SpokenTerm.of($0)) → " } ?? ""
      lines += wrapped(
        "\(change.provision)  \(was)\(SpokenTerm.of(change.now)): "
          + VisibleText.show(change.reason ?? ""), .firm)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func wrapped(_ text: String, _ ink: Ink = .plain) -> [String] {
    WrappedText(text, columns: terminal.columns).lines.map {
      terminal.hasColour ? ink.paint($0) : $0
    }
  }
}
