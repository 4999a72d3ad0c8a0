import Testing

@testable import Importing

@Suite struct DeclaredEncodingTests {
  private func text(_ bytes: [UInt8]) throws -> String {
    let decoded = try DeclaredEncoding.decode(bytes, name: "a.html", declaredBy: "charset=")
    return String(decoding: decoded.utf8, as: UTF8.self)
  }

  @Test func `Windows-1252 as declared or not`() throws {
    let declared = Array("<meta charset=windows-1252>".utf8)
    #expect(try text(declared + [0x93, 0xE9, 0x94]).hasSuffix("“é”"))
    #expect(try text(Array("<p>".utf8) + [0x92]).hasSuffix("’"))
  }

  @Test func `Latin 1 is read as browsers read it, as Windows-1252`() throws {
    let page = Array("<meta charset=\"ISO-8859-1\">".utf8) + [0x96]
    #expect(try text(page).hasSuffix("–"))
  }

  @Test func `other encodings as declared`() throws {
    let page = Array("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>".utf8)
    #expect(try text(page + [0xA3, 0xF3, 0x64, 0xBC]).hasSuffix("Łódź"))
    let russian = Array("<meta charset=\"koi8-r\">".utf8) + [0xED, 0xC9, 0xD2]
    #expect(try text(russian).hasSuffix("Мир"))
  }

  @Test(.timeLimit(.minutes(1)))
  func `bytes that are nothing in the declared encoding are replaced`() throws {
    let page = Array("<meta charset=euc-jp><p>".utf8)
    #expect(try text(page + [0xFF, 0x41]).hasSuffix("<p>\u{FFFD}A"))
    // The first half of a character, and nothing behind it.
    #expect(try text(page + [0x41, 0xB0]).hasSuffix("<p>A\u{FFFD}"))
  }

  @Test func `UTF-8 whatever it declares`() throws {
    #expect(try text(Array("<meta charset=iso-8859-1>“Łódź”".utf8)).hasSuffix("“Łódź”"))
  }

  @Test func `UTF-16 by its mark`() throws {
    let page: [UInt8] =
      [0xFF, 0xFE] + "<p>Łódź".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try text(page) == "<p>Łódź")
  }

  @Test func `an encoding nobody knows is no reason to give up`() throws {
    #expect(try text(Array("<meta charset=x-nordmark>".utf8) + [0xE9]).hasSuffix("é"))
  }
}
