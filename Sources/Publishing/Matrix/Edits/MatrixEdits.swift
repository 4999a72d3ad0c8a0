public import Register
public import Statements

/// What an edited sheet would change in the register: the difference from the matrix it was made
/// from, as facts to enter, and all that could not be understood.
public struct MatrixEdits: Sendable {
  /// Rows with a change, a problem or a note, in the order of the sheet.
  public let rows: [MatrixRowEdits]
  /// Columns that were left aside.
  public let columnNotes: [MatrixRemark]

  /// Compares a sheet with the register.
  ///
  /// - Parameters:
  ///   - sheet: as it came back.
  ///   - exported: the matrix of the snapshot the sheet was made from (`MatrixSheet.origin`).
  ///   - current: the matrix of what the register holds now, on which the facts are built; the
  ///     exported one where it is left out.
  ///   - author: who will enter the facts.
  ///   - day: the day of a report that says none.
  public init(
    _ sheet: MatrixSheet, exported: Matrix, current: Matrix? = nil, by author: Author,
    on day: CivilDay
  ) {
    let columns = SheetColumns(sheet, exported)
    let finder = RowFinder(columns, exported)
    let now = Dictionary(
      (current ?? exported).rows.map { ($0.provision.id, $0) }, uniquingKeysWith: { a, _ in a })
    var seen: [ProvisionID: Int] = [:]
    var rows: [MatrixRowEdits] = []
    for row in sheet.rows {
      switch finder.find(row) {
      case .none: continue
      case .unknown(let remark, let isProblem):
        var result = MatrixRowEdits(row: row.number, provision: nil)
        if isProblem { result.problems = [remark] } else { result.notes = [remark] }
        rows.append(result)
      case .row(let old):
        let id = old.provision.id
        guard seen[id] == nil, let base = now[id] else {
          let words =
            seen[id].map { "it repeats row \($0); keep one of them" }
            ?? "the commitment is no longer in the matrix"
          var result = MatrixRowEdits(row: row.number, provision: id)
          result.problems = [MatrixRemark(row: row.number, cell: nil, heading: nil, words: words)]
          rows.append(result)
          continue
        }
        seen[id] = row.number
        var reader = RowReader(
          row: row, columns: columns, old: old, now: base, matrix: current ?? exported,
          author: author, day: day)
        let result = reader.read()
        if !result.edits.isEmpty || !result.problems.isEmpty || !result.notes.isEmpty {
          rows.append(result)
        }
      }
    }
    self.rows = rows
    columnNotes = columns.notes
  }

  /// Every changed cell, in the order of the sheet.
  public var edits: [MatrixEdit] { rows.flatMap(\.edits) }
  /// What must be put right, or its row left out.
  public var problems: [MatrixRemark] { rows.flatMap(\.problems) }
  /// Columns and cells that were not taken: computed ones, unknown ones.
  public var notes: [MatrixRemark] { columnNotes + rows.flatMap(\.notes) }

  /// What is to be entered, in the order of the sheet.
  ///
  /// - Parameter rows: rows of the sheet that are not to be taken.
  /// - Returns: nothing while a row that is taken has problems.
  public func facts(leavingOut rows: Set<Int> = []) -> [Fact] {
    let taken = self.rows.filter { !rows.contains($0.row) }
    return taken.allSatisfy(\.problems.isEmpty) ? taken.flatMap(\.facts) : []
  }
}
