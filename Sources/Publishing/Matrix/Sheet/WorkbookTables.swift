import XMLParsing

/// Reads the sheets of a workbook (ECMA-376, part 1, 18) as Excel, LibreOffice and others write it.
struct WorkbookTables {
  private let files: [String: [UInt8]]
  private var strings: [String] = []
  private var dates = DateFormats()

  /// - Throws: `unreadable` when the workbook is damaged, encrypted or too large.
  static func read(_ bytes: [UInt8]) throws(MatrixError) -> [SheetTable] {
    var reader = WorkbookTables(
      files: try ZipContents.read(bytes) { $0.hasPrefix("xl/") && !$0.hasPrefix("xl/media/") })
    return try reader.tables()
  }

  private init(files: [String: [UInt8]]) { self.files = files }

  private mutating func tables() throws(MatrixError) -> [SheetTable] {
    var sheets: [(name: String, relation: String)] = []
    var is1904 = false
    try walk("xl/workbook.xml") { event in
      guard case .open(let name, let attributes) = event else { return }
      if name == "workbookPr" { is1904 = ["1", "true"].contains(attributes["date1904"] ?? "") }
      if name == "sheet" { sheets.append((attributes["name"] ?? "", attributes["id"] ?? "")) }
    }
    var targets: [String: String] = [:]
    try walk("xl/_rels/workbook.xml.rels") { event in
      guard case .open("Relationship", let attributes) = event, let id = attributes["Id"] else {
        return
      }
      let target = attributes["Target"] ?? ""
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
    }
    if files["xl/sharedStrings.xml"] != nil { try readStrings() }
    if files["xl/styles.xml"] != nil { try readStyles() }
    dates.is1904 = is1904
    var tables: [SheetTable] = []
    for sheet in sheets {
      guard let path = targets[sheet.relation] else { continue }
      tables.append(try table(sheet.name, path))
    }
    return tables
  }

  private func walk(_ path: String, _ take: (XMLEvents.Event) -> Void) throws(MatrixError) {
    let damaged = MatrixError(
      .unreadable, "The workbook is damaged: “\(path)” in it cannot be read.")
    guard let bytes = files[path] else { throw damaged }
    do { try XMLEvents.walk(bytes, take) } catch { throw damaged }
  }

  /// Strings in the order of their numbers; readings of East Asian words (`rPh`) are no part of them.
  private mutating func readStrings() throws(MatrixError) {
    var strings: [String] = []
    var isText = false
    var isReading = false
    try walk("xl/sharedStrings.xml") { event in
      switch event {
      case .open("si", _): strings.append("")
      case .open("rPh", _): isReading = true
      case .close("rPh"): isReading = false
      case .open("t", _): isText = !isReading
      case .close("t"): isText = false
      case .text(let text) where isText && !strings.isEmpty: strings[strings.count - 1] += text
      default: break
      }
    }
    self.strings = strings.map(Self.unescaped)
  }

  private mutating func readStyles() throws(MatrixError) {
    var codes: [Int: String] = [:]
    var formats: [Int] = []
    var isCellFormat = false
    try walk("xl/styles.xml") { event in
      switch event {
      case .open("numFmt", let attributes):
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
          codes[id] = attributes["formatCode"]
        }
      case .open("cellXfs", _): isCellFormat = true
      case .close("cellXfs"): isCellFormat = false
      case .open("xf", let attributes) where isCellFormat:
        formats.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
      default: break
      }
    }
    dates = DateFormats(formats: formats, codes: codes)
  }

  private func table(_ name: String, _ path: String) throws(MatrixError) -> SheetTable {
    var rows: [SheetTable.Row] = []
    var row = 0
    var column = -1
    var type = ""
    var style = 0
    var words = ""
    var isValue = false
    try walk(path) { event in
      switch event {
      case .open("row", let attributes):
        row = attributes["r"].flatMap { Int($0) } ?? row + 1
        column = -1
        rows.append(SheetTable.Row(number: row, cells: [:]))
      case .open("c", let attributes):
        column = attributes["r"].flatMap(SheetTable.place)?.column ?? column + 1
        type = attributes["t"] ?? "n"
        style = attributes["s"].flatMap { Int($0) } ?? 0
        words = ""
      case .open("v", _), .open("t", _): isValue = true
      case .close("v"), .close("t"): isValue = false
      case .text(let text) where isValue: words += text
      case .close("c"):
        if !rows.isEmpty, let cell = cell(words, type: type, style: style) {
          rows[rows.count - 1].cells[column] = cell
        }
      default: break
      }
    }
    return SheetTable(name: name, rows: rows)
  }

  private func cell(_ words: String, type: String, style: Int) -> SheetTable.Cell? {
    guard !words.isEmpty else { return nil }
    switch type {
    case "s":
      guard let index = Int(words), strings.indices.contains(index) else {
        return SheetTable.Cell(text: "“words missing in the file”", kind: .error)
      }
      return strings[index].isEmpty ? nil : SheetTable.Cell(text: strings[index])
    case "inlineStr", "str": return SheetTable.Cell(text: Self.unescaped(words))
    case "b": return SheetTable.Cell(text: words == "1" ? "TRUE" : "FALSE")
    case "e": return SheetTable.Cell(text: words, kind: .error)
    // A date in the strict form of the standard; the day is enough.
    case "d": return SheetTable.Cell(text: String(words.prefix(10)), kind: .date)
    default:
      if let date = dates.date(words, style: style) {
        return SheetTable.Cell(text: date, kind: .date)
      }
      // Excel writes 7 as "7", others as "7.0".
      let isWhole = words.hasSuffix(".0")
      return SheetTable.Cell(text: isWhole ? String(words.dropLast(2)) : words, kind: .number)
    }
  }

  /// `_x000D_` stands for a character that XML cannot hold (ECMA-376, part 1, 22.9.2.19).
  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if place + 7 <= bytes.count, bytes[place] == UInt8(ascii: "_"),
        bytes[place + 1] == UInt8(ascii: "x"), bytes[place + 6] == UInt8(ascii: "_"),
        let unit = UInt32(
          String(decoding: bytes[(place + 2)..<(place + 6)], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(unit)
      {
        result += Array(String(scalar).utf8)
        place += 7
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
