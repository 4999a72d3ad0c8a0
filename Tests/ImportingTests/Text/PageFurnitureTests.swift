import Testing

@Suite struct PageFurnitureTests {
  @Test(arguments: [
    "Page 2 of 5", "- 3 -", "-4-", "2/5", "— 4 —", "* * *", "_______", "-ENDS-", "000---",
  ])
  func `marks of a page or of the end are in no block`(mark: String) throws {
    let sketch = try BlockSketch(
      """
      Joint Statement

      The Ministers agreed to build the bridge by 2033.

      \(mark)

      The Ministers agreed to light it.
      """)
    #expect(
      sketch.lines == [
        "title -: Joint Statement",
        "paragraph 1: The Ministers agreed… the bridge by 2033.",
        "paragraph 2: The Ministers agreed to light it.",
      ])
  }

  @Test func `a running head that recurs by page numbers is in no block`() throws {
    let page = (1...10).map { "The Ministers agreed on point \($0) of their long agenda." }
    let text = (1...4).map { number in
      "VALDORIA–ORLANDA DIALOGUE\n\(number)\n\n" + page.joined(separator: "\n\n")
    }
    let sketch = try BlockSketch("Joint Statement\n\n" + text.joined(separator: "\n\n"))
    #expect(!sketch.description.contains("DIALOGUE"))
    #expect(sketch.lines.count == 41)
  }

  @Test func `lone numbers that count paragraphs are their numbers`() throws {
    let text = (1...4).map {
      "\($0)\nThe Ministers agreed on point \($0) of their agenda for 2031."
    }
    let sketch = try BlockSketch("Joint Statement\n\n" + text.joined(separator: "\n\n"))
    #expect(sketch.lines.count == 5)
    #expect(sketch.lines[3].hasPrefix("paragraph 3: The Ministers"))
  }

  @Test func `a note below a rule is a footnote`() throws {
    let sketch = try BlockSketch(
      """
      Joint Statement

      1. The Ministers agreed to waive the fees.1
      2. The Ministers agreed to meet in the spring of 2031.
      3. The Ministers agreed to publish the results.

      —–
      1 One Minister reserved the position of his government.
      """)
    #expect(sketch.lines.last == "footnote footnote: One Minister reserve…n of his government.")
  }
}
