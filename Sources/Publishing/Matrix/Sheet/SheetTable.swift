/// The cells of one sheet as people see them, by row and column.
package struct SheetTable {
  package struct Cell: Hashable {
    package var text: String
    package var kind = Kind.text
  }

  package enum Kind: Hashable {
    case text, number
    /// A date of the program's own; the text is in EDTF.
    case date
    /// What a formula shows that cannot be computed: `#REF!`.
    case error
  }

  package struct Row {
    /// As the program shows it, from 1.
    package var number: Int
    /// By column, from 0; cells without words are left out.
    package var cells: [Int: Cell]
  }

  package var name: String
  package var rows: [Row]

  /// `0` is A, `26` is AA.
  package static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      let digit = (rest - 1) % 26
      letters = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(digit))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// The column and row of `B12`; `nil` for what names no cell.
  static func place(_ reference: String) -> (column: Int, row: Int)? {
    var column = 0
    var row = 0
    for byte in reference.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column < 100_000:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where row < 100_000_000:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    return column > 0 && row > 0 ? (column - 1, row) : nil
  }
}
