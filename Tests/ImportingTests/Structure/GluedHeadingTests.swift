import Testing

@Suite struct GluedHeadingTests {
  @Test func `a heading glued to its paragraph is parted from it`() throws {
    let sketch = try BlockSketch(
      """
      Joint Statement of Valdoria and Orlanda

      The Leaders agreed to meet every year in the spring, in turn in Karsk and in Velm.

      Regional Security The Leaders agreed to hold a joint exercise of their coast guards in 2032.

      Trade, Ports and Fisheries The Leaders agreed to lower tariffs on fish by one half.
      """)
    #expect(sketch.lines.count == 6)
    #expect(sketch.lines[2] == "heading -: Regional Security")
    #expect(sketch.lines[3].hasPrefix("paragraph 2: The Leaders agreed"))
    #expect(sketch.lines[4] == "heading -: Trade, Ports and Fisheries")
    #expect(sketch.lines[5].hasPrefix("paragraph 3: The Leaders agreed"))
  }

  @Test func `a heading glued to a numbered paragraph is parted from it`() throws {
    let sketch = try BlockSketch(
      """
      Joint Statement of Valdoria and Orlanda

      1. Both sides will open consulates in Velm and in Ostrava before the end of 2033.

      Regional Security 2. Both sides will hold a joint exercise of their coast guards in 2032.

      3. Both sides will report on this to their Parliaments.
      """)
    #expect(sketch.lines[2] == "heading -: Regional Security")
    #expect(sketch.lines[3].hasPrefix("paragraph 2: Both sides"))
    #expect(sketch.lines[4].hasPrefix("paragraph 3: Both sides"))
  }

  @Test(arguments: [
    "President Veld and Prime Minister Corte agreed that The Leaders of the Strait will meet again.",
    "The Leaders of the Karsk Group and The Leaders of the Velm Group will meet in the autumn of 2031.",
    "In Karsk The Hague Convention was signed by both of them in the spring of the year 2031.",
  ])
  func `names in capitals are no heading`(sentence: String) throws {
    let sketch = try BlockSketch(
      "Joint Statement\n\nThe Leaders agreed to meet every year in the spring in Velm.\n\n"
        + sentence + "\n")
    #expect(sketch.lines.count == 3)
  }
}
