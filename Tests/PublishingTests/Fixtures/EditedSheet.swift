import Foundation
import Publishing
import Register
import Statements

extension FollowUp {
  /// The edits in a sheet made from this register, read by the clerk on 2 March 2031.
  func edits(in bytes: [UInt8], current: Matrix? = nil) throws -> MatrixEdits {
    MatrixEdits(
      try MatrixSheet(bytes), exported: matrix(), current: current, by: Self.clerk,
      on: "2031-03-02")
  }

  /// The matrix as CSV, with cells written anew: by heading, for the row with these words in it.
  func csv(_ changes: [(row: String, heading: String, words: String)] = []) -> [UInt8] {
    var lines = Self.cells(MatrixCSV().bytes(of: matrix()))
    for change in changes {
      guard let column = lines[0].firstIndex(of: change.heading) else { continue }
      for index in lines.indices.dropFirst()
      where lines[index].contains(where: { $0.contains(change.row) }) {
        lines[index][column] = change.words
      }
    }
    return Self.bytes(lines)
  }

  static func bytes(_ lines: [[String]], separator: String = ",") -> [UInt8] {
    let text = lines.map { line in
      line.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\"" }
        .joined(separator: separator)
    }.joined(separator: "\r\n")
    return Array((text + "\r\n").utf8)
  }

  /// Cells of CSV as we write it: every record on one line.
  static func cells(_ bytes: [UInt8]) -> [[String]] {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n").dropLast().map { line in
      var cells = [""]
      var isQuoted = false
      var last: Character?
      for character in line {
        defer { last = character }
        if character == "\"", !isQuoted, last == "\"" {
          cells[cells.count - 1].append("\"")
          isQuoted = true
        } else if character == "\"" {
          isQuoted.toggle()
        } else if character == ",", !isQuoted {
          cells.append("")
        } else {
          cells[cells.count - 1].append(character)
        }
      }
      return cells
    }
  }
}
