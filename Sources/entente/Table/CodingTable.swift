import Statements

/// Shows a coding on a terminal: who promised what, how firmly, by when.
///
/// A header says which statement it is, a last line counts all its provisions, also those of the
/// classes that are not shown.
struct CodingTable: Sendable {
  var settings: TerminalSettings
  var classes: Set<Provision.Class> = [.commitment, .request]
  /// Whether each provision is followed by its reasons.
  var explains = false

  /// UTF-8, ended by a line feed.
  func bytes(of coding: Coding) -> [UInt8] { Array(text(of: coding).utf8) }

  func text(of coding: Coding) -> String {
    let shown = coding.provisions.filter { classes.contains($0.class) }
    let cells = shown.map { ProvisionCells($0, of: coding) }
    let columns = TableColumns(
      total: settings.columns,
      paragraph: cells.map { DisplayWidth.of($0.paragraph) }.max() ?? 1,
      who: cells.map { DisplayWidth.of($0.who) }.max() ?? 3)
    var lines = header(of: coding.statement, columns: settings.columns - 2 * TableColumns.gap)
    if !shown.isEmpty, !columns.isSingle {
      lines.append("")
      lines += heads(columns)
    }
    var section: Int?
    for (provision, cells) in zip(shown, cells) {
      let heading = headingBlock(above: provision.block, in: coding.statement)
      if heading != section, let heading {
        lines.append("")
        lines += title(of: heading, in: coding.statement, columns)
      }
      section = heading
      lines.append("")
      lines += row(of: cells, columns)
      if explains { lines += reasons(of: provision, in: coding, columns) }
    }
    lines.append("")
    lines += summary(of: coding, shown: shown.count)
    lines.append("")
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: Rows

  private func heads(_ columns: TableColumns) -> [String] {
    let names =
      columns.isStacked
      ? ["¶", "Who", "What", "By when"]
      : ["¶", "Who", "Obligation", "What", "By when", "Area"]
    let under = columns.isStacked ? ["", "Obligation", "", "Area"] : []
    var cells = names.map { [TableLine($0, .dim)] }
    for (i, name) in under.enumerated() where !name.isEmpty {
      cells[i].append(TableLine(name, .dim))
    }
    let rule = String(repeating: "─", count: columns.total - TableColumns.gap)
    return lines(of: cells, columns) + [indented(rule, .dim)]
  }

  private func row(of cells: ProvisionCells, _ columns: TableColumns) -> [String] {
    let widths = columns.widths
    let number = TableLine.wrapped(cells.paragraph, .dim, columns: widths[0])
    if columns.isSingle { return lines(of: [number, cells.stack(columns: widths[1])], columns) }
    let who = TableLine.wrapped(cells.who, columns: widths[1])
    let what = TableLine.wrapped(cells.what, columns: widths[columns.what])
    let times = cells.times.flatMap {
      TableLine.wrapped($0.text, $0.ink, columns: widths[columns.what + 1])
    }
    func areas(_ width: Int) -> [TableLine] {
      cells.areas.flatMap { TableLine.wrapped($0, .dim, columns: width) }
    }
    if columns.isStacked {
      // The first line is for the time, also where there is none, as the heads say.
      let first = times.isEmpty && !cells.areas.isEmpty ? [TableLine("")] : times
      return lines(of: [number, who + [cells.force], what, first + areas(widths[3])], columns)
    }
    return lines(of: [number, who, [cells.force], what, times, areas(widths[5])], columns)
  }

  /// Cells side by side, as many lines as the tallest has.
  func lines(of cells: [[TableLine]], _ columns: TableColumns) -> [String] {
    Grid(widths: columns.widths, hasColour: settings.hasColour).lines(of: cells)
  }

  /// The nearest heading before a block.
  private func headingBlock(above block: Int, in statement: Statement) -> Int? {
    statement.blocks.prefix(max(block, 0)).lastIndex { $0.kind == .heading }
  }

  private func title(
    of heading: Int, in statement: Statement, _ columns: TableColumns
  ) -> [String] {
    let block = statement.blocks[heading]
    let words = VisibleText.words(
      of: block.label?.joined(to: block.span) ?? block.span, without: block.furniture,
      in: statement.text)
    return WrappedText(words, columns: columns.total - TableColumns.gap).lines.map {
      indented($0, .bold)
    }
  }

  func indented(_ text: String, _ ink: Ink = .plain, by columns: Int = TableColumns.gap) -> String {
    String(repeating: " ", count: columns) + paint(text, ink)
  }

  private func paint(_ text: String, _ ink: Ink) -> String {
    settings.hasColour ? ink.paint(text) : text
  }
}
