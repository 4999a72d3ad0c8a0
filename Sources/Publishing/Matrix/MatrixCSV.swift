/// Writes the follow-up matrix as comma-separated values, one line a commitment.
///
/// The lines hold what the workbook holds, with the group's title and what it was made from in
/// columns of their own, and can be read back by `MatrixSheet`. White space inside a cell is one
/// space.
public struct MatrixCSV: Sendable {
  /// The byte between two cells.
  public var separator: CodingCSV.Separator
  /// Whether the table opens with U+FEFF, without which Excel takes UTF-8 for the local code page.
  public var byteOrderMark: Bool
  /// Whether a cell that a spreadsheet would run as a formula gets an apostrophe in front.
  public var guardsFormulas: Bool

  /// A writer for any number of matrices.
  public init(
    separator: CodingCSV.Separator = .comma, byteOrderMark: Bool = false,
    guardsFormulas: Bool = true
  ) {
    self.separator = separator
    self.byteOrderMark = byteOrderMark
    self.guardsFormulas = guardsFormulas
  }

  /// The table as UTF-8.
  public func bytes(of matrix: Matrix) -> [UInt8] {
    var csv = CSVWriter(
      separator: separator.rawValue, guardsFormulas: guardsFormulas,
      appendingTo: byteOrderMark ? [0xEF, 0xBB, 0xBF] : [])
    let columns = [.id, .group] + matrix.columns.dropFirst() + [.asOf]
    for column in columns { csv.cell(matrix.heading(column)) }
    csv.endRecord()
    let origin = MatrixOrigin.words(matrix)
    for row in matrix.rows {
      for column in columns { csv.cell(column == .asOf ? origin : row[column]) }
      csv.endRecord()
    }
    return csv.bytes
  }
}
