import Publishing
import Register
import Service
import Statements

/// Provisions of a register on a terminal: what was promised by whom, and how it stands.
struct ProvisionTable: Sendable {
  let terminal: TerminalSettings
  let board: Board
  private let identifiers: ShortIdentifiers

  init(terminal: TerminalSettings, board: Board) {
    self.terminal = terminal
    self.board = board
    identifiers = ShortIdentifiers(board.snapshot, of: [.provision])
  }

  /// With heads and a count.
  func text(of provisions: [ProvisionLine]) -> String {
    guard !provisions.isEmpty else { return "  Nothing in the register meets that.\n" }
    let grid = self.grid(provisions)
    let count = Counted.of(provisions.count, "provision")
    return (grid.widths.count > 1 ? heads(grid) : []).map { $0 + "\n" }.joined()
      + rows(of: provisions) + "\n  \(paint(count, .bold))\n"
  }

  /// Under the title of their statement, where the register holds more than one.
  func rows(of provisions: [ProvisionLine]) -> String {
    let grid = self.grid(provisions)
    var lines: [String] = []
    var statement: StatementID?
    let isOne = board.snapshot.all(StatementFact.self).count == 1
    for provision in provisions {
      if !isOne, provision.statement != statement {
        lines += [""] + title(of: provision.statement)
      }
      statement = provision.statement
      lines.append("")
      lines += grid.lines(of: cells(provision, grid))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static let singleBelow = 56

  private func grid(_ provisions: [ProvisionLine]) -> Grid {
    let columns = terminal.columns
    guard columns >= Self.singleBelow else {
      return Grid(widths: [columns - 2 * Grid.gap], hasColour: terminal.hasColour)
    }
    let id = provisions.map { identifiers.short($0.id.item).utf8.count }.max() ?? 5
    let paragraph = min(provisions.map { DisplayWidth.of($0.paragraph) }.max() ?? 1, 8)
    let who = min(max(provisions.map { DisplayWidth.of(self.who($0)) }.max() ?? 3, 3), 10)
    let status = columns < 96 ? 20 : 24
    let rest = columns - id - paragraph - who - status - 6 * Grid.gap
    return Grid(
      widths: [id, paragraph, who, min(max(rest, 10), 100), status], hasColour: terminal.hasColour)
  }

  private func heads(_ grid: Grid) -> [String] {
    let names = ["ID", "¶", "Who", "What", "Status"].map { [TableLine($0, .dim)] }
    let rule = String(repeating: "─", count: grid.widths.reduce(-Grid.gap) { $0 + $1 + Grid.gap })
    return grid.lines(of: names) + ["  \(paint(rule, .dim))"]
  }

  private func cells(_ provision: ProvisionLine, _ grid: Grid) -> [[TableLine]] {
    let id = identifiers.short(provision.id.item)
    let paragraph = VisibleText.show(provision.paragraph)
    let words = VisibleText.show(provision.words)
    guard grid.widths.count > 1 else {
      let width = grid.widths[0]
      let head = TableLine.wrapped(
        "\(id)  ¶ \(paragraph)  \(who(provision))", .dim, columns: width)
      return [head + TableLine.wrapped(words, columns: width) + standing(provision, width)]
    }
    return [
      [TableLine(id)], TableLine.wrapped(paragraph, .dim, columns: grid.widths[1]),
      TableLine.wrapped(who(provision), columns: grid.widths[2]),
      TableLine.wrapped(words, columns: grid.widths[3]), standing(provision, grid.widths[4]),
    ]
  }

  /// Status, since when, and by when the next thing is due.
  private func standing(_ provision: ProvisionLine, _ width: Int) -> [TableLine] {
    guard let status = provision.status else {
      return TableLine.wrapped(SpokenTerm.of(provision.class).lowercased(), .dim, columns: width)
    }
    var lines = [StatusMark.line(status)]
    if status == .proposed, let confidence = provision.confidence, confidence < 100 {
      lines.append(TableLine("\(confidence) % sure", confidence < 70 ? .notice : .dim))
    }
    if let since = provision.since {
      lines += TableLine.wrapped("since \(SpokenTime.of(since))", .dim, columns: width)
    }
    if let due = provision.due {
      lines += TableLine.wrapped(
        VisibleText.show(SpokenTime.deadline(due)), .time, columns: width)
    }
    if let recurrence = provision.recurrence {
      lines += TableLine.wrapped(
        VisibleText.show(SpokenTime.cadence(recurrence)), .time, columns: width)
    }
    if provision.recurrence != nil, status != .overdue, let next = provision.dueBy {
      lines += TableLine.wrapped("next by \(SpokenTime.of(next))", .dim, columns: width)
    }
    return lines
  }

  private func who(_ provision: ProvisionLine) -> String {
    let parties = board.snapshot[provision.statement]?.fact.parties.map(\.code) ?? []
    if provision.actors == [.parties]
      || provision.actors.count > 2 && Set(provision.actors) == Set(parties)
    {
      return parties.count > 1 ? "all \(parties.count)" : "all"
    }
    return VisibleText.show(provision.actors.map(\.rawValue).joined(separator: ", "))
  }

  private func title(of statement: StatementID) -> [String] {
    guard let fact = board.snapshot[statement]?.fact else { return [] }
    return terminal.lines(VisibleText.show(SpokenTerm.citation(fact)), .bold, indent: Grid.gap)
  }

  private func paint(_ text: String, _ ink: Ink) -> String { terminal.paint(text, ink) }
}
