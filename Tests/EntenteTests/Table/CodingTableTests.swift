import Statements
import Testing

@testable import entente

@Suite struct CodingTableTests {
  private func table(
    _ columns: Int, colour: Bool = false, classes: Set<Provision.Class> = [.commitment, .request],
    explains: Bool = false, _ coding: Coding = HarbourStatement.coding
  ) -> String {
    CodingTable(
      settings: TerminalSettings(columns: columns, hasColour: colour), classes: classes,
      explains: explains
    ).text(of: coding)
  }

  @Test func `at eighty columns who and how firmly share a column, and so do when and area`() {
    #expect(
      table(80) == """

          Joint Statement of Orlanda and Estmere on their Harbours
          Republic of Orlanda (ORLANDA), Estmere (ESTMERE) · adopted 9 June 2031, Port
          Selwyn · harbours.txt

          ¶  Who         What                                         By when
             Obligation                                               Area
          ──────────────────────────────────────────────────────────────────────────────

          Customs and Ports

          1  ORLANDA,    connect the customs registers of their       by the end of 2033
             ESTMERE     harbours by the end of 2033                  trade-investment
             ● high                                                   transport-
                                                                      logistics

          1  ORLANDA,    hold a biennial Harbour Dialogue at Port     every 2 years
             ESTMERE     Selwyn                                       maritime
             ● high

          2  ORLANDA     Estmere to lower the pilotage fees in the    “in the
             → request   foreseeable future                           foreseeable
                                                                      future”

          The Sea

          3  ORLANDA,    explore a common vessel watch
             ESTMERE
             ○ low ?

          3 commitments, 1 request, 1 position, 0 records; 1 with a deadline
          1 of the 4 shown is unsure (marked ?): begin a review there


        """)
  }

  @Test func `at forty columns all stands in one column`() {
    let lines = table(40, classes: [.commitment]).split(separator: "\n").map(String.init)
    #expect(
      lines.dropFirst(5).prefix(8) == [
        "  Customs and Ports", "  1  ORLANDA, ESTMERE", "     ● high",
        "     connect the customs registers of", "     their harbours by the end of 2033",
        "     by the end of 2033", "     trade-investment, transport-", "     logistics",
      ])
  }

  @Test func `with room every question has a column`() {
    let lines = table(130).split(separator: "\n").map(String.init)
    #expect(
      lines[2]
        == "  ¶  Who           Obligation  What                                                  "
        + "     By when           Area")
    #expect(
      lines[5]
        == "  1  ORLANDA,      ● high      connect the customs registers of their harbours by the"
        + "     by the end of     trade-investment")
    #expect(
      lines[6]
        == "     ESTMERE                   end of 2033                                           "
        + "     2033              transport-logistics")
  }

  @Test(arguments: [32, 40, 48, 55, 56, 59, 60, 72, 79, 80, 96, 119, 120, 149, 160, 240, 400])
  func `no line is wider than the terminal, and none ends in spaces`(columns: Int) {
    let all = Set(Provision.Class.allCases)
    for line in table(columns, classes: all, explains: true).split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= columns)
      #expect(line.last != " ")
    }
  }

  @Test func `asked to explain, it names the words and the rule of every attribute`() {
    let lines = table(80, classes: [.commitment], explains: true).split(separator: "\n")
    #expect(lines.contains("     provision   “agreed to” by trigger.agreed-to"))
    #expect(lines.contains("     due         “by the end of 2033” by time.by-year"))
    #expect(lines.contains("     confidence  60 %"))
  }

  @Test func `classes that are not asked for are counted but not shown`() {
    #expect(!table(80).contains("Grey Banks"))
    let positions = table(80, classes: [.position])
    #expect(positions.contains("· position"))
    #expect(!positions.contains("customs registers"))
    #expect(positions.contains("3 commitments, 1 request, 1 position, 0 records"))
  }

  @Test func `colour changes no column, and without it there is no control character`() {
    let plain = table(80)
    #expect(!plain.utf8.contains(0x1B))
    let coloured = table(80, colour: true)
    #expect(coloured.contains("\u{1B}[32m● high\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9]*m/, with: "") == plain)
  }

  @Test func `a document cannot send escape sequences to the terminal`() {
    var coding = HarbourStatement.coding
    coding.statement.title = "\u{1B}[2JNothing"
    coding.statement.parties[0].name = "\u{1B}]0;x\u{07}"
    coding.provisions[0].actors = ["\u{1B}[31m"]
    coding.diagnostics = [Diagnostic(.warning, code: "x", "odd byte \u{1B}")]
    let shown = table(80, explains: true, coding)
    #expect(shown.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    #expect(shown.contains("␛[2JNothing"))
  }

  @Test func `a statement that promises nothing says so`() {
    var coding = HarbourStatement.coding
    coding.provisions = []
    let lines = table(80, coding).split(separator: "\n")
    #expect(
      lines.last == "  0 commitments, 0 requests, 0 positions, 0 records; none with a deadline")
    #expect(!lines.contains { $0.contains("Obligation") })
  }

  @Test func `many actors who are all the parties are counted`() {
    var statement = HarbourStatement.coding.statement
    statement.parties = ["A", "B", "C", "D"].map { Party(code: $0, name: $0.rawValue) }
    #expect(ProvisionCells.who(["B", "A", "D", "C"], of: statement) == "all 4")
    #expect(ProvisionCells.who([.parties], of: statement) == "all 4")
    #expect(ProvisionCells.who(["A", "B"], of: statement) == "A, B")
  }
}
