import HTML
import HTTPServer
import Testing

@testable import Web

@Suite struct PageLinksTests {
  private func links(page: Int, count: Int) throws -> String {
    let words = try Dictionaries(ResourceFolder.installed())[.english]
    var html = HTMLWriter()
    PageLinks(page: page, count: count, most: 100).write(to: &html, words) { "/log?page=\($0)" }
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test func `a list that fits on one page has no links`() throws {
    #expect(try links(page: 1, count: 100).isEmpty)
  }

  @Test func `of many pages, the first, the last and those around are offered`() throws {
    let html = try links(page: 7, count: 2_301)
    let offered = (1...24).filter { html.contains("href=\"/log?page=\($0)\"") }
    #expect(offered == [1, 5, 6, 7, 8, 9, 24])
    #expect(html.contains("<a href=\"/log?page=7\" aria-current=\"page\">7</a>"))
  }
}
