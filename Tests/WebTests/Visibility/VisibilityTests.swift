import Foundation
import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

/// Every address that can be read, by everybody: whatever a seat keeps to itself, all others are
/// answered as if it had never been entered.
@Suite struct VisibilityTests {
  private static let places: [Seat?] = KeptRegister.seats + [nil]

  @Test func `each seat keeps something of every kind to itself`() async throws {
    let register = try await KeptRegister.shared.value
    for seat in KeptRegister.seats {
      let own = register.log.filter {
        $0.visibility == .internal && $0.author.party == seat.code
      }
      let missing = Set(Fact.Kind.allCases).subtracting(own.map(\.fact.kind))
      #expect(missing == (seat.kind == .party ? [] : [.assent]))
    }
  }

  @Test(arguments: places)
  func `a register answers as one that never held what others keep to themselves`(seat: Seat?)
    async throws
  {
    let register = try await KeptRegister.shared.value
    let twin = try register.twin(of: seat)
    let addresses = WalkedAddresses(register.log).all()
    #expect(addresses.count > 200)
    for visitor in try register.visitors(at: seat) {
      for address in addresses {
        var answer = try Answer(await register.site.get(address, visitor.cookies))
        var expected = try Answer(await twin.get(address, visitor.cookies))
        if address == "/administration", expected.status == .ok {
          // Whoever administers the register looks after the file, and may know how much is in it.
          answer.text = try await withoutExtent(of: register.site, answer)
          expected.text = try await withoutExtent(of: twin, expected)
        }
        if answer != expected {
          Issue.record("\(visitor.name) at \(address): \(answer.difference(from: expected))")
        }
      }
    }
  }

  /// How many entries the file holds, and when and under which name the last came.
  private func withoutExtent(of site: Site, _ answer: Answer) async throws -> String {
    let position = await site.store.position()
    let last = try #require(
      await site.store.entries(after: position - 1, limit: 1).first?.entry)
    let words = try Dictionaries(WordsTests.resources)[.english]
    var text = answer.text
    for value in ["\(position)", words.moment("\(last.recorded)"), last.id.rawValue] {
      let line = "<dd class=\"hash\">\(value)</dd>"
      #expect(text.contains(line), "\(value)")
      text = text.replacing(line, with: "")
    }
    // What a copy must show is said once more.
    return text.replacing(last.id.rawValue, with: "")
  }

  @Test(arguments: KeptRegister.seats)
  func `a seat finds its own in pages, files and searches, and no word of the others'`(seat: Seat)
    async throws
  {
    let register = try await KeptRegister.shared.value
    let own = try #require(KeptRegister.marks[seat.code])
    let others = KeptRegister.marks.values.filter { $0 != own }
    let cookies = try register.cookies(.editor, at: seat)
    let twin = try register.twin(of: seat)
    for entry in register.log where entry.visibility == .internal {
      for hash in KeptRegister.copies(of: entry) {
        let isOwn = entry.author.party == seat.code
        #expect(
          await register.site.get("/copies/\(hash)", cookies).status == (isOwn ? .ok : .notFound))
      }
    }
    for address in [
      "/", "/commitments", "/mechanisms", "/initiatives", "/targets", "/responsibilities",
      "/calendar?year=2031", "/calendar.ics", "/matrix/follow-up.csv", "/matrix/follow-up.html",
      "/matrix/follow-up.xlsx", "/matrix/follow-up.docx", "/search?q=harmless", "/statements",
      "/enter/remark", "/review",
    ] {
      let text = try Answer(await register.site.get(address, cookies)).text.lowercased()
      #expect(text.contains(own), "\(seat) does not see its own at \(address)")
      for word in others { #expect(!text.contains(word), "\(seat) sees “\(word)” at \(address)") }
      #expect(try Answer(await twin.get(address, cookies)).text.lowercased().contains(own))
    }
  }

  @Test(arguments: KeptRegister.seats)
  func `files for one's own people mark what is internal; those for others leave it out`(seat: Seat)
    async throws
  {
    let register = try await KeptRegister.shared.value
    let own = try #require(KeptRegister.marks[seat.code])
    let cookies = try register.cookies(.reader, at: seat)
    let files = ["csv", "html", "xlsx", "docx"].map { "/matrix/follow-up.\($0)" }
    for address in files + ["/calendar.ics"] {
      let text = try Answer(await register.site.get(address, cookies)).text
      #expect(text.contains("Internal"), "\(address)")
      for readers in ["partner", "public"] {
        let shown = try Answer(await register.site.get("\(address)?for=\(readers)", cookies)).text
        #expect(!shown.lowercased().contains(own), "\(address) for \(readers)")
        #expect(!shown.contains("Internal"), "\(address) for \(readers)")
      }
    }
    let shared = try Answer(await register.site.get("/matrix/follow-up.csv?for=partner", cookies))
    #expect(shared.text.contains("tidal energy fund"))
  }

  @Test func `who looks for another's word is told that nothing has it`() async throws {
    let register = try await KeptRegister.shared.value
    let cookies = try register.cookies(.administrator, at: Seat(.party, "VD"))
    let page = await register.site.get("/search?q=quagmire", cookies).text
    #expect(page.contains("Nothing has the words “quagmire”."))
    #expect(!page.contains("class=\"hit\""))
  }

  @Test func `where nothing is shown to the public, whoever is not signed in is sent to the door`()
    async throws
  {
    let register = try await KeptRegister.shared.value
    let closed = try Site(register.site.store, accounts: register.site.accounts, isPublic: false)
    for visitor in try register.visitors(at: nil) {
      for address in WalkedAddresses(register.log).all() {
        let path = address.components(separatedBy: "?")[0]
        guard !Places.isOpen(path) else { continue }
        let answer = await closed.get(address, visitor.cookies)
        #expect(answer.status == .seeOther, "\(visitor.name) at \(address)")
        #expect(answer.headers["Location"]?.hasPrefix("/sign-in?next=") == true)
        #expect(answer.body.isEmpty)
      }
    }
  }
}
