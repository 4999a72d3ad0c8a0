import Publishing
import Register
import Service
import Statements

/// What is to be done by its day, on a terminal.
struct DueTable: Sendable {
  let terminal: TerminalSettings
  let board: Board

  func text(of due: [DueLine], within days: Int) -> String {
    guard !due.isEmpty else {
      return terminal.paragraph(
        "Nothing is overdue, and nothing is due within \(Counted.of(days, "day")).", indent: 2)
    }
    let identifiers = ShortIdentifiers(
      board.snapshot, of: [.provision, .milestone, .deliverable, .meeting])
    let id = due.map { identifiers.short($0.id).utf8.count }.max() ?? 5
    let isNarrow = terminal.columns < 56
    let party = min(max(due.map { DisplayWidth.of(who($0)) }.max() ?? 3, 3), 10)
    let rest = terminal.columns - id - 18 - party - 5 * Grid.gap
    let grid = Grid(
      widths: isNarrow
        ? [terminal.columns - 2 * Grid.gap] : [id, 18, party, min(max(rest, 10), 100)],
      hasColour: terminal.hasColour)
    var lines: [String] = []
    var section: String?
    for line in due {
      let name = line.days < 0 ? "Overdue" : "Next"
      if name != section {
        lines += ["", "  \(terminal.paint(name, line.days < 0 ? .late : .bold))"]
      }
      section = name
      let day = [
        TableLine(SpokenTime.of(line.by), line.days < 0 ? .late : .time),
        TableLine(Self.distance(line.days), .dim),
      ]
      let sort = line.sort == .provision ? "" : "\(line.sort.rawValue): "
      let words = VisibleText.show(sort + line.words)
      let short = identifiers.short(line.id)
      lines.append("")
      if isNarrow {
        let head = TableLine.wrapped("\(short)  \(who(line))", .dim, columns: grid.widths[0])
        lines += grid.lines(of: [day + head + TableLine.wrapped(words, columns: grid.widths[0])])
      } else {
        lines += grid.lines(of: [
          [TableLine(short)], day,
          TableLine.wrapped(who(line), columns: grid.widths[2]),
          TableLine.wrapped(words, columns: grid.widths[3]),
        ])
      }
    }
    return lines.map { $0 + "\n" }.joined() + "\n"
  }

  private func who(_ line: DueLine) -> String {
    VisibleText.show(
      line.actors == [.parties] ? "all" : line.actors.map(\.rawValue).joined(separator: ", "))
  }

  private static func distance(_ days: Int) -> String {
    switch days {
    case 0: "today"
    case 1: "tomorrow"
    case 2...: "in \(Counted.of(days, "day"))"
    default: "\(Counted.of(-days, "day")) ago"
    }
  }
}
