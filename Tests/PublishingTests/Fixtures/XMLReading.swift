import Foundation
import Statements

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser finds in a document.
final class XMLReading: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    /// Names of the elements around it, outermost first.
    let ancestors: [String]
    /// All text inside, also that of inner elements.
    var text = ""
  }

  private(set) var elements: [Element] = []
  /// Text outside all `meta`, with a space wherever an element that stands on its own line ends.
  private(set) var text = ""
  private(set) var isWellFormed = false
  private var open: [Int] = []
  private var metaDepth = 0

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func withIdentifier(_ eId: String) -> Element? {
    elements.first { $0.attributes["eId"] == eId }
  }

  var words: [String] { text.split { $0.isWhitespace }.map(String.init) }

  /// The words of all blocks, with their numbers, which an article can be nothing but; a footnote's
  /// number is an attribute of its note, and a page number inside a block no word of it.
  static func expectedWords(of coding: Coding) -> [String] {
    let text = coding.statement.text
    return coding.statement.blocks.flatMap { block in
      let label = block.kind == .footnote ? nil : block.label
      let words = block.span == label ? [] : block.words
      return ([label].compactMap(\.self) + words).flatMap { span in
        text[span].split { $0.isWhitespace }.map(String.init)
      }
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    if name == "meta" { metaDepth += 1 }
    if name == "authorialNote" { text += " " }
    elements.append(
      Element(name: name, attributes: attributes, ancestors: open.map { elements[$0].name }))
    open.append(elements.count - 1)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    for index in open { elements[index].text += string }
    if metaDepth == 0 { text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
    if name == "meta" { metaDepth -= 1 }
    if !["span", "docDate", "docTitle", "signature"].contains(name) { text += " " }
  }
}
