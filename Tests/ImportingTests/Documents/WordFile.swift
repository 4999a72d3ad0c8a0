@testable import Importing

/// A small DOCX file, written part by part.
struct WordFile {
  var body = ""
  var numbering = ""
  var styles = ""
  var comments = ""

  /// - Parameters:
  ///   - number: numbering and level, counted from 0.
  ///   - style: a style's id.
  static func paragraph(
    _ text: String, number: (id: Int, level: Int)? = nil, style: String? = nil
  ) -> String {
    let rule = number.map {
      "<w:numPr><w:ilvl w:val=\"\($0.level)\"/><w:numId w:val=\"\($0.id)\"/></w:numPr>"
    }
    let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" }
    let properties = (style ?? "") + (rule ?? "")
    return "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + run(text)
      + "</w:p>"
  }

  static func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  static func level(
    _ index: Int, _ format: String, _ pattern: String, start: Int = 1, style: String? = nil
  ) -> String {
    "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/>"
      + (style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? "") + "<w:lvlText w:val=\"\(pattern)\"/>"
      + "</w:lvl>"
  }

  var numberingPart: [UInt8] { part("numbering", numbering) }
  var stylesPart: [UInt8] { part("styles", styles) }
  var documentPart: [UInt8] { part("document", "<w:body>\(body)</w:body>") }

  var bytes: [UInt8] {
    let package = "http://schemas.openxmlformats.org/package/2006"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    var zip = StoredZip()
    let types = ["document.main", "numbering", "styles", "comments"].map { type in
      let name = type.split(separator: ".")[0]
      return "<Override PartName=\"/word/\(name).xml\" ContentType=\"\(word).\(type)+xml\"/>"
    }
    zip.add(
      "[Content_Types].xml",
      Array(
        ("<Types xmlns=\"\(package)/content-types\"><Default Extension=\"xml\" "
          + "ContentType=\"application/xml\"/>\(types.joined())</Types>").utf8))
    zip.add(
      "_rels/.rels",
      Array(
        ("<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"r\" "
          + "Type=\"\(office)/officeDocument\" Target=\"word/document.xml\"/></Relationships>").utf8
      ))
    let relations = ["numbering", "styles", "comments"].map {
      "<Relationship Id=\"\($0)\" Type=\"\(office)/\($0)\" Target=\"\($0).xml\"/>"
    }
    zip.add(
      "word/_rels/document.xml.rels",
      Array(
        ("<Relationships xmlns=\"\(package)/relationships\">\(relations.joined())"
          + "</Relationships>").utf8))
    zip.add("word/document.xml", documentPart)
    zip.add("word/numbering.xml", numberingPart)
    zip.add("word/styles.xml", stylesPart)
    zip.add("word/comments.xml", part("comments", comments))
    return zip.finish()
  }

  private func part(_ name: String, _ content: String) -> [UInt8] {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return Array(
      "<?xml version=\"1.0\"?><w:\(name) xmlns:w=\"\(space)\">\(content)</w:\(name)>".utf8)
  }
}
