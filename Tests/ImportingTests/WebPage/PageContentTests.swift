import Statements
import Testing

@testable import Importing

@Suite(.enabled("needs pandoc: apt install pandoc") { pandocIsInstalled })
struct PageContentTests {
  private func words(_ page: [UInt8]) throws -> [String] {
    let outline = try PandocReader().outline(of: page, name: "page.html", format: .html)
    return outline.pieces.map { outline.text[outline.text.span(utf8: $0.range)] }
  }

  private func words(_ page: String) throws -> [String] { try words(Array(page.utf8)) }

  @Test func `a ministry's page keeps the statement and nothing else`() throws {
    #expect(
      try words(Fixture.bytes("pages/estmere-orlanda.html")) == [
        "Joint Statement by Estmere and Orlanda", "3 March 2030",
        "The Prime Minister of Estmere, Ms Runa Vale, and the President of Orlanda, Mr Teo Marsh, "
          + "met at Kelling on 3 March 2030 and issued the following statement:",
        "1. The two sides agreed to open consulates in Kelling and Port Ansel by the end of 2031.",
        "2. They will:", "• exchange seismic data every month;", "• train fifty rangers a year.",
        "3. Estmere requested Orlanda to ratify the Marsh Convention.[1]", "For Estmere\nRuna Vale",
        "For Orlanda\nTeo Marsh", "[1] Signed at Ansel in 2022.",
      ])
  }

  @Test func `a page of 1999 in a table and Windows-1252`() throws {
    #expect(
      try words(Fixture.bytes("pages/meridian-union-1999.html")) == [
        "Joint Communiqué of the Meridian Union and Valdoria",
        "The Council of the Meridian Union and the Government of Valdoria met at Brack on 2 May "
          + "1999.",
        "1. The two sides agreed to hold talks on fisheries every year. They don’t intend to "
          + "reopen the treaty of 1987.",
        "2. They will set up a joint commission by the end of 2000, which shall report to "
          + "ministers.", "Brack, 2 May 1999",
      ])
  }

  @Test func `a page without surroundings stays whole`() throws {
    let page = """
      <h1>Kelling Declaration</h1><p>We, the Ministers, met.</p>
      <div class="section"><h2>Trade</h2><p>We will remove the tariffs on timber and on fish by the
      end of 2031, and review the list every year.</p></div>
      <div class="annex"><h2>Annex</h2><p>The goods are those of chapters 3 and 44 of the tariff, as
      it stood on the day of signature.</p></div>
      """
    #expect(try words(page).count == 6)
    #expect(try words(page).last?.hasSuffix("day of signature.") == true)
  }

  @Test func `a wrapper with a menu's name is kept when it holds the text`() throws {
    let page = """
      <div class="layout-with-sidebar"><div class="menu"><ul><li><a href="/a">News</a></li></ul></div>
      <p>The Parties agreed to establish a commission on the waters of the Brack, which meets twice
      a year.</p></div>
      """
    #expect(try words(page).map { String($0.prefix(11)) } == ["The Parties"])
  }

  @Test func `a page inside one form keeps its text`() throws {
    let page = """
      <form id="aspnetForm"><input type="hidden"><h1>Joint Statement</h1><p>The Prime Ministers
      decided to open talks on a visa agreement before the end of the year.</p></form>
      """
    #expect(try words(page).count == 2)
  }

  @Test func `the title is kept though it stands outside the text`() throws {
    let page = """
      <div class="banner-area"><h1>Joint Declaration of Estmere and Nordmark</h1></div>
      <main><p>The Ministers agreed to hold a naval exercise in the Strait of Orlanda in 2033.</p>
      </main>
      """
    #expect(
      try words(page).first == "Joint Declaration of Estmere and Nordmark")
  }

  @Test func `sections named by words of the text stay`() throws {
    let page = """
      <h1>Joint Communiqué</h1><p>The Prime Ministers met at Brack on 4 June 2030 and had talks on
      all subjects of common interest to Estmere and Orlanda.</p>
      <section id="social-security"><h2>Social Security</h2><p>They will conclude an agreement.</p>
      </section><div class="overflow-hidden"><h2>Related Initiatives</h2>
      <p>They will align the privacy policy of their postal services and the terms of use.</p></div>
      """
    #expect(try words(page).count == 6)
  }

  @Test func `a list of links in the text stays, a menu does not`() throws {
    let page = """
      <ul><li><a href="/1">News</a></li><li><a href="/2">Visas</a></li></ul>
      <p>The sides recalled these agreements, all of which remain in force between them:</p>
      <ol><li>the <a href="/x">Estmere Accord</a> of 1998, as amended by the protocol of 2004;</li>
      <li>the Treaty of Haldern.</li></ol>
      """
    #expect(
      try words(page) == [
        "The sides recalled these agreements, all of which remain in force between them:",
        "1. the Estmere Accord of 1998, as amended by the protocol of 2004;",
        "2. the Treaty of Haldern.",
      ])
  }
}
