import Foundation
import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

@Suite struct VersionsPageTests {
  @Test func `two versions stand side by side, and each leads to what changed`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    _ = try await site.putIn(cookies)
    let first = try #require(try await statements(site).first)
    let changed = first.text.replacing("an annual", with: "a biennial") + "\n"
    let report = await site.post(
      "/enter/statement", try await site.form(["text": changed], cookies), cookies)
    #expect(report.status == .ok)
    let second = try #require(try await statements(site).first { $0.replaces == first.id })

    let page = await site.get("/statements/\(second.id)", cookies).text
    #expect(page.contains("What changed since version 1"))
    let old = await site.get("/statements/\(first.id)", cookies).text
    #expect(old.contains("A later version has taken the place of this one"))

    let address = "/statements/\(second.id)/versions"
    let comparison = await site.get(address, cookies).text
    #expect(comparison.contains("<del>an annual</del>"))
    #expect(comparison.contains("<ins>a biennial</ins>"))
    #expect(!comparison.contains("Both versions have the same words"))
    #expect(comparison.contains("the same."))
    let whole = await site.get("\(address)?from=\(first.id)&whole=yes", cookies).text
    #expect(!whole.contains("the same."))
    #expect(await site.get("/statements/\(first.id)/versions", cookies).status == .notFound)
  }

  private func statements(_ site: Site) async throws -> [StatementFact] {
    try await site.application.service.desk(of: Site.editor).board().snapshot
      .all(StatementFact.self).map(\.fact)
  }
}
