import HTML
import Testing

@Suite struct HTMLWriterTests {
  private func written(_ write: (inout HTMLWriter) -> Void) -> String {
    var html = HTMLWriter()
    write(&html)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test func `what people type is never markup`() {
    let page = written { html in
      html.element("a", [("href", "/search?q=\"><script>")], "Nordmark & <b>Valdoria</b>")
    }
    #expect(
      page == "<a href=\"/search?q=&quot;&gt;&lt;script&gt;\">"
        + "Nordmark &amp; &lt;b&gt;Valdoria&lt;/b&gt;</a>")
  }

  @Test func `elements close in the order in which they were opened`() {
    let page = written { html in
      html.element("ul") { html in
        for party in ["Nordmark", "Valdoria"] { html.element("li", [], party) }
        html.void("br")
      }
    }
    #expect(page == "<ul><li>Nordmark</li><li>Valdoria</li><br></ul>")
  }

  @Test func `characters that no page may hold are replaced`() {
    #expect(written { $0.text("fund\u{0}\u{1B}[31m\n") } == "fund\u{FFFD}\u{FFFD}[31m\n")
  }

  @Test func `the ends of lines reach the reader as they were written`() {
    #expect(written { $0.text("fund\r\nport") } == "fund&#13;\nport")
  }
}
