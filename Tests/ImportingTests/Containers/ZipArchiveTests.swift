import CZlib
import Testing

@testable import Importing

@Suite struct ZipArchiveTests {
  private let words = Array("The Leaders agreed to hold talks every year.".utf8)

  private func archive(_ bytes: [UInt8], limit: Int = 1 << 20) throws -> ZipArchive {
    var limits = ImportLimits()
    limits.expandedBytes = limit
    return try ZipArchive(bytes, limits: limits, source: "a.docx")
  }

  private func code(_ body: () throws -> Void) -> ImportError.Code? {
    do { try body() } catch { return (error as? ImportError)?.code }
    return nil
  }

  @Test func `what was stored comes out`() throws {
    var zip = StoredZip()
    zip.add("word/document.xml", words)
    zip.add("leer.xml", [])
    let read = try archive(zip.finish())
    #expect(read.entries.map(\.name) == ["word/document.xml", "leer.xml"])
    #expect(try read.contents(#require(read["word/document.xml"])) == words)
    #expect(try read.contents(#require(read["leer.xml"])).isEmpty)
  }

  @Test func `deflated entries are unpacked to their exact size`() throws {
    let text = [[UInt8]](repeating: words, count: 500).flatMap { $0 }
    let read = try archive(deflated(text, declaring: text.count))
    #expect(try read.contents(read.entries[0]) == text)
  }

  @Test func `an entry that unpacks to more than it says is damaged`() throws {
    let text = [[UInt8]](repeating: words, count: 500).flatMap { $0 }
    let read = try archive(deflated(text, declaring: 100))
    #expect(code { _ = try read.contents(read.entries[0]) } == .corrupt)
  }

  @Test func `a file cut off anywhere is damaged`() throws {
    var zip = StoredZip()
    zip.add("word/document.xml", words)
    let whole = zip.finish()
    for length in stride(from: 0, to: whole.count, by: 7) {
      #expect(code { _ = try archive(Array(whole[..<length])) } == .corrupt)
    }
  }

  @Test func `a changed byte in an entry is found`() throws {
    var zip = StoredZip()
    zip.add("word/document.xml", words)
    var bytes = zip.finish()
    bytes[60] ^= 0x20
    let read = try archive(bytes)
    #expect(code { _ = try read.contents(read.entries[0]) } == .corrupt)
  }

  @Test func `an entry under a password says so`() throws {
    var zip = StoredZip()
    zip.add("word/document.xml", words)
    var bytes = zip.finish()
    bytes[30 + 17 + words.count + 8] |= 1
    let read = try archive(bytes)
    #expect(code { _ = try read.contents(read.entries[0]) } == .encrypted)
  }

  @Test func `a bomb is refused before it is unpacked`() throws {
    let zeros = [UInt8](repeating: 0x20, count: 32 << 20)
    let bomb = try deflated(zeros, declaring: zeros.count)
    #expect(bomb.count < 40_000)
    #expect(code { _ = try archive(bomb) } == .bomb)
    // Under a limit it would meet, its ratio still gives it away.
    #expect(code { _ = try archive(bomb, limit: 1 << 30) } == .bomb)
  }

  @Test func `many entries that each seem small are a bomb together`() throws {
    var zip = StoredZip()
    for i in 0..<30 { zip.add("part\(i).xml", [UInt8](repeating: 0x41, count: 50_000)) }
    #expect(code { _ = try archive(zip.finish()) } == .bomb)
  }

  /// One deflated entry, with the size its directory shall declare.
  private func deflated(_ contents: [UInt8], declaring size: Int) throws -> [UInt8] {
    var length = CUnsignedLong(contents.count + 1024)
    var packed = [UInt8](repeating: 0, count: Int(length))
    let status = unsafe compress2(
      &packed, &length, contents, CUnsignedLong(contents.count), Z_BEST_COMPRESSION)
    try #require(status == Z_OK)
    // zlib's own header and checksum are not part of the stream.
    let raw = Array(packed[2..<(Int(length) - 4)])
    var zip = StoredZip()
    zip.add("word/document.xml", raw)
    var bytes = zip.finish()
    let directory = 30 + "word/document.xml".utf8.count + raw.count
    for header in [4, directory + 6] {
      bytes[header + 4] = 8
      put(Inflate.crc32(of: contents), at: header + 10, in: &bytes)
      put(UInt32(size), at: header + 18, in: &bytes)
    }
    return bytes
  }

  private func put(_ value: UInt32, at place: Int, in bytes: inout [UInt8]) {
    for i in 0..<4 { bytes[place + i] = UInt8(truncatingIfNeeded: value >> (8 * i)) }
  }
}
