import Testing

@Suite struct ArticleTests {
  @Test func `articles cite their paragraphs, whatever their numerals`() throws {
    let sketch = try BlockSketch(
      """
      MEMORANDUM OF UNDERSTANDING BETWEEN VALDORIA AND ESTMERE

      The Government of Valdoria and the Government of Estmere (hereinafter "the Participants"),

      Desiring to protect their rivers,

      Have reached the following understanding:

      Article 1
      Purpose

      The Participants will protect the river Velm.

      Article 2 – Cooperation

      1. The Participants will exchange data every month.
      2. The Participants will hold joint exercises.

      ARTICLE III: Final provisions

      This Memorandum takes effect on signature.

      Done at Karsk on 4 June 2031 in two copies, both texts being equally authentic.

      For the Government of Valdoria          For the Government of Estmere
      M. LIND
      T. VESEL
      """)
    #expect(
      sketch.description == """
        title -: MEMORANDUM OF UNDERS…VALDORIA AND ESTMERE
        paragraph preamble: The Government of Va…"the Participants"),
        recital preamble: Desiring to protect their rivers,
        paragraph preamble: Have reached the following understanding:
        article 1: Article 1
        heading -: Purpose
        paragraph 1: The Participants wil…tect the river Velm.
        article 2: Cooperation
        paragraph 2(1): The Participants wil…ge data every month.
        paragraph 2(2): The Participants will hold joint exercises.
        article III: Final provisions
        paragraph III: This Memorandum takes effect on signature.
        signature closing: Done at Karsk on 4 J…g equally authentic.
        signature closing: For the Government o…overnment of Estmere
        signature closing: M. LIND
        signature closing: T. VESEL
        """)
  }

  @Test func `a sentence about an article is a paragraph`() throws {
    let sketch = try BlockSketch(
      """
      Joint Statement

      Article 5 of the Velm Treaty binds both sides, and they will keep to it in all its parts.

      Article 6 was discussed, and its revision will be prepared by experts before the summer.
      """)
    #expect(sketch.lines.dropFirst().allSatisfy { $0.hasPrefix("paragraph") })
  }

  @Test func `annexes count for themselves`() throws {
    let sketch = try BlockSketch(
      """
      Joint Declaration of Orlanda and Nordmark

      The Ministers will carry out the programme below and will report on it once in every year.

      7 March 2030

      Annex A – Railways

      The coast line will be electrified by 2035, and both sides will share the cost of it.

      Annex B – Ports

      1. The port of Velm will be dredged, and both sides will pay for it in equal parts.
      2. The port of Karsk will be lit, and the light will be kept by the two coast guards.
      """)
    #expect(
      sketch.lines.map { $0.prefix { $0 != ":" } } == [
        "title -", "paragraph 1", "signature closing", "annex annex A", "paragraph annex A 1",
        "annex annex B", "paragraph annex B 1", "paragraph annex B 2",
      ])
  }

  @Test func `the only annex needs no letter`() throws {
    let sketch = try BlockSketch(
      """
      Joint Statement

      The Leaders agreed to carry out the programme in the annex to this statement in full.

      ANNEX

      Student Exchange

      1. The Leaders will promote the mobility of students between their two countries by 2035.
      2. The Leaders will recognise each other's diplomas in medicine and in engineering.
      3. The Leaders will open a joint school of navigation in the port of Velm.
      """)
    #expect(sketch.lines.last?.hasPrefix("paragraph annex 3:") == true)
    #expect(sketch.lines[3] == "heading -: Student Exchange")
  }
}
