import Importing
import Statements
import Testing

@Suite struct NumberedStatementTests {
  static let text = """
    Joint Statement on the Establishment of a Partnership between Valdoria and Nordmark

    Her Excellency Mara Lind and His Excellency Tor Vesel met in Ostrava on 3 May 2031.

    Recalling forty years of relations between their peoples,

    Deeply concerned by the drought in the region,

    Determined to widen their cooperation, 

    the two Leaders agreed to the following.

    Political Cooperation

    1. The two Leaders agreed to meet once a year.

    2. The two Leaders agreed to:

    (a) open a hotline between their coast guards;

    (b) hold talks on

    (i) fisheries; and

    (ii) ports.

    Economic Cooperation

    3. Valdoria will lower its tariffs by 2033.

    Both sides will review the tariffs after two years.

    4. Nordmark welcomed this.

    They thanked the people of Ostrava.

    Ostrava, 3 May 2031

    """

  @Test func `a numbered statement has its preamble, headings, paragraphs, items and closing`()
    throws
  {
    #expect(
      try BlockSketch(Self.text).description == """
        title -: Joint Statement on t…aldoria and Nordmark
        paragraph preamble: Her Excellency Mara …trava on 3 May 2031.
        recital preamble: Recalling forty year…tween their peoples,
        recital preamble: Deeply concerned by …ought in the region,
        recital preamble: Determined to widen their cooperation,
        paragraph preamble: the two Leaders agreed to the following.
        heading -: Political Cooperation
        paragraph 1: The two Leaders agreed to meet once a year.
        paragraph 2: The two Leaders agreed to:
        listItem 2(a) <8: open a hotline between their coast guards;
        listItem 2(b) <8: hold talks on
        listItem 2(b)(i) <10 L2: fisheries; and
        listItem 2(b)(ii) <10 L2: ports.
        heading -: Economic Cooperation
        paragraph 3: Valdoria will lower its tariffs by 2033.
        paragraph 3: Both sides will revi…ffs after two years.
        paragraph 4: Nordmark welcomed this.
        paragraph closing: They thanked the people of Ostrava.
        signature closing: Ostrava, 3 May 2031
        """)
  }

  @Test func `labels are spans of their own and numbers are what one cites`() throws {
    let statement = try Importer().statement(bytes: Array(Self.text.utf8), name: "sample.txt")
    let first = try #require(statement.blocks.first { $0.number == "1" })
    #expect(first.label.map { statement.text[$0] } == "1.")
    #expect(statement.text[first.span].hasPrefix("The two Leaders"))
    let item = try #require(statement.blocks.first { $0.kind == .listItem })
    #expect(item.number == "a")
    #expect(item.label.map { statement.text[$0] } == "(a)")
    #expect(statement.kind == .jointStatement)
    #expect(statement.title.hasPrefix("Joint Statement on the Establishment"))
    #expect(statement.title.hasSuffix("Nordmark"))
  }

  @Test func `blocks are in order and do not overlap`() throws {
    let blocks = try Importer().statement(bytes: Array(Self.text.utf8), name: "s.txt").blocks
    for (before, after) in zip(blocks, blocks.dropFirst()) {
      #expect(before.span.end <= after.span.start)
    }
  }

  @Test func `the same text without blank lines has the same blocks`() throws {
    let dense = Self.text.split(separator: "\n").joined(separator: "\n")
    #expect(try BlockSketch(dense).lines.dropFirst(6) == BlockSketch(Self.text).lines.dropFirst(6))
  }

  @Test func `a first paragraph without its number is paragraph 1`() throws {
    let sketch = try BlockSketch(
      """
      Joint Communiqué

      The Ministers of Estmere and Orlanda met in Karsk and reviewed their relations since 2020.

      2. The Ministers agreed to reopen the border crossing at Velm in the coming year.

      3. The Ministers agreed to meet again in Orlanda and to invite their neighbours.
      """)
    #expect(sketch.lines[1].hasPrefix("paragraph 1: The Ministers"))
    #expect(sketch.lines[2].hasPrefix("paragraph 2:"))
  }

  @Test(arguments: ["1.", "1)", "(1)", "§ 1", "1.\t", "1.\n", "1.\n\n"])
  func `paragraph numbers may be written in many ways`(label: String) throws {
    let text = (1...4).map { number in
      label.replacing("1", with: "\(number)")
        + " The Parties will exchange experts on matter \(number) every year."
    }
    let sketch = try BlockSketch("Joint Statement\n\n" + text.joined(separator: "\n\n"))
    #expect(sketch.lines.count == 5)
    #expect(sketch.lines[4].hasPrefix("paragraph 4: The Parties"))
  }

  @Test func `numbers that begin anew under each heading take their section's place`() throws {
    let sketch = try BlockSketch(
      """
      Joint Statement of Valdoria and Orlanda

      HEALTH
      1. We will share data on outbreaks within a day of their detection.
      2. We will train nurses together and recognise their diplomas.

      TRADE
      1. We will lower tariffs on timber and on paper by one half.
      2. We will review this after a year and publish what we find.
      """)
    #expect(
      sketch.lines.map { $0.prefix { $0 != ":" } }.filter { $0.hasPrefix("paragraph") } == [
        "paragraph 1.1", "paragraph 1.2", "paragraph 2.1", "paragraph 2.2",
      ])
  }

  @Test func `a year or a quantity at the start of a line is no number`() throws {
    let sketch = try BlockSketch(
      """
      Joint Statement

      2030 marks a century of relations between Estmere and Nordmark, they noted with pride.

      3.5 million people live in the border region and deserve a bridge, both sides said.
      """)
    #expect(sketch.lines[1].hasPrefix("paragraph 1: 2030 marks"))
    #expect(sketch.lines[2].hasPrefix("paragraph 2: 3.5 million"))
  }

  @Test func `a number lost in the scan is restored by its place and reported`() throws {
    let statement = try Importer().statement(
      bytes: Array(
        """
        Joint Communique

        8. The Ministers agreed to count the herring in the bay once in every year.

        9. The Ministers agreed to publish the figures in both of their capitals.

        100 The Ministers agreed to limit the catch where the figures ask for it.

        The Ministers agreed to patrol the bay together and to share the costs of it.

        12. The Ministers agreed to report on all this to their Parliaments.
        """.utf8), name: "s.txt")
    #expect(statement.blocks.map(\.paragraph) == ["title", "8", "9", "10", "11", "12"])
    #expect(statement.blocks.map(\.number) == [nil, "8", "9", "10", nil, "12"])
    #expect(
      statement.diagnostics.map(\.code) == ["structure.number-gap", "structure.number-restored"])
  }

  @Test func `what follows an item without its bullet is an item too`() throws {
    let sketch = try BlockSketch(
      """
      Joint Statement

      1. The Ministers agreed to widen their cooperation, in particular by:

      Opening a joint office in Velm before the end of the year.

      * Training coast guards together.

      * Sharing charts of the strait.

      2. The Ministers agreed to meet again.

      3. The Ministers agreed to invite Nordmark.
      """)
    #expect(
      sketch.lines.dropFirst(2).prefix(3).allSatisfy { $0.hasPrefix("listItem 1 <1: ") })
  }
}
