import Register

/// Finds which commitment a row of a sheet is about: by its identifier, or where that column was
/// deleted by the exact words.
struct RowFinder {
  enum Found {
    case row(MatrixRow)
    /// Empty, or the title above a group.
    case none
    case unknown(MatrixRemark, isProblem: Bool)
  }

  private let columns: SheetColumns
  private let byID: [String: MatrixRow]
  private let byWords: [String: [MatrixRow]]
  private let titles: Set<String>

  init(_ columns: SheetColumns, _ matrix: Matrix) {
    self.columns = columns
    let rows = matrix.rows
    byID = Dictionary(rows.map { ($0[.id], $0) }, uniquingKeysWith: { first, _ in first })
    byWords = Dictionary(grouping: rows) { SameWords.of($0[.words]) }
    titles = Set(matrix.groups.map { SameWords.of($0.title) })
  }

  func find(_ row: SheetTable.Row) -> Found {
    let words = row.cells.values.map(\.text).filter { !SameWords.of($0).isEmpty }
    guard !words.isEmpty else { return .none }
    if words.count == 1, titles.contains(SameWords.of(words[0])) { return .none }
    if let place = columns.places[.id] {
      guard let cell = row.cells[place], !SameWords.of(cell.text).isEmpty else {
        let remark = MatrixRemark(
          row: row.number, cell: nil, heading: nil,
          words: "it has no ID, so that it cannot be told which commitment it is about; new "
            + "commitments are entered with their statement")
        return .unknown(remark, isProblem: words.count > 1)
      }
      if let found = byID[SameWords.of(cell.text).lowercased()] { return .row(found) }
      return .unknown(
        MatrixRemark(
          row: row.number, cell: "\(SheetTable.letters(place))\(row.number)", heading: "ID",
          words: "the matrix has no commitment “\(SameWords.oneLine(cell.text))”"), isProblem: true)
    }
    let quoted = columns.cell(.words, of: row).map { SameWords.of($0.text) } ?? ""
    var candidates = byWords[quoted] ?? []
    if candidates.count > 1, let paragraph = columns.cell(.paragraph, of: row)?.text {
      candidates = candidates.filter { SameWords.areEqual($0[.paragraph], paragraph) }
    }
    if candidates.count == 1 { return .row(candidates[0]) }
    return .unknown(
      MatrixRemark(
        row: row.number, cell: nil, heading: nil,
        words: candidates.isEmpty
          ? "without an ID, its words must be those of a commitment of the matrix"
          : "without an ID, it cannot be told which of \(candidates.count) commitments it is about"),
      isProblem: words.count > 1)
  }
}
