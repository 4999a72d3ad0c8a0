import Statements
import Testing

@testable import Importing

@Suite struct SourceFormatTests {
  @Test(
    arguments: [
      ("%PDF-1.7\n", "statement.txt", SourceFormat.pdf),
      ("\u{FEFF}\n%PDF-1.4", "statement", .pdf),
      ("{\\rtf1\\ansi Joint Statement}", "statement.doc", .rtf),
      ("<?xml version=\"1.0\"?>\n<akomaNtoso xmlns=\"…\">", "statement.xml", .akomaNtoso),
      ("<akn:akomaNtoso>", "statement", .akomaNtoso),
      ("<?x y?><!-- <html> --><a:akomaNtoso xmlns:a='…'>", "statement.html", .akomaNtoso),
      ("<html><p>&lt;akomaNtoso> opens a document.", "statement", .html),
      ("<statement/>", "statement.xml", .akomaNtoso),
      ("<!DOCTYPE html>\n<html>", "statement.txt", .html),
      ("  <HTML><body>Joint Statement", "stdin", .html),
      ("PK\u{3}\u{4}\u{14}\u{0} word/document.xml", "statement", .docx),
      (
        "PK\u{3}\u{4} ………… mimetypeapplication/vnd.oasis.opendocument.text", "statement.zip", .odt
      ),
      ("PK\u{3}\u{4} ………… mimetypeapplication/epub+zip", "statement", .epub),
      ("# Joint Statement\n\n- one\n", "statement.md", .markdown),
      ("# Joint Statement\n\n- one\n", "statement.txt", .text),
      ("Joint Statement\n\n<html> was discussed.", "statement", .text),
      ("Joint Statement", "archive.tar.html", .html),
    ])
  func `content tells the format before the name does`(
    content: String, name: String, format: SourceFormat
  ) throws {
    #expect(try SourceFormat.detect(Array(content.utf8), name: name) == format)
  }

  @Test func `Akoma Ntoso is known in UTF-16 and behind long comments`() throws {
    let document = "<!--\(String(repeating: " comment", count: 2000))--><akomaNtoso/>"
    #expect(try SourceFormat.detect(Array(document.utf8), name: "s") == .akomaNtoso)
    let units = "<akomaNtoso/>".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try SourceFormat.detect([0xFE, 0xFF] + units, name: "s") == .akomaNtoso)
    #expect(try SourceFormat.detect(units, name: "s") == .akomaNtoso)
  }

  @Test func `an archive of something else is refused by name`() {
    #expect(throws: ImportError.self) {
      try SourceFormat.detect(Array("PK\u{3}\u{4} photos/1.jpg".utf8), name: "photos.zip")
    }
  }

  @Test func `the format one asks for goes before the content`() throws {
    let statement = try Importer().statement(
      bytes: Array("<html> is the title\n\nThe Ministers agreed to meet.\n".utf8), name: "s",
      format: .text)
    #expect(statement.title == "<html> is the title")
  }
}
