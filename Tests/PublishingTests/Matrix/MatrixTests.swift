import Publishing
import Register
import Statements
import Testing

@Suite struct MatrixTests {
  @Test func `rows stand under their area, numbered as they stand, those without one last`() throws
  {
    let matrix = try FollowUp().matrix()
    #expect(
      matrix.groups.map(\.title) == [
        "Multilateral order", "Science and research", "Maritime affairs", "Culture and people",
        "Migration and consular", "Other matters",
      ])
    #expect(matrix.rows.map(\.number) == Array(1...7))
    #expect(matrix.groups[2].rows.map { $0[.paragraph] } == ["3", "4"])
  }

  @Test func `rows stand under their paragraph in the order of the statement`() throws {
    let matrix = try FollowUp().matrix(.paragraph)
    #expect(
      matrix.groups.map(\.title)
        == [
          "Paragraph 3", "Paragraph 4", "Paragraph 7", "Paragraph 8", "Paragraph 9", "Paragraph 11",
        ])
    #expect(matrix.groups[1].rows.count == 2)
  }

  @Test func `a row says who answers, by when, how it stands and why`() throws {
    let matrix = try FollowUp().matrix()
    let ports = try #require(matrix.rows.first { $0[.words].contains("Dialogue") })
    #expect(ports[.type] == "Commitment")
    #expect(ports[.actors] == "Both parties")
    #expect(ports[.obligation] == "Firm")
    #expect(ports[.mechanism] == "Ministerial Dialogue on Ports")
    #expect(ports[.lead(FollowUp.nordmark)] == "Ministry of Ports, International Affairs")
    #expect(ports[.lead(FollowUp.valdoria)] == "해양부 (Ministry of the Sea)")
    #expect(ports[.due] == "before the next summit; every 2 years")
    #expect(ports[.remarks] == "")
    #expect(ports[.othersRemarks] == "C. Writer (Valdoria): We would host the first one")
    let fund = try #require(matrix.rows.first { $0[.words].contains("fund") })
    #expect(fund[.status] == "Overdue")
    #expect(
      fund[.why].hasPrefix(
        "Since 1 March 2031. Was due by 28 February 2031, and nothing shows that it was done."))
    #expect(
      fund[.progress]
        == "20 January 2031: The first call is drafted; the text is with both councils (under way)")
    let archive = try #require(matrix.rows.first { $0[.words].contains("archives") })
    #expect(archive[.status] == "Fulfilled")
    #expect(
      archive[.evidence]
        == "Nordhavn Gazette, Harbour archives open their doors, 16 January 2031, https://gazette.example/archives (shows it done)"
    )
  }

  @Test func `the column for confirming is there only while something is proposed`() throws {
    var followUp = try FollowUp()
    #expect(followUp.matrix().columns.contains(.review))
    try followUp.enter(.review(ReviewFact(.accept, followUp.provisions[2])), recorded: "2031-01-01")
    #expect(!followUp.matrix().columns.contains(.review))
  }

  @Test func `what a person rejected is left out`() throws {
    var followUp = try FollowUp()
    try followUp.enter(.review(ReviewFact(.reject, followUp.provisions[2])), recorded: "2031-01-01")
    #expect(followUp.matrix().rows.count == 6)
  }

  @Test func `positions are shown only where they are asked for`() throws {
    var followUp = try FollowUp()
    try followUp.commit("12", "welcomed the opening of the port", .maritime) {
      $0.class = .position
    }
    #expect(followUp.matrix().rows.count == 7)
    let all = Matrix(
      followUp.snapshot, options: MatrixOptions(classes: Set(Provision.Class.allCases)))
    #expect(all.rows.last { $0[.type] == "Position" }?[.status] == "")
  }

  @Test func `a reason names parties and paragraphs instead of codes`() throws {
    var followUp = try FollowUp()
    let (old, new) = (followUp.provisions[0], followUp.provisions[5])
    try followUp.enter(
      .relation(RelationFact(new.item, .supersedes, old)), effective: "2031-02-01",
      recorded: "2031-02-01")
    try followUp.enter(
      .standing(StandingFact(followUp.provisions[3], .suspended, by: FollowUp.valdoria)),
      effective: "2031-02-02", recorded: "2031-02-02")
    let rows = followUp.matrix(.paragraph).rows
    #expect(
      rows[0][.why].contains(
        "Superseded on 1 February 2031 by paragraph 9 of the Joint Statement of Nordmark and Valdoria, Nordhavn, 17 November 2030."
      ), "\(rows[0][.why])")
    #expect(rows[3][.why].contains("Suspended by Valdoria on 2 February 2031."), "\(rows[3][.why])")
  }
}
