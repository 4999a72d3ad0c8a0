import Testing

@Suite struct ListTests {
  @Test func `bullets hang on the sentence that introduces them`() throws {
    let sketch = try BlockSketch(
      """
      Valdoria–Estmere Communiqué

      We met in Karsk and spoke about the river. We will:

      - dredge the lower course;

      - mark the channel; and

      - publish charts.

      We thank the city of Karsk.
      """)
    #expect(
      sketch.description == """
        title -: Valdoria–Estmere Communiqué
        paragraph 1: We met in Karsk and … the river. We will:
        listItem 1 <1: dredge the lower course;
        listItem 1 <1: mark the channel; and
        listItem 1 <1: publish charts.
        paragraph 2: We thank the city of Karsk.
        """)
  }

  @Test func `nested bullets are told apart by their indent`() throws {
    let sketch = try BlockSketch(
      """
      Action Plan

      The Parties agreed on the following steps:

      - Rail:
          - electrify the coast line;
          - buy rolling stock together.
      - Road.
      """)
    #expect(
      sketch.lines.dropFirst(2) == [
        "listItem 1 <1: Rail:", "listItem 1 <2 L2: electrify the coast line;",
        "listItem 1 <2 L2: buy rolling stock together.", "listItem 1 <1: Road.",
      ])
  }

  @Test(arguments: ["-", "–", "—", "•", "*", "o", "·", "▪", "‣", "\u{F0B7}", "➢"])
  func `all usual bullets are bullets`(bullet: String) throws {
    let sketch = try BlockSketch(
      "Joint Statement\n\nWe will work together to:\n\(bullet) open ports;\n\(bullet) build roads.\n"
    )
    #expect(
      sketch.lines.dropFirst(2) == ["listItem 1 <1: open ports;", "listItem 1 <1: build roads."])
  }

  @Test func `letter i follows h, roman one follows a lead-in`() throws {
    let items = "abcdefghi".map { "(\($0)) task \($0);" }.joined(separator: "\n")
    let letters = try BlockSketch("Joint Statement\n\nThe Parties will do this:\n\(items)\n")
    #expect(letters.lines.last == "listItem 1(i) <1: task i;")
    let romans = try BlockSketch(
      "Joint Statement\n\nThe Parties will:\n(a) act on\n(i) fish;\n(ii) timber;\n(b) report.\n")
    #expect(
      romans.lines.dropFirst(2) == [
        "listItem 1(a) <1: act on", "listItem 1(a)(i) <2 L2: fish;",
        "listItem 1(a)(ii) <2 L2: timber;", "listItem 1(b) <1: report.",
      ])
  }

  @Test func `a numbered list below a lead-in does not number the text`() throws {
    let sketch = try BlockSketch(
      """
      Joint Statement

      The Leaders of Orlanda and Nordmark met and agreed on three principles:

      1. free passage;
      2. fair prices;
      3. firm deadlines.

      They will meet again in the spring and will then look at the first results of their work.
      """)
    #expect(
      sketch.lines.dropFirst(2) == [
        "listItem 1(1) <1: free passage;", "listItem 1(2) <1: fair prices;",
        "listItem 1(3) <1: firm deadlines.",
        "paragraph 2: They will meet again…sults of their work.",
      ])
  }

  @Test func `a numbered list inside a numbered paragraph leaves the count alone`() throws {
    let sketch = try BlockSketch(
      """
      Joint Statement

      1. The Ministers reviewed the year and found it good.
      2. The Ministers agreed to:
      1. open an office;
      2. staff it;
      3. The Ministers will meet in 2031.
      4. The Ministers thanked Orlanda.
      """)
    #expect(
      sketch.lines.dropFirst(2) == [
        "paragraph 2: The Ministers agreed to:", "listItem 2(1) <2: open an office;",
        "listItem 2(2) <2: staff it;", "paragraph 3: The Ministers will meet in 2031.",
        "paragraph 4: The Ministers thanked Orlanda.",
      ])
  }

  @Test func `a sentence that starts with an abbreviation is no item`() throws {
    let sketch = try BlockSketch(
      """
      U.S.-style Fairs: Joint Statement of Valdoria and Nordmark

      U.S.-style county fairs were praised by both sides, who will each hold one in 2032.
      """)
    #expect(sketch.lines[1].hasPrefix("paragraph 1: U.S.-style"))
  }

  @Test func `bullets inside a line are items of their own`() throws {
    let sketch = try BlockSketch(
      "Joint Statement\n\nEnergy\n\nBoth sides will: \u{2022} build a cable; \u{2022} share power.\n"
    )
    #expect(sketch.lines.suffix(2).allSatisfy { $0.hasPrefix("listItem 1 <2") })
  }
}
