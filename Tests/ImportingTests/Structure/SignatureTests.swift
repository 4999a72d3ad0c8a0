import Testing

@Suite struct SignatureTests {
  static let body = """
    Joint Statement

    The Ministers agreed to meet again in the coming year and to invite their neighbours.


    """

  @Test(arguments: [
    ["Velm", "5 September 2031"], ["17 September 2031"], ["Velm, this 3rd day of May 2031"],
    ["Mara Lind", "Tor Vesel", "December 1, 2031"],
    ["For the Government of Orlanda", "A. Corte", "V. Nielsen"],
    ["(signed) Mara Lind", "(signed) Tor Vesel"],
    ["Done at Velm on 4 June 2031, in two originals, both texts being equally authentic."],
    ["September 25, 2031", "President Arno Veld of Valdoria", "Premier Ines Corte of Orlanda"],
    ["Velm, 21 May 20' 31*"],
  ])
  func `who signed, where and when closes a statement`(lines: [String]) throws {
    let sketch = try BlockSketch(Self.body + lines.joined(separator: "\n\n") + "\n")
    #expect(sketch.lines.count == 2 + lines.count)
    #expect(sketch.lines.dropFirst(2).allSatisfy { $0.hasPrefix("signature closing: ") })
  }

  @Test(arguments: [
    "They thanked the people of Velm.",
    "For the Government of Valdoria, this is the first step towards a lasting peace in the strait.",
    "The year 2031 was a good one, and they look forward to the next meeting in May 2032.",
  ])
  func `a sentence at the end is no signature`(sentence: String) throws {
    let sketch = try BlockSketch(Self.body + sentence + "\n")
    #expect(sketch.lines.last?.hasPrefix("paragraph 2: ") == true)
  }

  @Test func `a date line at the end of a numbered text is no paragraph 5`() throws {
    let sketch = try BlockSketch(
      """
      Joint Statement

      1. The Ministers agreed to meet in the spring of the coming year.
      2. The Ministers agreed to write to each other.
      3. The Ministers agreed to publish their letters.
      4. The Ministers parted as friends.

      5 September 2031
      """)
    #expect(sketch.lines.last == "signature closing: 5 September 2031")
  }
}
