import Testing

@testable import Importing

@Suite struct PageMarkupTests {
  private func prepared(_ page: String) -> String {
    String(decoding: PageMarkup.prepared(Array(page.utf8)), as: UTF8.self)
  }

  @Test func `parts keep their name and attributes`() {
    #expect(
      prepared("<NAV class=\"a > b\"><p>x</p></nav>")
        == "<div data-part=\"nav\" class=\"a > b\"><p>x</p></div>")
  }

  @Test func `a script goes with all it holds`() {
    #expect(prepared("a<script>if (x < y) write('</p><nav>')</script>b") == "a b")
    #expect(prepared("a<!-- <nav> -->b") == "ab")
  }

  @Test func `a button goes, but not one that is a heading`() {
    #expect(prepared("<button>Share</button><p>a") == " <p>a")
    #expect(prepared("<h2><button id=x>Trade</button></h2>") == "<h2>Trade</h2>")
  }

  @Test func `a script that never ends takes only its tag`() {
    #expect(prepared("<script>var x; <p>text</p>") == " var x; <p>text</p>")
  }

  @Test func `signs that are no tags stay`() {
    #expect(prepared("a < b <3 <") == "a < b <3 <")
    #expect(prepared("<p title=it's>x</p>") == "<p title=it's>x</p>")
  }
}
