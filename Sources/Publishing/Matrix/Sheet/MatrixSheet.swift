public import Register

/// A follow-up matrix as it comes back from a spreadsheet program: XLSX or CSV, with columns moved
/// or deleted, rows sorted, hidden or deleted.
public struct MatrixSheet: Sendable {
  /// The snapshot the sheet was made from, where it still says so.
  ///
  /// Compared with that snapshot, cells that nobody touched change nothing, whatever has been
  /// entered since.
  public var origin: AsOf? { source?.asOf }
  /// For whom the sheet was taken out; for one's own people, where it does not say.
  public var readers: Readers { source?.readers ?? .own }
  private let source: MatrixOrigin?
  /// Name of the sheet inside the workbook.
  public let name: String
  /// By column, from 0.
  let headings: [Int: String]
  /// Those below the headings.
  let rows: [SheetTable.Row]

  /// Reads a workbook or separated values; which of the two is told by the bytes.
  ///
  /// - Throws: `MatrixError` for bytes that are neither, and where no row of headings is found.
  public init(_ bytes: [UInt8]) throws(MatrixError) {
    let isArchive = bytes.starts(with: [0x50, 0x4B])
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw MatrixError(
        .unreadable, "The workbook is in Excel's old form (XLS) or protected; save it as XLSX.")
    }
    let tables = isArchive ? try WorkbookTables.read(bytes) : [try CSVTable.read(bytes)]
    guard let (table, place) = Self.find(tables) else {
      throw MatrixError(
        .noHeadings,
        "No row of headings was found: “ID” or “Commitment” and two more of the matrix's columns.")
    }
    name = table.name
    headings = table.rows[place].cells.mapValues { SameWords.oneLine($0.text) }
    rows = Array(table.rows[(place + 1)...])
    source = Self.source(tables, headings, rows)
  }

  /// The first sheet with headings among its first rows, the one named as ours before others.
  private static func find(_ tables: [SheetTable]) -> (SheetTable, Int)? {
    let ordered =
      tables.filter { $0.name == MatrixWorkbook.sheetName }
      + tables.filter { $0.name != MatrixWorkbook.sheetName }
    for table in ordered {
      for (place, row) in table.rows.prefix(50).enumerated() {
        let words = row.cells.values.map { key($0.text) }
        let known = Set(words).intersection(fixed).count
        if known >= 3, words.contains("id") || words.contains("commitment") {
          return (table, place)
        }
      }
    }
    return nil
  }

  /// A heading without regard to capitals and spaces.
  static func key(_ heading: String) -> String { SameWords.of(heading).lowercased() }

  private static let fixed: Set<String> = {
    let columns: [MatrixColumn] = [
      .id, .number, .paragraph, .words, .type, .actors, .obligation, .mechanism, .due, .status,
      .why, .progress, .evidence, .review, .remarks, .othersRemarks, .kept, .group, .asOf,
    ]
    return Set(columns.map { key($0.heading([])) })
  }()

  private static func source(
    _ tables: [SheetTable], _ headings: [Int: String], _ rows: [SheetTable.Row]
  ) -> MatrixOrigin? {
    let label = key(MatrixAboutSheet.originLabel)
    if let column = headings.first(where: { key($0.value) == label })?.key {
      return rows.lazy.compactMap { $0.cells[column].flatMap { MatrixOrigin($0.text) } }.first
    }
    for row in tables.flatMap(\.rows) {
      let cells = row.cells.sorted { $0.key < $1.key }.map(\.value.text)
      if cells.count > 1, key(cells[0]) == label { return MatrixOrigin(cells[1]) }
    }
    return nil
  }
}
