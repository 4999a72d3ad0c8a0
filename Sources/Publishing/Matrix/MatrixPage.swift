import HTML
import Register

/// Writes the follow-up matrix as a page of its own, for reading and printing.
///
/// HTML 5 in UTF-8, with its style inside and nothing from elsewhere, without script. It prints A4
/// landscape with its headings on every page. A page is not read back.
public struct MatrixPage: Sendable {
  /// A writer for any number of matrices.
  public init() {}

  /// The page as UTF-8.
  public func bytes(of matrix: Matrix) -> [UInt8] {
    let printed = PrintedMatrix(matrix)
    var html = HTMLWriter()
    html.markup(
      """
      <!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n\
      <meta name="viewport" content="width=device-width, initial-scale=1">\n\
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'">\n
      """)
    html.element("title", [], matrix.title)
    html.markup("\n<style>")
    html.markup(PageStyle.css)
    html.markup(MatrixPageStyle.css)
    html.style(PagePrintStyle.header(title: matrix.title))
    html.markup("</style>\n</head>\n<body>\n<header class=\"masthead\">\n")
    html.element("p", [("class", "kicker")], "As of \(matrix.spokenDay)")
    html.element("h1", [], matrix.title)
    for statement in matrix.statements { html.element("p", [("class", "source")], statement) }
    html.element("p", [("class", "tally")], "\(printed.summary).")
    html.markup("\n</header>\n<main>\n")
    table(printed, &html)
    html.markup("</main>\n</body>\n</html>\n")
    return html.bytes
  }

  private func table(_ printed: PrintedMatrix, _ html: inout HTMLWriter) {
    html.markup("<div class=\"scroll\" role=\"region\" aria-label=\"Matrix\" tabindex=\"0\">\n")
    html.markup("<table class=\"matrix\">\n<colgroup>")
    for column in printed.columns {
      html.open("col", [("style", "width: \(column.share)%")])
    }
    html.markup("</colgroup>\n<thead><tr>")
    for column in printed.columns { html.element("th", [("scope", "col")], column.heading) }
    html.markup("</tr></thead>\n")
    for group in printed.groups {
      html.markup("<tbody>\n<tr class=\"band\">")
      html.element(
        "th", [("scope", "rowgroup"), ("colspan", "\(printed.columns.count)")], group.title)
      html.markup("</tr>\n")
      for row in group.rows { write(row, printed, &html) }
      html.markup("</tbody>\n")
    }
    html.markup("</table>\n</div>\n")
  }

  private func write(
    _ row: PrintedMatrix.Row, _ printed: PrintedMatrix, _ html: inout HTMLWriter
  ) {
    html.open("tr", [("id", row.id.description)])
    for (place, pieces) in row.cells.enumerated() {
      let isStatus = place == printed.statusColumn
      html.open(
        "td", isStatus ? [("class", "status \(Self.colour(row.status))")] : [])
      for piece in pieces {
        html.open("p", piece.weight == .quiet ? [("class", "quiet")] : [])
        if let label = piece.label { html.element("span", [("class", "label")], "\(label): ") }
        html.element(piece.weight == .strong ? "strong" : "span", [], piece.text)
        html.markup("</p>")
      }
      html.markup("</td>")
    }
    html.markup("</tr>\n")
  }

  /// The same families of colours as in `MatrixColours`.
  private static func colour(_ status: Status) -> String {
    switch status {
    case .overdue, .notFulfilled: "late"
    case .dueSoon: "soon"
    case .fulfilled, .partlyFulfilled: "done"
    case .inForce, .inProgress: "open"
    case .proposed, .rejected: "proposed"
    case .lapsed, .superseded, .suspended, .withdrawn: "over"
    }
  }
}
