import Register
import Statements

/// Writes the follow-up matrix as a workbook (XLSX) that people edit and bring back.
///
/// The first sheet is the matrix, white where it may be edited and grey where it is computed; the
/// second says what it shows and how to edit it. A4 landscape, with the headings on every page.
public struct MatrixWorkbook: Sendable {
  /// A writer for any number of matrices.
  public init() {}

  /// The workbook's bytes, the same for the same matrix.
  ///
  /// - Throws: `MatrixError.notWritten` when there is no room for it while it is made.
  public func bytes(of matrix: Matrix) throws(MatrixError) -> [UInt8] {
    try XlsxFile.bytes(
      of: [sheet(matrix), MatrixAboutSheet(matrix: matrix).layout],
      properties: WorkbookProperties(
        title: matrix.title, subject: matrix.statements.joined(separator: "; "),
        comments: "As of \(matrix.spokenDay). \(MatrixOrigin.words(matrix))",
        created: matrix.asOf.effective.number * 86_400))
  }

  static let sheetName = "Matrix"

  private func sheet(_ matrix: Matrix) -> SheetLayout {
    let columns = matrix.columns
    var sheet = SheetLayout(
      name: Self.sheetName, widths: columns.map(width), rows: introduction(matrix))
    sheet.headings = sheet.rows.count
    sheet.rows.append(
      SheetLayout.Row(
        cells: columns.map { column in
          SheetLayout.Cell(
            text: matrix.heading(column),
            style: CellStyle(
              isBold: true, ink: 0xFFFFFF,
              paper: column.isEditable
                ? MatrixColours.editableHeading : MatrixColours.heading))
        }, height: 26))
    for group in matrix.groups {
      sheet.rows.append(band(group.title, over: columns))
      for row in group.rows {
        let cells = columns.map { SheetLayout.Cell(text: row[$0], style: style($0, row)) }
        sheet.rows.append(
          SheetLayout.Row(
            cells: cells, height: WrappedHeight.of(cells, widths: sheet.widths)))
      }
    }
    // What tells a row stays in sight: identifier, number and paragraph.
    sheet.frozenColumns = 3
    sheet.firstPrintedColumn = 1
    sheet.guidance = MatrixGuidance(matrix: matrix).all
    sheet.footer = (matrix.title, "As of \(matrix.spokenDay)")
    return sheet
  }

  /// Title and key; in the second column, since the first is not printed.
  private func introduction(_ matrix: Matrix) -> [SheetLayout.Row] {
    func line(_ text: String, _ style: CellStyle, _ height: Double) -> SheetLayout.Row {
      var style = style
      style.wraps = false
      style.hasBorder = false
      return SheetLayout.Row(
        cells: [
          SheetLayout.Cell(text: "", style: style), SheetLayout.Cell(text: text, style: style),
        ],
        height: height)
    }
    return [
      line(matrix.title, CellStyle(size: 14, isBold: true, ink: MatrixColours.title), 22),
      line(
        "As of \(matrix.spokenDay). White columns may be edited and brought back; grey ones are "
          + "quoted or computed. See the sheet “\(MatrixAboutSheet.name)”.",
        CellStyle(size: 9, ink: MatrixColours.quiet), 16),
    ]
  }

  /// Cells are not merged, for no program sorts a table with merged cells.
  private func band(_ title: String, over columns: [MatrixColumn]) -> SheetLayout.Row {
    let style = CellStyle(
      size: 10, isBold: true, ink: MatrixColours.title, paper: MatrixColours.band, wraps: false,
      hasBorder: false)
    return SheetLayout.Row(
      cells: columns.indices.map { SheetLayout.Cell(text: $0 == 1 ? title : "", style: style) },
      height: 18)
  }

  private func style(_ column: MatrixColumn, _ row: MatrixRow) -> CellStyle {
    var style = CellStyle(paper: column.isEditable ? nil : MatrixColours.computed)
    style.isUnlocked = column.isEditable
    switch column {
    case .id:
      style.size = 6
      style.ink = MatrixColours.quiet
    case .number, .paragraph: style.isCentred = true
    case .status:
      (style.ink, style.paper) = {
        let colours = MatrixColours.status(row.status)
        return (colours.ink, colours.paper)
      }()
      style.isBold = true
    default: break
    }
    return style
  }

  private func width(_ column: MatrixColumn) -> Double {
    switch column {
    case .id: 10
    case .number: 4.5
    case .paragraph: 10
    case .words: 36
    case .type: 11.5
    case .actors: 10
    case .obligation: 10
    case .mechanism, .lead: 15
    case .due: 12
    case .status: 11
    case .why: 24
    case .progress: 24
    case .evidence: 20
    case .review, .kept: 10.5
    case .remarks, .othersRemarks: 18
    case .group, .asOf: 20
    }
  }
}
