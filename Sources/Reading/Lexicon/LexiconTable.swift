/// One tab-separated file of the lexicon: a header line, then a line an entry.
///
/// Lines that begin with `#` are remarks. Every line has as many fields as the header; the last
/// column is an `example` wherever an entry can be shown at work.
struct LexiconTable {
  let name: String
  let columns: [String]
  let rows: [Row]

  struct Row {
    let line: Int
    let fields: [Substring]
    let columns: [String: Int]
    let file: String

    /// The field of a column; empty where the file leaves it so.
    ///
    /// - Throws: `LexiconError` if the file has no such column.
    func callAsFunction(_ column: String) throws(LexiconError) -> Substring {
      guard let index = columns[column] else {
        throw LexiconError("there is no column \(column)", file: file, line: 1)
      }
      return fields[index]
    }

    /// A field that holds several values, parted by `|`.
    func list(_ column: String) throws(LexiconError) -> [Substring] {
      try self(column).utf8.split(separator: 0x7C).map { Substring($0) }
    }

    func fault(_ message: String) -> LexiconError {
      LexiconError(message, file: file, line: line)
    }
  }

  init(name: String, contents: String) throws(LexiconError) {
    var header: [String]?
    var indices: [String: Int] = [:]
    var rows: [Row] = []
    var number = 0
    let bytes = contents.utf8
    var start = bytes.startIndex
    while start < bytes.endIndex {
      number += 1
      var fields: [Substring] = []
      let isRemark = bytes[start] == 0x23
      var field = start
      var end = start
      while end < bytes.endIndex, bytes[end] != 0x0A {
        if bytes[end] == 0x09, !isRemark {
          fields.append(contents[field..<end])
          field = bytes.index(after: end)
        }
        end = bytes.index(after: end)
      }
      let isEmpty = start == end
      if !isRemark { fields.append(contents[field..<end]) }
      start = end < bytes.endIndex ? bytes.index(after: end) : end
      guard !isRemark, !isEmpty else { continue }
      guard let columns = header else {
        header = fields.map(String.init)
        indices = Dictionary(
          fields.enumerated().map { (String($1), $0) }, uniquingKeysWith: { first, _ in first })
        continue
      }
      guard fields.count == columns.count else {
        throw LexiconError(
          "the line has \(fields.count) fields, the header \(columns.count)", file: name,
          line: number)
      }
      rows.append(Row(line: number, fields: fields, columns: indices, file: name))
    }
    guard let columns = header else { throw LexiconError("the file is empty", file: name) }
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
