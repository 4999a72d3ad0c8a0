import Testing

@testable import Importing

@Suite struct NumberStyleTests {
  @Test(arguments: [
    (1, "1", "a", "i"), (4, "4", "d", "iv"), (9, "9", "i", "ix"), (26, "26", "z", "xxvi"),
    (27, "27", "aa", "xxvii"), (28, "28", "bb", "xxviii"), (44, "44", "rr", "xliv"),
  ])
  func `a number in digits, letters and roman digits`(
    number: Int, digits: String, letters: String, roman: String
  ) {
    #expect(NumberStyle.decimal.string(number) == digits)
    #expect(NumberStyle.lowerLetter.string(number) == letters)
    #expect(NumberStyle.lowerRoman.string(number) == roman)
    #expect(NumberStyle.upperRoman.string(number) == roman.uppercased())
  }

  @Test func `what letters and roman digits cannot say stays in digits`() {
    #expect(NumberStyle.lowerLetter.string(0) == "0")
    #expect(NumberStyle.upperRoman.string(4_000) == "4000")
  }

  @Test func `ordinals in English`() {
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 112].map { NumberStyle.ordinal.string($0) }
        == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th"])
  }
}
