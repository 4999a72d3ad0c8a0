import Importing
import Statements
import Testing

@Suite struct TitleTests {
  @Test func `a title can have several lines, with a place and date that are not its words`()
    throws
  {
    let statement = try statement(
      """
      Joint Statement
      on the State Visit of the President of Orlanda to Valdoria

      Karsk, 15-16 November 2031

      1. The Presidents agreed to open consulates in Velm and in Ostrava by 2033.
      2. The Presidents agreed to waive visas for students.
      """)
    #expect(statement.blocks.prefix(3).map(\.kind) == [.title, .title, .paragraph])
    #expect(
      statement.title
        == "Joint Statement on the State Visit of the President of Orlanda to Valdoria")
  }

  @Test func `the heading of the first section is not part of the title`() throws {
    let sketch = try BlockSketch(
      """
      Joint Communiqué of Nordmark and Estmere

      Security

      The Ministers agreed to meet every spring and to hold a joint exercise in the strait.

      Trade

      The Ministers agreed to lower tariffs on fish and to recognise each other's stamps.

      Culture

      The Ministers agreed to lend each other two paintings for the coming winter season.
      """)
    #expect(sketch.lines[1] == "heading -: Security")
  }

  @Test func `a preamble heading is a heading`() throws {
    let sketch = try BlockSketch(
      "The Karsk Declaration\n\nPreamble\n\nWe, the members of the Meridian Union, met in Karsk.\n")
    #expect(sketch.lines[1] == "heading -: Preamble")
  }

  @Test func `a text that begins at once has no title and says so`() throws {
    let statement = try statement(
      "At the invitation of Orlanda, the President of Valdoria came to Velm on 3 May 2031.\n")
    #expect(statement.title.isEmpty)
    #expect(statement.blocks.map(\.kind) == [.paragraph])
    #expect(statement.diagnostics.map(\.code) == ["structure.no-title"])
  }

  @Test func `a resolution is known by its organ`() throws {
    let statement = try statement(
      "The Security Council,\n\nRecalling its resolutions,\n\n1. Decides to meet again in May;\n\n"
        + "2. Decides to remain seized of the matter.\n")
    #expect(statement.kind == .resolution)
    #expect(statement.blocks.map(\.kind) == [.paragraph, .recital, .paragraph, .paragraph])
  }

  @Test func `headings rank by their style`() throws {
    let statement = try statement(
      """
      Joint Statement of Valdoria and the Meridian Union

      1. The Leaders met in Karsk and agreed on all that follows in this statement.

      A. A SAFER SEA

      Coast guards

      2. The Leaders will let their coast guards train together twice in every year.

      Lighthouses

      3. The Leaders will light the strait.

      B. A RICHER COAST

      4. The Leaders will lower tariffs on fish.
      """)
    let headings = statement.blocks.filter { $0.kind == .heading }
    #expect(headings.map(\.level) == [1, 2, 2, 1])
    #expect(headings.map(\.number) == ["A", nil, nil, "B"])
  }

  private func statement(_ text: String) throws -> Statement {
    try Importer().statement(bytes: Array(text.utf8), name: "sample.txt")
  }
}
