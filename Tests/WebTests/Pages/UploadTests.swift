import Register
import Service
import Testing

@testable import HTTPServer
@testable import Web

@Suite struct UploadTests {
  /// A form with a file of which more came than is taken.
  private func oversized(
    _ field: String, _ fields: FormFields, _ site: Site, _ cookies: [String: String]
  ) async throws -> FormFields {
    var form = try await site.form(fields, cookies)
    let upload = Upload(limit: 10)
    upload.add([UInt8](repeating: 7, count: 11))
    form.add(field, upload, fileName: "scan.pdf", type: "application/pdf")
    return form
  }

  @Test func `a source that is too large is refused at its field, and all else stays`()
    async throws
  {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let position = await site.store.position()
    let form = try await oversized(
      "copy", ["publisher": "Nordmark Gazette", "quote": "The fund has opened"], site, cookies)
    let answer = await site.post("/enter/evidence", form, cookies)
    #expect(answer.status == .contentTooLarge)
    #expect(answer.text.contains("<a href=\"#f-copy\">A file to keep</a>: The file is larger than"))
    #expect(answer.text.contains("larger than the 67 MB that are taken"))
    #expect(answer.text.contains("value=\"Nordmark Gazette\""))
    #expect(answer.text.contains("The fund has opened"))
    #expect(await site.store.position() == position)
  }

  @Test func `a statement that is too large is refused, and all else stays`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    let form = try await oversized(
      "file", ["adopted": "4 May 2031", "visibility": "internal"], site, cookies)
    let answer = await site.post("/enter/statement", form, cookies)
    #expect(answer.status == .contentTooLarge)
    #expect(answer.text.contains("larger than the 67 MB that are taken"))
    #expect(answer.text.contains("value=\"4 May 2031\""))
    #expect(answer.text.contains("<option value=\"internal\" selected"))
  }

  @Test func `a file that came with a mistake elsewhere must be chosen once more`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    var form = try await site.form(["title": "The fund has opened"], cookies)
    form.add("copy", bytes: Array("page".utf8), fileName: "gazette.html")
    let answer = await site.post("/enter/evidence", form, cookies)
    #expect(answer.status == .unprocessable)
    #expect(answer.text.contains("“gazette.html” must be chosen once more"))
  }

  @Test func `an empty file is named as such, in the reader's language`() async throws {
    let site = try await Site()
    var cookies = try await site.session(.editor)
    var form = try await site.form([:], cookies)
    form.add("file", bytes: [], fileName: "statement.txt")
    let english = await site.post("/enter/statement", form, cookies)
    #expect(english.status == .unprocessable)
    #expect(english.text.contains("statement.txt: the file is empty."))
    cookies["language"] = "nl"
    let dutch = await site.post("/enter/statement", form, cookies)
    #expect(dutch.text.contains("statement.txt: het bestand is leeg."))
  }

  @Test func `a file that is damaged is named as such, and all else stays`() async throws {
    let site = try await Site()
    let cookies = try await site.session(.editor)
    var form = try await site.form(["adopted": "2031-05-04"], cookies)
    form.add("file", bytes: Array("PK\u{3}\u{4} cut off".utf8), fileName: "statement.docx")
    let answer = await site.post("/enter/statement", form, cookies)
    #expect(answer.status == .unprocessable)
    #expect(answer.text.contains("statement.docx: the file is damaged, or is not what its name"))
    #expect(answer.text.contains("value=\"2031-05-04\""))
    #expect(answer.text.contains("“statement.docx” must be chosen once more"))
  }

  @Test func `large files wait on the disk and come back whole`() throws {
    let upload = Upload(limit: 1 << 20)
    let piece = (0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    for _ in 0..<5 { upload.add(piece) }
    let isWhole = try upload.bytes() == Array(repeatElement(piece, count: 5).joined())
    #expect(isWhole)
    #expect(upload.count == 200_000)
  }
}
