import Foundation
import Publishing
import Register
import Testing

@Suite struct MatrixFormatTests {
  @Test func `the same matrix gives the same bytes in every format`() throws {
    let (one, other) = (try FollowUp().matrix(), try FollowUp().matrix())
    #expect(try MatrixWorkbook().bytes(of: one) == MatrixWorkbook().bytes(of: other))
    #expect(try MatrixDocument().bytes(of: one) == MatrixDocument().bytes(of: other))
    #expect(MatrixPage().bytes(of: one) == MatrixPage().bytes(of: other))
    #expect(MatrixCSV().bytes(of: one) == MatrixCSV().bytes(of: other))
  }

  @Test func `the document holds every word of the matrix, in the reading of another program`()
    throws
  {
    let matrix = try FollowUp().matrix()
    let text = ExternalProgram.run(
      ["/usr/bin/env", "pandoc", "--from", "docx", "--to", "plain", "--columns", "1000"],
      input: try MatrixDocument().bytes(of: matrix))
    #expect(text.status == 0, "\(text.output)")
    let words = text.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for row in matrix.rows {
      for column in matrix.columns where column != .type && column != .review {
        for line in row[column].split(separator: "\n") {
          let part = line.prefix(18)
          #expect(words.contains(part.split(whereSeparator: \.isWhitespace).last ?? ""), "\(line)")
        }
      }
    }
    for group in matrix.groups { #expect(words.contains(group.title)) }
  }

  @Test func `the page is well-formed and escapes what people wrote`() throws {
    var followUp = try FollowUp()
    try followUp.enter(
      .remark(
        RemarkFact(
          on: followUp.provisions[0].item, by: FollowUp.clerk,
          text: "<script>alert(1)</script> & \"so\""))
    )
    let page = String(decoding: MatrixPage().bytes(of: followUp.matrix()), as: UTF8.self)
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;"))
    #expect(!page.contains("<script"))
    #expect(page.contains("size: A4 landscape"))
    #expect(page.contains("<th scope=\"col\">Lead: Valdoria</th>"))
    #expect(
      page.contains(
        "7 commitments and requests: 1 overdue, 4 in force, 1 to be confirmed, 1 fulfilled."))
  }

  @Test func `the workbook freezes, filters, repeats and fits its headings`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "entente-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "matrix.xlsx")
    try Data(MatrixWorkbook().bytes(of: FollowUp().matrix())).write(to: file)
    func part(_ name: String) -> String {
      let program =
        "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())"
      return ExternalProgram.run(ExternalProgram.python + ["-c", program, file.path(), name]).output
    }
    let sheet = part("xl/worksheets/sheet1.xml")
    #expect(sheet.contains("state=\"frozen\""))
    #expect(sheet.contains("<autoFilter ref=\"A3:"))
    #expect(sheet.contains("paperSize=\"9\""))
    #expect(sheet.contains("orientation=\"landscape\""))
    #expect(sheet.contains("fitToHeight=\"0\""))
    #expect(sheet.contains("\"Firm,Soft\""))
    let workbook = part("xl/workbook.xml")
    #expect(workbook.contains("Matrix!$3:$3"))
    #expect(workbook.contains("Matrix!$B$1:"))
    #expect(part("docProps/core.xml").contains("<dc:title>Follow-up matrix: Joint Statement"))
  }

  @Test func `two thousand rows go out and come back in seconds`() throws {
    let followUp = try FollowUp(more: 1993)
    let matrix = followUp.matrix()
    #expect(matrix.rows.count == 2000)
    let clock = ContinuousClock()
    let spent = try clock.measure {
      let workbook = try MatrixWorkbook().bytes(of: matrix)
      let edits = MatrixEdits(
        try MatrixSheet(workbook), exported: matrix, by: FollowUp.clerk, on: "2031-03-02")
      #expect(edits.rows.isEmpty)
      #expect(edits.notes.isEmpty)
    }
    #expect(spent < .seconds(20))
    #expect(try !MatrixDocument().bytes(of: matrix).isEmpty)
  }

  @Test func `an empty register gives an empty matrix in every format`() throws {
    let matrix = Matrix(Snapshot([], asOf: FollowUp.asOf))
    #expect(try !MatrixWorkbook().bytes(of: matrix).isEmpty)
    #expect(try !MatrixDocument().bytes(of: matrix).isEmpty)
    #expect(!MatrixPage().bytes(of: matrix).isEmpty)
    #expect(try MatrixSheet(MatrixCSV().bytes(of: matrix)).origin == nil)
  }
}
