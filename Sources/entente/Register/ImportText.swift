import Publishing
import Register
import Service
import Statements

/// What an import says on a terminal.
struct ImportText: Sendable {
  let terminal: TerminalSettings
  let identifiers: ShortIdentifiers

  /// One statement's part.
  func text(_ report: ImportReport) -> String {
    let title = VisibleText.show(report.title.isEmpty ? report.file : report.title)
    var lines = wrapped("\(title)", .bold)
    let adopted = report.adoptedOn.map { "adopted \(SpokenTime.of($0))" }
    let facts = [adopted, VisibleText.show(report.file), identifiers.short(report.statement.item)]
    lines += wrapped(facts.compactMap(\.self).joined(separator: " · "), .dim)
    switch report.outcome {
    case .known:
      let since = report.knownSince.map { " on \(SpokenTime.of($0))" } ?? ""
      lines += wrapped("The same bytes were put in\(since); nothing is new.")
    case .new: lines += wrapped("New: \(counts(report)).")
    case .newVersion: lines += newVersion(report)
    }
    for warning in report.warnings {
      lines += wrapped("warning: \(VisibleText.show(warning))", .notice)
    }
    return lines.map { $0 + "\n" }.joined() + "\n"
  }

  func next(proposed: Int) -> String {
    let them = proposed == 1 ? "it" : "them"
    let lines =
      wrapped("\(Counted.of(proposed, "proposal")) to confirm. Next:")
      + [
        "  entente list --status proposed   to look at \(them)",
        "  entente accept ID…               to confirm, or reject ID…, amend ID --due …",
      ]
    return lines.map { $0 + "\n" }.joined()
  }

  private func counts(_ report: ImportReport) -> String {
    let classes = Provision.Class.allCases.compactMap { kind -> String? in
      let count = report.proposed[kind.rawValue] ?? 0
      return count == 0 ? nil : Counted.of(count, kind.rawValue)
    }
    var parts = classes
    if report.accepted > 0 { parts.append("\(Counted.of(report.accepted, "provision")) accepted") }
    if report.mechanisms > 0 { parts.append(Counted.of(report.mechanisms, "mechanism")) }
    if report.targets > 0 { parts.append(Counted.of(report.targets, "target")) }
    return parts.isEmpty ? "nothing that is promised" : parts.joined(separator: ", ")
  }

  private func newVersion(_ report: ImportReport) -> [String] {
    let earlier = report.replaces.map { identifiers.short($0.item) } ?? ""
    var lines = wrapped(
      "A new version of \(earlier): \(Counted.of(report.unchanged, "provision")) unchanged, "
        + "\(Counted.of(report.changes.count, "change")).")
    for change in report.changes {
      let id = identifiers.short(change.provision.item)
      let touches = change.wasAccepted ? " (was accepted)" : ""
      switch change.sort {
      case .added: lines += wrapped("+ \(id) ¶ \(change.paragraph): \(words(change.now))", .firm)
      case .dropped:
        lines += wrapped("− \(id) ¶ \(change.paragraph)\(touches): \(words(change.was))", .notice)
      case .reworded:
        lines += wrapped("~ \(id) ¶ \(change.paragraph)\(touches)", .notice)
        lines += wrapped("was: \(words(change.was))", .dim, indent: 4)
        lines += wrapped("now: \(words(change.now))", indent: 4)
      }
    }
    return lines
  }

  private func words(_ text: String?) -> String { VisibleText.show(text ?? "") }

  private func wrapped(_ text: String, _ ink: Ink = .plain, indent: Int = 0) -> [String] {
    terminal.lines(text, ink, indent: indent)
  }
}
