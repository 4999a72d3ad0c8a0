/// Reads separated values as spreadsheets write them: commas, semicolons or tabs, quoted cells that
/// may hold line ends, any line end, UTF-8 with or without a mark, or UTF-16 with one.
package enum CSVTable {
  /// - Throws: `notSheet` for other encodings.
  package static func read(_ bytes: [UInt8]) throws(MatrixError) -> SheetTable {
    let text = Array(try utf8(bytes))
    let separator = separator(of: text)
    var rows: [SheetTable.Row] = []
    var cells: [Int: SheetTable.Cell] = [:]
    var cell: [UInt8] = []
    var column = 0
    var isQuoted = false
    var place = 0
    func endCell() {
      let words = restored(String(decoding: cell, as: UTF8.self))
      if !words.isEmpty { cells[column] = SheetTable.Cell(text: words) }
      cell = []
      column += 1
    }
    func endRow() {
      endCell()
      rows.append(SheetTable.Row(number: rows.count + 1, cells: cells))
      cells = [:]
      column = 0
    }
    while place < text.count {
      let byte = text[place]
      place += 1
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if place < text.count, text[place] == 0x22 {
          cell.append(0x22)
          place += 1
        } else {
          isQuoted = false
        }
      } else if byte == 0x22, cell.isEmpty {
        isQuoted = true
      } else if byte == separator {
        endCell()
      } else if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D, place < text.count, text[place] == 0x0A { place += 1 }
        endRow()
      } else {
        cell.append(byte)
      }
    }
    if !cell.isEmpty || column > 0 { endRow() }
    return SheetTable(name: "CSV", rows: rows)
  }

  /// Without the apostrophe that keeps a spreadsheet from running a cell as a formula.
  private static func restored(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'"), let next = cell.unicodeScalars.dropFirst().first,
      ["=", "+", "-", "@", "＝", "＋", "－", "＠"].contains(next)
    else { return cell }
    return String(cell.dropFirst())
  }

  /// The most frequent of the three outside quotes in the first line.
  private static func separator(of text: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in text {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D {
        if counts.isEmpty { continue }
        break
      }
      if [0x2C, 0x3B, 0x09].contains(byte) { counts[byte, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0x2C
  }

  private static func utf8(_ bytes: [UInt8]) throws(MatrixError) -> ArraySlice<UInt8> {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return try checked(bytes.dropFirst(3))
    }
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return try checked(bytes[...]) }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)[...]
  }

  private static func checked(_ bytes: ArraySlice<UInt8>) throws(MatrixError) -> ArraySlice<UInt8> {
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      throw MatrixError(
        .notSheet,
        "This is neither a workbook (XLSX) nor CSV in UTF-8; save it as XLSX or as “CSV UTF-8”.")
    }
    return bytes
  }
}
