import Importing
import Statements
import Testing

/// Text with line ends inside its paragraphs: typescripts, scans, mail.
@Suite struct WrappedTextTests {
  static let typescript = """
    JOINT COMMUNIQUE OF THE GOVERNMENTS OF VALDORIA
    AND ORLANDA
    At the invitation of His Excellency President Arno Veld, the
    Prime Minister of Orlanda, Mrs Ines Corte, made an official
    visit to Valdoria from 4 to 7 May 1979.
    The President and the Prime Minister held talks on a wide
    range of subjects. The talks were held in a friendly spirit
    and reflected the close relations between the two countries.
    The President and the Prime Minister agreed that the trade
    between their countries had suffered from the drought, and
    -2-
    that it should be restored as soon as possible.
    The two leaders decided to open a ferry line in 1980 and to
    share the costs of the piers on both sides.
    - 3 -
    The two leaders noted the report of their experts on the co-
    operation of coast guards.
    Karsk, 7 May 1979
    """

  @Test func `paragraphs of a typescript without blank lines are found`() throws {
    let statement = try Importer().statement(bytes: Array(Self.typescript.utf8), name: "t.txt")
    #expect(
      BlockSketch(statement).lines == [
        "title -: JOINT COMMUNIQUE OF …VALDORIA AND ORLANDA",
        "paragraph 1: At the invitation of…rom 4 to 7 May 1979.",
        "paragraph 2: The President and th…n the two countries.",
        "paragraph 3: The President and th…as soon as possible.",
        "paragraph 4: The two leaders deci…piers on both sides.",
        "paragraph 5: The two leaders note…ion of coast guards.",
        "signature closing: Karsk, 7 May 1979",
      ])
    #expect(statement.kind == .communique)
  }

  @Test func `a page number inside a paragraph is kept apart from its words`() throws {
    let statement = try Importer().statement(bytes: Array(Self.typescript.utf8), name: "t.txt")
    let block = try #require(statement.blocks.first { $0.paragraph == "3" })
    #expect(block.furniture.map { statement.text[$0] } == ["-2-"])
    #expect(statement.text[block.span].contains("drought, and\n-2-\nthat"))
    let others = statement.blocks.filter { $0.paragraph != "3" }
    #expect(others.allSatisfy { $0.furniture.isEmpty })
  }

  @Test func `numbered paragraphs of a wrapped text may hold sentences that end a line`() throws {
    let sketch = try BlockSketch(
      """
      Joint Statement

      1. The Ministers of Nordmark and Estmere met in the
      city of Velm and reviewed what was done in the year.
      They found that the canal was dredged in good time.
      2. The Ministers agreed to dredge it again before the
      floods of 2031 and to share the costs equally.
      3. The Ministers thanked the city of Velm for its warm
      and generous welcome.
      """)
    #expect(
      sketch.lines.map { $0.prefix(11) } == [
        "title -: Jo", "paragraph 1", "paragraph 2", "paragraph 3",
      ])
  }

  @Test func `recitals of a wrapped resolution are parted though no blank line stands between`()
    throws
  {
    let sketch = try BlockSketch(
      """
      The Council of the Meridian Union,
      Recalling its resolutions 12 (2019) and 15 (2020) on the
      safety of fishing boats,
      Noting with regret that the coast guards of its members
      still cannot speak with each other,
      1. Decides to set up a common radio channel by the end
      of the year;
      2. Requests the Secretary-General to report on it in the
      spring of 2032;
      3. Decides to remain seized of the matter.
      """)
    #expect(
      sketch.lines.map { $0.prefix { $0 != ":" } } == [
        "paragraph preamble", "recital preamble", "recital preamble", "paragraph 1", "paragraph 2",
        "paragraph 3",
      ])
  }

  @Test func `indented first lines part paragraphs`() throws {
    let sketch = try BlockSketch(
      """
      Joint Statement

          The Presidents of Valdoria and Orlanda spoke for an hour about the
      ferry between their ports and about its price, which they found high.
          Both agreed that it should be lowered before the summer of 2031 and
      that the shipping line should be asked how this can be done at best.
          Both thanked the shipping line.
      """)
    #expect(sketch.lines.count == 4)
    #expect(sketch.lines.last == "paragraph 3: Both thanked the shipping line.")
  }

  @Test func `headings of a wrapped text stand alone`() throws {
    let sketch = try BlockSketch(
      """
      Joint Statement
      The Presidents spoke about the ferry between their two
      ports and found that it was far too slow and too dear.
      Fisheries
      The Presidents agreed to count the herring in the bay
      once a year and to publish the figures.
      """)
    #expect(sketch.lines[2] == "heading -: Fisheries")
    #expect(sketch.lines.count == 4)
  }
}
