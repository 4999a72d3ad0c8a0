import Publishing
import Register
import Statements
import Testing

@Suite struct MatrixEditsTests {
  let followUp: FollowUp

  init() throws { followUp = try FollowUp() }

  /// The only fact that such an edit of the harbour archives' row gives.
  private func fact(_ heading: String, _ words: String, row: String = "archives") throws -> Fact? {
    let edits = try followUp.edits(in: followUp.csv([(row, heading, words)]))
    #expect(edits.problems.isEmpty, "\(edits.problems)")
    #expect(edits.edits.count == 1)
    #expect(edits.facts().count == 1)
    return edits.facts().first
  }

  private func problem(_ heading: String, _ words: String, row: String = "archives") throws
    -> String
  {
    let edits = try followUp.edits(in: followUp.csv([(row, heading, words)]))
    #expect(edits.facts().isEmpty)
    return try #require(edits.problems.first).description
  }

  @Test func `a workbook that nobody touched changes nothing`() throws {
    let edits = try followUp.edits(in: MatrixWorkbook().bytes(of: followUp.matrix()))
    #expect(edits.rows.isEmpty)
    #expect(edits.notes.isEmpty)
    #expect(edits.facts().isEmpty)
  }

  @Test(arguments: [CodingCSV.Separator.comma, .semicolon], [true, false])
  func `separated values that nobody touched change nothing`(
    separator: CodingCSV.Separator, mark: Bool
  ) throws {
    let csv = MatrixCSV(separator: separator, byteOrderMark: mark).bytes(of: followUp.matrix())
    let edits = try followUp.edits(in: csv)
    #expect(edits.rows.isEmpty)
    #expect(edits.notes.isEmpty)
  }

  @Test func `a sheet says which snapshot it was made from`() throws {
    let matrix = followUp.matrix()
    #expect(try MatrixSheet(MatrixWorkbook().bytes(of: matrix)).origin == FollowUp.asOf)
    #expect(try MatrixSheet(MatrixCSV().bytes(of: matrix)).origin == FollowUp.asOf)
  }

  @Test func `a changed lead is a responsibility of that party`() throws {
    guard case .responsibility(let lead)? = try fact("Lead: Valdoria", "  State   Archive ") else {
      Issue.record("no responsibility")
      return
    }
    #expect(lead.party == FollowUp.valdoria)
    #expect(lead.holder == "State Archive")
    #expect(lead.role == .lead)
    #expect(lead.item == followUp.provisions[6].item)
  }

  @Test func `a changed remark takes the place of the party's old one, whoever reads it back`()
    throws
  {
    let csv = followUp.csv([("ease visas", "Remarks", "Asked on 1 March")])
    let edits = MatrixEdits(
      try MatrixSheet(csv), exported: followUp.matrix(),
      by: Author(party: FollowUp.nordmark, person: "D. Deputy"), on: "2031-03-02")
    var followUp = followUp
    for fact in edits.facts() {
      try followUp.enter(
        fact, by: Author(party: FollowUp.nordmark, person: "D. Deputy"), recorded: "2031-02-28")
    }
    let row = followUp.matrix().rows.first { $0[.words].contains("ease visas") }
    #expect(row?[.remarks] == "Asked on 1 March")
    #expect(row?[.othersRemarks] == "")
  }

  @Test func `a changed report is a new one, of the day it names or of today`() throws {
    guard
      case .progress(let dated)? = try fact(
        "Latest progress", "28 February 2031: The catalogue is printed (done in part)")
    else {
      Issue.record("no report")
      return
    }
    #expect(dated.on == "2031-02-28")
    #expect(dated.note == "The catalogue is printed")
    #expect(dated.extent == .part)
    guard case .progress(let undated)? = try fact("Latest progress", "The catalogue: printed")
    else {
      Issue.record("no report")
      return
    }
    #expect(undated.on == "2031-03-02")
    #expect(undated.note == "The catalogue: printed")
    #expect(undated.extent == nil)
  }

  @Test func `an amended commitment keeps what was not touched and counts as confirmed`() throws {
    let csv = followUp.csv([
      ("exchange of pilots", "Due", "May 2031; twice a year"),
      ("exchange of pilots", "Obligation", "Firm"), ("exchange of pilots", "Who", "Nordmark"),
      ("exchange of pilots", "Mechanism", "fjord fund"),
    ])
    let edits = try followUp.edits(in: csv)
    #expect(edits.edits.map(\.heading) == ["Who", "Obligation", "Mechanism", "Due"])
    #expect(edits.facts().count == 1)
    guard case .provision(let amended)? = edits.facts().first else {
      Issue.record("no commitment")
      return
    }
    #expect(amended.id == followUp.provisions[2])
    #expect(amended.due == "2031-05")
    #expect(amended.recurrence == "P6M")
    #expect(amended.obligation == .high)
    #expect(amended.actors == [FollowUp.nordmark])
    #expect(amended.mechanisms.count == 1)
    #expect(amended.precision == .deadline)
    #expect(amended.confidence == nil)
    #expect(amended.content.exact == "to explore the exchange of pilots and of harbour masters")
  }

  @Test func `a proposal is accepted or rejected in the sheet`() throws {
    #expect(
      try fact("Confirmed", "Accepted", row: "exchange of pilots")
        == .review(ReviewFact(.accept, followUp.provisions[2])))
    #expect(
      try fact("Confirmed", "rejected", row: "exchange of pilots")
        == .review(ReviewFact(.reject, followUp.provisions[2])))
  }

  @Test(arguments: [
    ("31 May 2031", "2031-05-31"), ("May 31, 2031", "2031-05-31"), ("31st May 2031", "2031-05-31"),
    ("2031-05", "2031-05"), ("May 2031", "2031-05"), ("May-31", "2031-05"),
    ("31.5.2031", "2031-05-31"),
    ("31/05/2031", "2031-05-31"), ("05/31/2031", "2031-05-31"), ("2031", "2031"),
    ("by the end of 2031", "2031"), ("end of May 2031", "2031-05"), ("Q2 2031", "2031-34"),
    ("first half of 2031", "2031-40"), ("spring 2031", "2031-21"),
    ("before 1 June 2031", "2031-05-31"),
    ("before the next summit", "before:next-summit"), ("no later than 31 May 2031", "2031-05-31"),
    ("within 3 months of adoption", "P3M"), ("within a year", "P1Y"),
    ("March 2031 to May 2031", "2031-03/2031-05"), ("2031/5/7", "2031-05-07"),
  ])
  func `a time is understood as people type it`(typed: String, time: EDTF) throws {
    guard case .provision(let amended)? = try fact("Due", typed) else {
      Issue.record("no amendment")
      return
    }
    #expect(amended.due == time)
  }

  @Test func `a time that a spreadsheet wrote in its own way is no edit`() throws {
    for (row, words) in [
      ("joint fund", "Feb-31"), ("archives", "31-Jan-31"), ("archives", "2031-01-31"),
      ("ease visas", "2031"),
    ] {
      #expect(try followUp.edits(in: followUp.csv([(row, "Due", words)])).edits.isEmpty)
    }
  }

  @Test func `a cell that cannot be understood is named by row and column`() throws {
    let soon = try problem("Due", "soon")
    #expect(soon.hasPrefix("Row 6, column L (Due): “soon” is no time such as"), "\(soon)")
    #expect(try problem("Due", "3/4/2031").contains("may be read in two ways"))
    #expect(try problem("Obligation", "rather").contains("neither “Firm” nor “Soft”"))
    #expect(try problem("Who", "Orlanda").contains("“Orlanda” names none of Nordmark, Valdoria"))
    #expect(try problem("Who", "").contains("somebody must be bound"))
    #expect(try problem("Mechanism", "Ports Club").contains("no mechanism “Ports Club”"))
    #expect(try problem("Latest progress", "").contains("cannot be emptied"))
    #expect(try problem("Confirmed", "Proposed").contains("cannot become a proposal again"))
  }

  @Test func `nothing is entered until every row is right or left out`() throws {
    let csv = followUp.csv([
      ("archives", "Due", "soon"), ("joint fund", "Remarks", "Write to the council"),
    ])
    let edits = try followUp.edits(in: csv)
    #expect(edits.facts().isEmpty)
    #expect(edits.facts(leavingOut: [6]).count == 1)
  }

  @Test func `what is computed is never taken, and said so`() throws {
    let edits = try followUp.edits(in: followUp.csv([("archives", "Status", "Overdue")]))
    #expect(edits.edits.isEmpty)
    #expect(edits.problems.isEmpty)
    #expect(
      edits.notes.map(\.description) == [
        "Row 6, column M (Status): computed, not taken; the sheet says “Overdue”."
      ])
  }

  @Test func `columns and rows that are missing or moved change nothing`() throws {
    var lines = FollowUp.cells(followUp.csv())
    let gone = try #require(lines[0].firstIndex(of: "Latest progress"))
    lines = lines.map { line in
      var line = line
      line.remove(at: gone)
      return line.reversed()
    }
    lines = [lines[0]] + lines.dropFirst().reversed().dropFirst(2)
    let edits = try followUp.edits(in: FollowUp.bytes(lines))
    #expect(edits.rows.isEmpty)
    #expect(edits.notes.isEmpty)
  }

  @Test func `rows are found by their words where the identifiers were deleted`() throws {
    var lines = FollowUp.cells(followUp.csv([("archives", "Remarks", "Open day in June")]))
    lines = lines.map { Array($0.dropFirst()) }
    let edits = try followUp.edits(in: FollowUp.bytes(lines))
    #expect(edits.edits.map(\.new) == ["Open day in June"])
    #expect(edits.edits.first?.provision == followUp.provisions[6])
  }

  @Test func `rows of other people's making are named`() throws {
    var lines = FollowUp.cells(followUp.csv())
    lines.append(["pzzzzzzzzzzzz"] + lines[1].dropFirst())
    lines.append([""] + lines[1].dropFirst())
    lines.append(lines[2])
    let problems = try followUp.edits(in: FollowUp.bytes(lines)).problems.map(\.description)
    #expect(problems.count == 3)
    #expect(problems[0] == "Row 9, column A (ID): the matrix has no commitment “pzzzzzzzzzzzz”.")
    #expect(problems[1].hasPrefix("Row 10: it has no ID"))
    #expect(problems[2] == "Row 11: it repeats row 3; keep one of them.")
  }

  @Test func `a cell that would run as a formula is kept from it, and comes back as it was`() throws
  {
    var followUp = followUp
    let fund = followUp.provisions[1].item
    for (party, holder) in [
      (FollowUp.nordmark, "=HYPERLINK(A1)"), (FollowUp.valdoria, "@Ministry"),
    ] {
      try followUp.enter(
        .responsibility(ResponsibilityFact(of: fund, party: party, role: .lead, holder: holder)))
    }
    try followUp.enter(.remark(RemarkFact(on: fund, by: FollowUp.clerk, text: "-2+3")))
    let csv = MatrixCSV().bytes(of: followUp.matrix())
    let text = String(decoding: csv, as: UTF8.self)
    #expect(text.contains(",'=HYPERLINK(A1),'@Ministry,"))
    #expect(text.contains(",'-2+3,"))
    #expect(try followUp.edits(in: csv).rows.isEmpty)
    #expect(try followUp.edits(in: MatrixWorkbook().bytes(of: followUp.matrix())).rows.isEmpty)
  }

  @Test func `quotation marks, spaces and line ends that programs changed are no edit`() throws {
    let lines = FollowUp.cells(followUp.csv()).map { line in
      line.map { cell in
        cell.replacing("“", with: "\"").replacing("”", with: "\"").replacing(" ", with: "\u{A0} ")
          + "\n"
      }
    }
    #expect(try followUp.edits(in: FollowUp.bytes(lines)).edits.isEmpty)
  }

  @Test func `what others entered since the export stays, and is said where both changed the same`()
    throws
  {
    var later = followUp
    let archive = followUp.provisions[6].item
    for holder in ["State Archive"] {
      try later.enter(
        .responsibility(
          ResponsibilityFact(of: archive, party: FollowUp.valdoria, role: .lead, holder: holder)))
    }
    let untouched = try followUp.edits(in: followUp.csv(), current: later.matrix())
    #expect(untouched.edits.isEmpty)
    let changed = try followUp.edits(
      in: followUp.csv([("archives", "Lead: Valdoria", "City Archive")]), current: later.matrix())
    #expect(changed.edits.first?.overtaken == "State Archive")
  }
}
