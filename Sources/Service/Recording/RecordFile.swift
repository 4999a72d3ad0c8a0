import Publishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Many facts in one file: a line of JSON for each, or a table with a column for each field.
///
/// `kind` says which form a line fills in. In a table, several values of a cell stand with semicolons
/// between.
public enum RecordFile {
  /// Reads JSON lines or separated values; which of the two is told by the first character.
  ///
  /// - Throws: `RecordError` with every line that cannot be read.
  public static func lines(_ bytes: [UInt8]) throws -> [RecordLine] {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    return first == UInt8(ascii: "{") ? try json(bytes) : try table(bytes)
  }

  private static func json(_ bytes: [UInt8]) throws(RecordError) -> [RecordLine] {
    var lines: [RecordLine] = []
    var problems: [RecordProblem] = []
    let rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated()
    where row.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) {
      let place = RecordLine.Place(line: index + 1)
      do {
        var members = try JSONDecoder().decode([String: Member].self, from: Data(row))
          .mapValues(\.texts)
        let kind = members.removeValue(forKey: "kind")?.last ?? ""
        lines.append(RecordLine(kind, members.filter { !$0.value.isEmpty }, at: place))
      } catch {
        problems.append(RecordProblem(FormProblem(nil, finding(error)), at: place))
      }
    }
    guard problems.isEmpty else { throw RecordError(problems) }
    return lines
  }

  /// What a member of a line may hold, as text.
  private struct Member: Decodable {
    let texts: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        texts = []
      } else if let text = try? container.decode(String.self) {
        texts = text.isEmpty ? [] : [text]
      } else if let flag = try? container.decode(Bool.self) {
        texts = [flag ? "yes" : "no"]
      } else if let number = try? container.decode(Decimal.self) {
        texts = ["\(number)"]
      } else if let members = try? container.decode([Member].self) {
        texts = members.flatMap(\.texts)
      } else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "an object stands where a value is wanted")
      }
    }
  }

  private static func finding(_ error: any Error) -> FormProblem.Finding {
    guard case DecodingError.dataCorrupted(let context) = error else { return .noLine }
    if let name = context.codingPath.first?.stringValue { return .nested(name) }
    let cause = context.underlyingError.map { "\($0)" } ?? ""
    // Foundation says where: “… around line 1, column 17.”
    let words = cause.split { [" ", ",", ".", "\""].contains($0) }
    guard let place = words.firstIndex(of: "column"), place + 1 < words.count else {
      return .noJSON(column: nil)
    }
    return .noJSON(column: Int(words[place + 1]))
  }

  private static func table(_ bytes: [UInt8]) throws -> [RecordLine] {
    let rows = try CSVTable.read(bytes).rows
    guard let head = rows.first(where: { !$0.cells.isEmpty }) else { return [] }
    let headings = head.cells.mapValues { $0.text.lowercased() }
    guard headings.values.contains("kind") else {
      throw RecordError([
        RecordProblem(
          FormProblem(nil, .noKindColumn),
          at: RecordLine.Place(line: head.number))
      ])
    }
    let columns = Dictionary(
      headings.map { ($0.value, SheetTable.letters($0.key)) }, uniquingKeysWith: { a, _ in a })
    return rows.drop { $0.number <= head.number }.filter { !$0.cells.isEmpty }.map { row in
      var values: [String: [String]] = [:]
      for (column, cell) in row.cells {
        guard let field = headings[column] else { continue }
        let isRepeated = RecordForms.all.contains { form in
          form.fields.contains { $0.name == field && $0.isRepeated }
        }
        values[field] = isRepeated ? parts(cell.text) : [cell.text]
      }
      let kind = values.removeValue(forKey: "kind")?.last ?? ""
      return RecordLine(
        kind, values, at: RecordLine.Place(line: row.number, columns: columns))
    }
  }

  private static func parts(_ cell: String) -> [String] {
    cell.split(separator: ";").map { part in
      let words = part.drop { $0 == " " }
      return String(words.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}
