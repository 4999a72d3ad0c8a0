import Publishing
import Register
import Statements
import Testing

@Suite(.enabled(if: SpreadsheetProgram.isInstalled, "LibreOffice Calc is not installed"))
struct SpreadsheetProgramTests {
  let followUp: FollowUp
  let workbook: [UInt8]

  init() throws {
    followUp = try FollowUp()
    workbook = try MatrixWorkbook().bytes(of: followUp.matrix())
  }

  @Test(arguments: SpreadsheetProgram.Filter.allCases)
  func `a workbook that a spreadsheet program only saved anew changes nothing`(
    filter: SpreadsheetProgram.Filter
  ) throws {
    let saved = try SpreadsheetProgram.edit(workbook, as: filter)
    let edits = try followUp.edits(in: saved)
    #expect(edits.rows.isEmpty, "\(edits.edits) \(edits.problems) \(edits.notes)")
    if filter == .workbook { #expect(try MatrixSheet(saved).origin == FollowUp.asOf) }
  }

  @Test func `exactly the edits made in a spreadsheet program come back`() throws {
    let edited = try SpreadsheetProgram.edit(
      workbook,
      """
      cell("Lead: Valdoria", "to set up").String = "Sea Council"
      cell("Remarks", "to ease visas").String = "They answered\\non 1 March"
      cell("Latest progress", "to review").String = "28 February 2031: Dates are agreed (under way)"
      cell("Due", "to explore").Formula = "2031-05-31"
      sheet.Columns.removeByIndex(column("Why"), 1)
      sheet.Columns.removeByIndex(column("Evidence"), 1)
      field = TableSortField()
      field.Field = column("Commitment")
      field.IsAscending = False
      sheet.getCellRangeByPosition(0, headings + 1, 20, row("to review")).sort((
          value("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))),
          value("ContainsHeader", False)))
      assert row("to set up") < row("to explore") < row("called on")
      sheet.Rows.removeByIndex(row("to open the harbour"), 1)
      sheet.Rows.getByIndex(row("to hold")).IsVisible = False
      """)
    let edits = try followUp.edits(in: edited)
    #expect(edits.problems.isEmpty, "\(edits.problems)")
    #expect(edits.notes.isEmpty, "\(edits.notes)")
    #expect(
      Set(edits.edits.map { "\($0.provision) \($0.heading): \($0.new)" }) == [
        "\(followUp.provisions[1]) Lead: Valdoria: Sea Council",
        "\(followUp.provisions[3]) Remarks: They answered\non 1 March",
        "\(followUp.provisions[5]) Latest progress: 28 February 2031: Dates are agreed (under way)",
        "\(followUp.provisions[2]) Due: 2031-05-31",
      ])
    #expect(edits.facts().count == 4)
  }

  @Test func `dates that a spreadsheet program keeps as numbers are read`() throws {
    let edited = try SpreadsheetProgram.edit(
      workbook,
      """
      date(cell("Due", "to open the harbour"), 2031, 5, 31, "DD/MM/YYYY")
      date(cell("Due", "to ease visas"), 2031, 6, 1, "MMM YY")
      cell("Due", "to review").Value = 2032
      """)
    let edits = try followUp.edits(in: edited)
    #expect(edits.problems.isEmpty, "\(edits.problems)")
    let times = edits.facts().map { fact -> String in
      guard case .provision(let provision) = fact else { return "\(fact)" }
      return "\(provision.paragraph): \(provision.due?.rawValue ?? "never")"
    }
    #expect(Set(times) == ["11: 2031-05-31", "7: 2031-06", "9: 2032"])
  }

  @Test func `a cell with an error is named`() throws {
    let edited = try SpreadsheetProgram.edit(
      workbook, #"cell("Lead: Nordmark", "to review").Formula = "=1/0""#)
    let problem = try #require(try followUp.edits(in: edited).problems.first)
    #expect(problem.description.contains("column I (Lead: Nordmark)"), "\(problem)")
    #expect(problem.words.contains("#DIV/0!"))
  }
}
