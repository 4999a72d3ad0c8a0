import Publishing
import Testing

@Suite struct MatrixSheetTests {
  private func code(_ bytes: [UInt8]) -> MatrixError.Code? {
    do throws(MatrixError) {
      _ = try MatrixSheet(bytes)
      return nil
    } catch { return error.code }
  }

  @Test func `what is no sheet is said to be none`() throws {
    #expect(code([]) == .noHeadings)
    #expect(code(Array("Dear colleague,\r\nno matrix here".utf8)) == .noHeadings)
    #expect(code([0x50, 0x4B, 0x03, 0x04, 0, 1, 2]) == .unreadable)
    #expect(code([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == .unreadable)
    #expect(code([0x49, 0x44, 0x2C, 0xE9, 0x0A]) == .notSheet)
  }

  @Test func `a workbook cut off anywhere is unreadable and never half read`() throws {
    let workbook = try MatrixWorkbook().bytes(of: FollowUp().matrix())
    for share in 1..<20 {
      let part = Array(workbook.prefix(workbook.count * share / 20))
      #expect(code(part) == .unreadable)
    }
  }

  @Test func `UTF-16 with tabs, as Excel's Unicode text, is read`() throws {
    let followUp = try FollowUp()
    let lines = FollowUp.cells(followUp.csv([("archives", "Remarks", "문서고")]))
    let text = String(decoding: FollowUp.bytes(lines, separator: "\t"), as: UTF8.self)
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try followUp.edits(in: bytes).edits.map(\.new) == ["문서고"])
  }

  @Test func `a cell may hold line ends, quotation marks and separators`() throws {
    let followUp = try FollowUp()
    let words = "One;\ntwo, \"three\""
    let lines = FollowUp.cells(followUp.csv([("archives", "Remarks", words)]))
    for separator in [",", ";", "\t"] {
      let edits = try followUp.edits(in: FollowUp.bytes(lines, separator: separator))
      #expect(edits.edits.map(\.new) == [words])
    }
  }

  @Test func `headings are found below lines of other people's making, and in any capitals`() throws
  {
    let followUp = try FollowUp()
    var lines = FollowUp.cells(followUp.csv([("archives", "Remarks", "Open day")]))
    lines[0] = lines[0].map { $0.uppercased() + " " }
    lines.insert(["Draft of the desk", "", ""], at: 0)
    let edits = try followUp.edits(in: FollowUp.bytes(lines))
    #expect(edits.edits.map(\.new) == ["Open day"])
    #expect(edits.notes.isEmpty)
  }

  @Test func `a column of other people's making is left aside and said so`() throws {
    let followUp = try FollowUp()
    let lines = FollowUp.cells(followUp.csv()).enumerated().map { place, line in
      line + [place == 0 ? "Priority" : "high"]
    }
    let edits = try followUp.edits(in: FollowUp.bytes(lines))
    #expect(edits.rows.isEmpty)
    #expect(
      edits.notes.map(\.description) == [
        "Column “Priority”: the matrix has no such column; it was left aside."
      ])
  }
}
