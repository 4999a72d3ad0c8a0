import Testing

@testable import Importing

@Suite struct DocumentContainerTests {
  private func error(_ bytes: [UInt8], _ format: SourceFormat) -> ImportError? {
    do {
      _ = try DocumentContainer(bytes, limits: ImportLimits(), source: "note").prepared(format)
      return nil
    } catch {
      return error
    }
  }

  @Test func `an ODT under a password says so`() {
    var file = OpenDocumentFile()
    file.manifest =
      "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data "
      + "manifest:checksum-type=\"SHA1/1K\"/></manifest:file-entry>"
    #expect(error(file.bytes, .odt)?.code == .encrypted)
  }

  @Test func `a DOCX under a password is a compound file and says so`() {
    let name: [UInt8] = "EncryptedPackage".utf16.flatMap { [UInt8($0), UInt8(0)] }
    let file = compoundFile + [UInt8](repeating: 0, count: 512) + name
    #expect(error(file, .docx)?.code == .encrypted)
  }

  @Test func `a Word file of before 2007 is sent to be saved as DOCX`() {
    let name: [UInt8] = "WordDocument".utf16.flatMap { [UInt8($0), UInt8(0)] }
    let refused = error(compoundFile + [UInt8](repeating: 0, count: 512) + name, .docx)
    #expect(refused?.code == .unsupportedFormat)
    #expect(refused?.message.contains("save it as DOCX") == true)
  }

  @Test func `an archive without a document is damaged`() {
    var zip = StoredZip()
    zip.add("holiday.xml", Array("<a/>".utf8))
    let bytes = zip.finish()
    #expect(error(bytes, .docx)?.code == .corrupt)
    #expect(error(bytes, .odt)?.code == .corrupt)
  }

  @Test func `entities that expand a billion times are refused`() {
    var zip = StoredZip()
    zip.add(
      "word/document.xml",
      Array("<!DOCTYPE d [<!ENTITY a \"&b;&b;\"><!ENTITY b \"&c;&c;\">]><w:document/>".utf8))
    #expect(error(zip.finish(), .docx)?.code == .bomb)
  }

  @Test func `only the parts that hold text reach the converter, pictures empty`() throws {
    var zip = StoredZip()
    zip.add("word/document.xml", WordFile().documentPart)
    zip.add("word/media/image1.png", [1, 2, 3])
    zip.add("word/embeddings/nested.zip", [4, 5, 6])
    let prepared = try DocumentContainer(zip.finish(), limits: ImportLimits(), source: "a.docx")
      .prepared(.docx)
    let read = try ZipArchive(prepared, limits: ImportLimits(), source: "a.docx")
    #expect(read.entries.map(\.name) == ["word/document.xml", "word/media/image1.png"])
    #expect(read.entries[1].size == 0)
  }

  private let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
}
