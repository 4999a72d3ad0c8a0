public import Register

/// One cell that somebody changed.
public struct MatrixEdit: Hashable, Sendable {
  /// The commitment it is about.
  public let provision: ProvisionID
  /// Row of the sheet, from 1, as the spreadsheet program shows it.
  public let row: Int
  /// `F12`.
  public let cell: String
  /// The column of the matrix.
  public let column: MatrixColumn
  /// The words above the column.
  public let heading: String
  /// As the sheet was exported.
  public let old: String
  /// As the sheet says now.
  public let new: String
  /// What the register says now, where it is neither: somebody else changed the same since.
  public let overtaken: String?
}

/// Something in a sheet that cannot be understood, or that is not taken.
public struct MatrixRemark: Hashable, Sendable, CustomStringConvertible {
  /// Row of the sheet, from 1; `nil` where it is about a column or the whole sheet.
  public let row: Int?
  /// `F12`; `nil` where it is about the whole row or column.
  public let cell: String?
  /// The words above the column.
  public let heading: String?
  /// What is wrong, as the end of a sentence.
  public let words: String

  /// "Row 12, column F (Due): “soon” is no time such as …."
  public var description: String {
    var place = row.map { "Row \($0)" } ?? ""
    if let heading {
      let letters = cell.map { String($0.prefix { !("0"..."9" ~= $0) }) }
      let column = letters.map { "column \($0) (\(heading))" } ?? "column “\(heading)”"
      place += place.isEmpty ? column : ", \(column)"
    }
    if place.isEmpty { return words + "." }
    return place.prefix(1).uppercased() + place.dropFirst() + ": \(words)."
  }
}

/// What one row of a sheet changes.
public struct MatrixRowEdits: Hashable, Sendable {
  /// Row of the sheet, from 1.
  public let row: Int
  /// `nil` where it could not be told which commitment the row is about.
  public let provision: ProvisionID?
  /// Cells that were changed.
  public internal(set) var edits: [MatrixEdit] = []
  /// What must be put right, or the row left out, before anything is entered.
  public internal(set) var problems: [MatrixRemark] = []
  /// What was not taken, and is no reason to stop.
  public internal(set) var notes: [MatrixRemark] = []
  /// What is to be entered, in this order; empty while the row has problems.
  public internal(set) var facts: [Fact] = []
}
