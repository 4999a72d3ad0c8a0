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
    let columns: [String]
    let file: String

    /// The field of a column; empty where the file leaves it so.
    ///
    /// - Throws: `LexiconError` if the file has no such column.
    func callAsFunction(_ column: String) throws(LexiconError) -> Substring {
      // A handful of short names: comparing them costs less than hashing one.
      guard let index = columns.firstIndex(of: column) else {
        throw LexiconError("there is no column \(column)", file: file, line: 1)
      }
      return fields[index]
    }

    /// A field that holds several values, parted by `|`.
    func list(_ column: String) throws(LexiconError) -> [Substring] {
      var values: [Substring] = []
      let field = try self(column)
      let bytes = field.utf8
      let span = bytes.span
      var start = 0
      for i in 0...span.count where i == span.count || span[i] == 0x7C {
        if start < i {
          let first = bytes.index(bytes.startIndex, offsetBy: start)
          values.append(field[first..<bytes.index(first, offsetBy: i - start)])
        }
        start = i + 1
      }
      return values
    }

    func fault(_ message: String) -> LexiconError {
      LexiconError(message, file: file, line: line)
    }
  }

  init(name: String, contents: String) throws(LexiconError) {
    var header: [String]?
    var rows: [Row] = []
    var number = 0
    let bytes = contents.utf8
    let span = bytes.span
    var start = 0
    while start < span.count {
      number += 1
      var end = start
      var tabs = 0
      while end < span.count, span[end] != 0x0A {
        if span[end] == 0x09 { tabs += 1 }
        end += 1
      }
      let line = start..<end
      start = end + 1
      guard !line.isEmpty, span[line.lowerBound] != 0x23 else { continue }
      var fields: [Substring] = []
      fields.reserveCapacity(tabs + 1)
      var field = bytes.index(bytes.startIndex, offsetBy: line.lowerBound)
      for i in line where span[i] == 0x09 {
        let tab = bytes.index(bytes.startIndex, offsetBy: i)
        fields.append(contents[field..<tab])
        field = bytes.index(after: tab)
      }
      fields.append(contents[field..<bytes.index(bytes.startIndex, offsetBy: end)])
      guard let columns = header else {
        header = fields.map(String.init)
        continue
      }
      guard fields.count == columns.count else {
        throw LexiconError(
          "the line has \(fields.count) fields, the header \(columns.count)", file: name,
          line: number)
      }
      rows.append(Row(line: number, fields: fields, columns: columns, file: name))
    }
    guard let columns = header else { throw LexiconError("the file is empty", file: name) }
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
