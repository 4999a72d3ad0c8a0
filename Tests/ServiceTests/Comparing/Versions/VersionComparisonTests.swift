import Foundation
import Register
import Service
import Statements
import Testing

@Suite struct VersionComparisonTests {
  private static let corrected = OpenedRegister.statement
    .replacing("in June 2031", with: "in July 2031")
    .replacing(
      "3. Nordmark will publish its register of wrecks by the end of 2032.",
      with: "3. Valdoria will deepen the port of Lindhaven by 2034.\n\n"
        + "4. Nordmark will publish its register of wrecks by the end of 2032."
    )
    .replacing("4. Valdoria welcomed the progress made in the Straits.", with: "")

  private func comparison() async throws -> (VersionComparison, OpenedRegister) {
    let register = try await OpenedRegister()
    let first = try await register.put()
    let second = try await register.put(Self.corrected, name: "corrected.txt")
    let snapshot = try await register.desk.snapshot()
    return (
      try #require(snapshot.comparison(of: first.statement, with: second.statement)), register
    )
  }

  @Test func `every provision of both versions is told what became of it`() async throws {
    let (comparison, _) = try await comparison()
    func words(_ sort: ProvisionChange.Sort) -> [String] {
      comparison.provisions.filter { $0.sort == sort }
        .map { ($0.now ?? $0.was)?.content.exact ?? "" }
    }
    #expect(words(.added) == ["deepen the port of Lindhaven by 2034"])
    #expect(words(.reworded).count == 1)
    #expect(words(.reworded).first?.hasSuffix("in July 2031") == true)
    #expect(words(.moved) == ["publish its register of wrecks by the end of 2032"])
    #expect(words(.dropped).count == 1)
    #expect(
      words(.kept).contains("hold the Ministerial Dialogue on Ports every two years"))
  }

  @Test func `the texts stand paragraph beside paragraph`() async throws {
    let (comparison, _) = try await comparison()
    let changed = comparison.rows.filter { !$0.isSame }
    #expect(changed.count { $0.difference != nil } == 1)
    #expect(
      changed.compactMap(\.difference).first?.runs.filter { $0.sort != .kept }.map(\.text)
        == ["June", "July"])
    #expect(changed.count { $0.old == nil } == 1)
    #expect(changed.count { $0.new == nil } == 1)
  }

  @Test func `a statement knows its versions from any of them`() async throws {
    let (comparison, register) = try await comparison()
    let snapshot = try await register.desk.snapshot()
    for version in [comparison.old.id, comparison.new.id] {
      #expect(
        snapshot.versions(of: version).map(\.fact.id) == [comparison.old.id, comparison.new.id])
    }
  }
}
