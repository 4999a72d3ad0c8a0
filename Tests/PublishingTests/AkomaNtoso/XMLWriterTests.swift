import Testing

@testable import Publishing

@Suite struct XMLWriterTests {
  @Test(arguments: [
    ("plain 서울 🇰🇷", "plain 서울 🇰🇷"), ("<a> & \"b\"", "&lt;a&gt; &amp; \"b\""),
    ("one\r\ntwo\rthree\n\tfour", "one\ntwo\nthree\n\tfour"),
    ("a\u{0}b\u{8}c\u{1F}d\u{FFFE}e\u{FFFF}f", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f"),
    ("\u{FFFD}\u{FFBF}\u{7F}\u{85}", "\u{FFFD}\u{FFBF}\u{7F}\u{85}"),
  ])
  func `text keeps what XML can hold`(text: String, expected: String) {
    var xml = XMLWriter()
    xml.text(text)
    #expect(String(decoding: xml.bytes, as: UTF8.self) == expected)
  }

  @Test func `attributes keep line breaks and quotes, and absent ones are left out`() {
    var xml = XMLWriter()
    xml.empty("a", ["b": "x\"y\n\tz\r\n<", "c": nil, "d": ""])
    #expect(
      String(decoding: xml.bytes, as: UTF8.self) == "<a b=\"x&quot;y&#10;&#9;z&#10;&lt;\" d=\"\"/>")
  }

  @Test func `replacements are counted, also those of another writer`() {
    var inner = XMLWriter(depth: 1)
    inner.line("p") { $0.text("\u{1}\u{2}") }
    var xml = XMLWriter()
    xml.element("doc", ["n": "\u{3}"]) { $0.append(contentsOf: inner) }
    #expect(xml.replacementCount == 3)
  }

  @Test func `lines are not broken where white space is text`() {
    var xml = XMLWriter()
    xml.element("doc") { xml in
      xml.line("p") { xml in
        xml.text("a ")
        xml.inline("b") { $0.text("c") }
      }
      xml.element("empty") { _ in }
    }
    #expect(
      String(decoding: xml.bytes, as: UTF8.self) == """
        <doc>
          <p>a <b>c</b></p>
          <empty/>
        </doc>
        """)
  }
}
