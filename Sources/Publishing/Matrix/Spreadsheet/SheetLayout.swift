/// One sheet of a workbook as it is to look, before any library is asked to write it.
struct SheetLayout {
  struct Cell {
    var text: String
    var style: CellStyle
  }

  struct Row {
    var cells: [Cell]
    /// In points; `nil` where the program that opens it fits the height to the words.
    var height: Double?
  }

  /// What a program offers or says where a cell is edited.
  struct Guidance {
    var column: Int
    /// Offered as a list; any other words may be written where `isStrict` is false.
    var choices: [String]
    var isStrict = false
    var title: String
    var message: String
  }

  var name: String
  /// In characters of the standard font.
  var widths: [Double]
  var rows: [Row]
  /// Index of the row of headings; rows to it stay in sight and stand on every printed page.
  var headings: Int?
  /// Columns that stay in sight.
  var frozenColumns = 0
  /// The first column that is printed.
  var firstPrintedColumn = 0
  var guidance: [Guidance] = []
  var isLandscape = true
  /// At the foot of every page: on the left, on the right before the page's number.
  var footer: (left: String, right: String) = ("", "")
}

/// How a cell looks. Colours are 0xRRGGBB.
struct CellStyle: Hashable {
  var size = 10.0
  var isBold = false
  var ink: UInt32 = 0x1D2024
  var paper: UInt32?
  var wraps = true
  var hasBorder = true
  /// Whether it may be edited where somebody protects the sheet.
  var isUnlocked = false
  var isCentred = false
}

/// What a workbook says of itself.
struct WorkbookProperties {
  var title: String
  var subject: String
  var comments: String
  /// Seconds since 1970, so that the same matrix gives the same bytes.
  var created: Int
}
