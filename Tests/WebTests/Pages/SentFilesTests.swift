import Foundation
import HTTPServer
import Register
import Service
import Statements
import Testing

@testable import Web

/// Files as people send them, good and bad: what the page says of each, and that nothing typed is lost.
@Suite struct SentFilesTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../ImportingTests/Fixtures").standardized

  private static func fixture(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: fixtures.appending(path: path)))
  }

  private static let canRecognise = ["/usr/bin", "/usr/local/bin"].contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/ocrmypdf")
  }

  private func send(
    _ bytes: [UInt8], _ name: String, to site: Site, _ cookies: [String: String],
    adopted: String = "2031-05-04"
  ) async throws -> HTTPResponse {
    var form = try await site.form(
      ["adopted": adopted, "visibility": "internal", "text": ""], cookies)
    form.add("file", bytes: bytes, fileName: name)
    return await site.post("/enter/statement", form, cookies)
  }

  /// One that cannot be read, and what is said of it.
  struct Unusable: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: @Sendable () throws -> [UInt8]
    let said: String

    init(_ name: String, _ said: String, _ bytes: @escaping @Sendable () throws -> [UInt8]) {
      self.name = name
      self.said = said
      self.bytes = bytes
    }

    var testDescription: String { name }

    static let all = [
      Unusable("locked.pdf", "the file is locked with a password") {
        try fixture("pdf/haldern-encrypted.pdf")
      },
      Unusable("locked.docx", "the file is locked with a password") {
        let name: [UInt8] = "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }
        return [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
          + [UInt8](repeating: 0, count: 1016) + name
      },
      Unusable("broken.docx", "the file is damaged") { Array("PK\u{3}\u{4} cut off".utf8) },
      Unusable("spaces.txt", "the file is empty") { Array(" \n\n ".utf8) },
      Unusable("harbour.jpg", "files of this format cannot be read") {
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF\0".utf8)
          + (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ $0 / 7) }
      },
      Unusable("harbour.png", "files of this format cannot be read") {
        [0x89] + Array("PNG\r\n\u{1A}\n".utf8)
          + (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 91 &+ $0 / 3) }
      },
      Unusable("annexes.zip", "files of this format cannot be read") {
        // An archive of one file, "a.txt", stored as it is.
        Array("PK\u{3}\u{4}\u{A}\0\0\0\0\0\0\0\0\0\0\0\0\0\u{5}\0\0\0\u{5}\0\0\0\u{5}\0\0\0".utf8)
          + Array("a.txtTides".utf8)
      },
    ]
  }

  @Test(arguments: Unusable.all)
  func `a file that cannot be read is named with what is wrong, and all else stays`(
    file: Unusable
  ) async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let position = await site.store.position()
    let answer = try await send(try file.bytes(), file.name, to: site, cookies)
    #expect(answer.status == .unprocessable)
    #expect(answer.text.contains("\(file.name): \(file.said)"))
    #expect(answer.text.contains("value=\"2031-05-04\""))
    #expect(answer.text.contains("<option value=\"internal\" selected"))
    #expect(answer.text.contains("“\(file.name)” must be chosen once more"))
    // The fault is in the file: there is nothing to try again.
    #expect(!answer.text.contains("name=\"kept\""))
    #expect(await site.store.position() == position)
  }

  @Test(.enabled(if: canRecognise, "ocrmypdf is not installed"))
  func `a scan is read behind a page that says so, and found once it is`() async throws {
    let site = try await Site(patience: .zero)
    let cookies = try await site.session(.editor)
    let scan = try Self.fixture("pdf/valdoria-nordmark-scan.pdf")
    let answer = try await send(scan, "scan.pdf", to: site, cookies)
    #expect(answer.status == .seeOther)
    let address = try #require(answer.headers["Location"])
    let meanwhile = await site.get(address, cookies)
    #expect(meanwhile.text.contains("http-equiv=\"refresh\""))
    #expect(meanwhile.text.contains("scan.pdf"))
    // Sent a second time while it is read, it leads to the same page and is read once.
    let again = try await send(scan, "scan.pdf", to: site, cookies)
    #expect(again.headers["Location"] == address)
    let end = await found(address, site, cookies)
    #expect(end.text.contains("/review?statement="))
    #expect(!end.text.contains("http-equiv"))
  }

  /// The page of a file once it is no longer being read.
  private func found(
    _ address: String, _ site: Site, _ cookies: [String: String]
  ) async -> HTTPResponse {
    while true {
      let page = await site.get(address, cookies)
      guard page.text.contains("data-reading") else { return page }
      try? await Task.sleep(for: .milliseconds(20))
    }
  }

  @Test func `how far a file is, only its sender learns`() async throws {
    let site = try await Site(patience: .zero)
    let editor = try await site.session(.editor)
    let answer = try await send(Array(Site.text.utf8), "statement.txt", to: site, editor)
    let address = try #require(answer.headers["Location"])
    let others = [
      try await site.session(.signatory), try await site.session(.editor, at: "VD"),
      try await site.session(.administrator),
    ]
    for other in others { #expect(await site.get(address, other).status != .ok) }
    #expect(await site.get(address, try await site.session(.reader)).status == .forbidden)
    #expect(await site.get(address).headers["Location"]?.hasPrefix("/sign-in") == true)
    #expect(await found(address, site, editor).text.contains("2 commitments"))
    // It was for the sender's seat alone: to the other side there is no such statement either.
    #expect(await site.get(address, others[1]).status == .notFound)
  }

  @Test func `after the server began anew, a file that was read leads to its statement`()
    async throws
  {
    let site = try await Site(patience: .zero)
    let cookies = try await site.session(.editor)
    let answer = try await send(Array(Site.text.utf8), "statement.txt", to: site, cookies)
    let address = try #require(answer.headers["Location"])
    _ = await found(address, site, cookies)
    let later = try Site(site.store, accounts: site.accounts, isPublic: false)
    let page = await later.get(address, cookies)
    #expect(page.status == .seeOther)
    #expect(page.headers["Location"]?.hasPrefix("/statements/") == true)
    // One that it ended in the middle of is gone, and that is said.
    let unread = await later.get(
      "/enter/statement/reading/\(String(repeating: "0", count: 64))", cookies)
    #expect(unread.status == .notFound)
    #expect(unread.text.contains("Nothing of it was entered. Send it once more."))
  }

  @Test func `two people who send the same file enter it once`() async throws {
    let site = try await Site(patience: .zero)
    let people = [try await site.session(.editor), try await site.session(.signatory)]
    var addresses: [String] = []
    for cookies in people {
      var form = try await site.form(["visibility": "parties"], cookies)
      form.add("file", bytes: Array(Site.text.utf8), fileName: "statement.txt")
      let answer = await site.post("/enter/statement", form, cookies)
      addresses.append(try #require(answer.headers["Location"]))
    }
    #expect(addresses[0] == addresses[1])
    for cookies in people { _ = await found(addresses[0], site, cookies) }
    let board = try await site.application.service.desk(of: Site.editor).board()
    #expect(board.snapshot.all(StatementFact.self).count == 1)
    #expect(
      await site.get(addresses[1], people[1]).text.contains("This is in the register already"))
  }

  @Test func `a file beside a day that is none is kept, and need not be sent again`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let answer = try await send(
      Array(Site.text.utf8), "statement.txt", to: site, cookies, adopted: "some day")
    #expect(answer.status == .unprocessable)
    #expect(answer.text.contains("“statement.txt”, 1 kB, is kept here for an hour"))
    let word = try #require(
      answer.text.firstMatch(of: /name="kept" value="(\w{64})"/)?.output.1)
    let kept: FormFields = [
      "kept": String(word), "adopted": "2031-05-04", "visibility": "parties",
    ]
    // Nobody else can send it, whoever knows its hash.
    let other = try await site.session(.signatory)
    let foreign = await site.post("/enter/statement", try await site.form(kept, other), other)
    #expect(foreign.status == .unprocessable)
    let read = await site.post("/enter/statement", try await site.form(kept, cookies), cookies)
    #expect(read.status == .ok)
    #expect(read.text.contains("2 commitments"))
  }
}
