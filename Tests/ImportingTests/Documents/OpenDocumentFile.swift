@testable import Importing

/// A small ODT file, written part by part.
struct OpenDocumentFile {
  var body = ""
  /// List styles.
  var styles = ""
  var manifest = ""

  var contentPart: [UInt8] {
    Array(
      ("<?xml version=\"1.0\"?><office:document-content \(Self.spaces) office:version=\"1.3\">"
        + "<office:automatic-styles>\(styles)</office:automatic-styles>"
        + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>")
        .utf8)
  }

  var bytes: [UInt8] {
    var zip = StoredZip()
    zip.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
    zip.add("content.xml", contentPart)
    zip.add(
      "styles.xml",
      Array(
        "<?xml version=\"1.0\"?><office:document-styles \(Self.spaces) office:version=\"1.3\"/>"
          .utf8))
    zip.add(
      "META-INF/manifest.xml",
      Array("<manifest:manifest \(Self.spaces)>\(manifest)</manifest:manifest>".utf8))
    return zip.finish()
  }

  private static let spaces = ["office", "text", "style", "manifest", "dc"].map {
    "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
  }.joined(separator: " ")
}
