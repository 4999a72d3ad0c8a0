import Testing

@testable import Publishing

@Suite struct ElementIdentifiersTests {
  @Test func `numbers are taken from the text, and no identifier comes twice`() {
    var identifiers = ElementIdentifiers()
    #expect(identifiers.next("paragraph", in: "", number: "3") == "para_3")
    #expect(identifiers.next("paragraph", in: "", number: "3") == "para_3_1")
    #expect(identifiers.next("paragraph", in: "") == "para_nn_1")
    #expect(identifiers.next("paragraph", in: "", number: "()") == "para_nn_2")
    #expect(identifiers.next("blockList", in: "para_3", number: "9") == "para_3__list_1")
    #expect(
      identifiers.next("item", in: "para_3__list_1", number: "(a)") == "para_3__list_1__item_a")
    #expect(identifiers.next("article", in: "", number: "Article 2") == "art_2")
    #expect(identifiers.next("p", in: "art_2") == "art_2__p_1")
    #expect(identifiers.next("p", in: "art_2") == "art_2__p_2")
    #expect(identifiers.reserve("para_3_2") == "para_3_2")
    #expect(identifiers.next("paragraph", in: "", number: "3") == "para_3_3")
  }

  @Test(arguments: [
    ("(a)", "a"), ("3.", "3"), ("3.1.", "3.1"), ("Article 2", "2"), ("Annex\u{A0}IV", "IV"),
    ("가.", "가"), ("•", ""), ("—", ""), ("", ""), ("II-bis", "II-bis"),
  ])
  func `a number keeps its letters and digits`(number: String, expected: String) {
    #expect(ElementIdentifiers.cleaned(number) == expected)
  }
}
