import Testing

@testable import Publishing

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("plain", "\"plain\""),
    ("", "\"\""),
    ("say “no” or \"no\"", "\"say “no” or \\\"no\\\"\""),
    ("back\\slash", "\"back\\\\slash\""),
    ("a\nb\tc\rd\u{8}e\u{C}f", "\"a\\nb\\tc\\rd\\be\\ff\""),
    ("\u{0}\u{1B}\u{1F}\u{7F}", "\"\\u0000\\u001b\\u001f\u{7F}\""),
    ("서울 🇰🇷 e\u{301}", "\"서울 🇰🇷 e\u{301}\""),
  ])
  func `strings keep their code points and escape what JSON asks`(value: String, expected: String) {
    var json = JSONWriter(.line)
    json.string(value)
    #expect(written(&json) == expected)
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (10, "10"), (-25, "-25"), (Int.max, "9223372036854775807"),
    (Int.min, "-9223372036854775808"),
  ])
  func `integers are written in full`(value: Int, expected: String) {
    var json = JSONWriter(.line)
    json.number(value)
    #expect(written(&json) == expected)
  }

  @Test(arguments: [
    (1, "1"), (0, "0"), (0.1 + 0.2, "0.3"), (0.85, "0.85"), (0.6999, "0.7"), (0.0005, "0.001"),
    (0.005, "0.005"), (0.9999, "1"), (1.5, "1"), (-1, "0"), (Double.nan, "0"),
    (Double.infinity, "1"),
  ])
  func `shares have no floating noise`(value: Double, expected: String) {
    #expect(DecimalDigits.share(value) == expected)
  }

  @Test(arguments: [
    ("55", "55"), ("45.5", "45.5"), ("-3", "-3"), ("0", "0"), ("0.10", "0.10"),
    ("007", "\"007\""), ("1,000", "\"1,000\""), ("1.", "\"1.\""), ("", "\"\""), ("-", "\"-\""),
    ("12345678901234567890123", "12345678901234567890123"), ("½", "\"½\""),
  ])
  func `digits stay digits where JSON has them`(value: String, expected: String) {
    var json = JSONWriter(.line)
    json.number(digits: value)
    #expect(written(&json) == expected)
  }

  @Test func `an indented object breaks its lines, an inline one does not`() {
    var json = JSONWriter(.indented)
    json.object {
      $0.object("content", inline: true) {
        $0.member("start", 3)
        $0.strings("codes", ["A", "B"])
      }
      $0.array("none") { _ in }
      $0.array("items") { json in
        json.object { $0.member("a", true) }
        json.object(inline: true) { $0.member("b", ifPresent: nil) }
      }
    }
    #expect(
      written(&json) == """
        {
          "content": {"start": 3, "codes": ["A", "B"]},
          "none": [],
          "items": [
            {
              "a": true
            },
            {}
          ]
        }
        """)
  }

  private func written(_ json: inout JSONWriter) -> String {
    String(decoding: json.finish().dropLast(), as: UTF8.self)
  }
}
