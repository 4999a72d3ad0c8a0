import Statements
import Testing

@testable import Publishing

@Suite struct AkomaNtosoAddressTests {
  @Test(arguments: [
    ("Joint Statement", "joint-statement"), ("  “Two—dashes” & more  ", "two-dashes-more"),
    ("São Tomé", "s-o-tom"), ("한국", ""), ("", ""), ("A/RES/79/1", "a-res-79-1"),
    ("one two three four five", "one-two-three-four"),
    ("incomprehensibilities, many", "incomprehensibilitie"),
  ])
  func `a slug is ASCII and cut between words`(text: String, expected: String) {
    #expect(AkomaNtosoAddress.slug(text, limit: 20) == expected)
  }

  @Test(arguments: [
    ("2031-05-04", "2031-05-04", "2031-05-04"), ("2031-05", "2031-05", "2031-05-01"),
    ("2031", "2031", "2031-01-01"), ("2031-34", "2031", "2031-01-01"),
    ("2031-02-30", "2031-02", "2031-02-01"), ("2032-02-29", "2032-02-29", "2032-02-29"),
    ("1900-02-29", "1900-02", "1900-02-01"), ("2031-05-04/2031-05-06", "2031-05-04", "2031-05-04"),
    ("before:next-summit", "0001-01-01", "0001-01-01"), ("", "0001-01-01", "0001-01-01"),
    ("0000", "0001-01-01", "0001-01-01"),
  ])
  func `a date is as exact as it is known`(value: String, asKnown: String, day: String) {
    let date = CalendarDate(EDTF(value))
    #expect(date.asKnown == asKnown)
    #expect(date.day == day)
    #expect(date.isExact == (asKnown.utf8.count == 10 && asKnown != "0001-01-01"))
  }

  @Test(arguments: [
    ("en", "eng"), ("en-GB", "eng"), ("KO", "kor"), ("nl_NL", "nld"), ("haw", "haw"), ("", "und"),
    ("x-none", "und"),
  ])
  func `languages have three letters`(tag: String, expected: String) {
    #expect(LanguageCode.terminological(tag) == expected)
  }

  @Test func `a party of ISO 3166 gives the country`() {
    var statement = HandCoding("").coding.statement
    statement.parties = [Party(code: "KR", name: "Korea"), Party(code: "NL", name: "Netherlands")]
    statement.kind = .communique
    statement.adoptedOn = "2022-11"
    let address = AkomaNtosoAddress(of: statement)
    #expect(address.work() == "/akn/kr/statement/communique/kr-nl/2022-11/nn")
    #expect(
      address.expression("main")
        == "/akn/kr/statement/communique/kr-nl/2022-11/nn/eng@2022-11/!main")
  }
}
