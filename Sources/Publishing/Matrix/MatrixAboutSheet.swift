/// The workbook's second sheet: what the matrix shows, how to edit it and how to bring it back.
struct MatrixAboutSheet {
  static let name = "About"
  /// Before what the sheet was made from, by which it is compared when it comes back.
  static let originLabel = "Made from"

  let matrix: Matrix

  var layout: SheetLayout {
    var sheet = SheetLayout(
      name: Self.name, widths: [22, 88],
      rows: [
        SheetLayout.Row(
          cells: [cell(matrix.title, CellStyle(size: 14, isBold: true, ink: MatrixColours.title))],
          height: 26)
      ])
    for (label, text) in lines {
      let cells = [
        cell(label, CellStyle(size: 10, isBold: true, ink: MatrixColours.quiet)),
        cell(text, CellStyle(size: 10)),
      ]
      sheet.rows.append(
        SheetLayout.Row(cells: cells, height: WrappedHeight.of(cells, widths: sheet.widths)))
    }
    sheet.isLandscape = false
    sheet.footer = (matrix.title, "As of \(matrix.spokenDay)")
    return sheet
  }

  private func cell(_ text: String, _ style: CellStyle) -> SheetLayout.Cell {
    var style = style
    style.hasBorder = false
    if text == matrix.title { style.wraps = false }
    return SheetLayout.Cell(text: text, style: style)
  }

  private var lines: [(String, String)] {
    let editable = matrix.columns.filter(\.isEditable).map(matrix.heading)
    let computed = matrix.columns.filter { !$0.isEditable }.map(matrix.heading)
    return [
      (
        matrix.statements.count == 1 ? "Statement" : "Statements",
        matrix.statements.joined(separator: "\n")
      ),
      ("As of", matrix.spokenDay),
      ("Commitments", "\(matrix.rows.count)"),
      (Self.originLabel, MatrixOrigin.words(matrix)),
      ("", ""),
      (
        "To edit",
        "Write into the white columns. Sort, filter, hide and delete columns and rows as you like: a "
          + "row is found again by its ID, and what is missing is not taken for a change. Keep the ID "
          + "column and the headings."
      ),
      (
        "To bring it back",
        "Save as XLSX or as CSV UTF-8 and import the file with Entente. It shows what would change, "
          + "and asks, before anything is entered."
      ),
      ("Read back", editable.joined(separator: ", ")),
      (
        "Not read back",
        computed.joined(separator: ", ")
          + ".\nA status follows from what is entered and is never typed in."
      ),
      ("", ""),
      ("Lead", "Post or organisation. An emptied cell means that nobody answers for it any more."),
      (
        "Due",
        "A day, month or year (31 May 2031, 2031-05-31, May 2031, 2031), or an event (before the next "
          + "summit). How often after a semicolon: every 2 years, twice a year, every quarter, "
          + "regularly."
      ),
      (
        "Latest progress",
        "Changed words are a new report; those before stay on record. Begin with the day it speaks of "
          + "(“31 May 2031: …”), or it is of today. End with (under way), (done in part), (done) or "
          + "(ended) where the report says how far it is: the status follows from that."
      ),
      ("Mechanism", "Names of mechanisms the register knows, with a semicolon between."),
      ("Remarks", "For notes that change nothing."),
    ]
  }
}
