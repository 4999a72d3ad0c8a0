public import Statements

/// Writes a coding as an Akoma Ntoso 3.0 `statement` (OASIS 2018), valid against its schema.
///
/// The document has the words of every block once and in order, identifiers by the naming
/// convention, and the provisions twice: as `span`s where they stand, and with their attributes in
/// the metadata, in a namespace of our own. `Documentation/akoma-ntoso.md` says which block becomes
/// which element. The same coding gives the same bytes.
///
/// Characters that XML cannot hold become U+FFFD, and a diagnostic in the metadata says how many.
public struct CodingAkomaNtoso: Sendable {
  /// A writer for any number of codings.
  public init() {}

  /// The document as UTF-8.
  public func bytes(of coding: Coding) -> [UInt8] {
    var metadata = AkomaNtosoMetadata(of: coding)
    var text = AkomaNtosoText(
      coding, provisions: metadata.provisions, persons: metadata.persons,
      identifiers: metadata.identifiers)
    var content = XMLWriter(depth: 2)
    text.preface(&content)
    text.preamble(&content)
    text.mainBody(text.parts.body, &content)
    text.conclusions(&content)
    attachments(metadata, &text, &content)
    metadata.identifierOfBlock = text.identifierOfBlock

    var xml = XMLWriter()
    xml.declaration()
    xml.element("akomaNtoso", Self.namespaces) { xml in
      xml.element(
        "statement", ["name": coding.statement.kind.rawValue, "contains": "originalVersion"]
      ) { xml in
        metadata.write(replacements: content.replacementCount, &xml)
        xml.append(contentsOf: content)
      }
    }
    xml.endDocument()
    return xml.bytes
  }

  private static let namespaces: XMLWriter.Attributes = [
    "xmlns": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0",
    "xmlns:entente": "urn:entente:coding",
  ]

  private func attachments(
    _ metadata: AkomaNtosoMetadata, _ text: inout AkomaNtosoText, _ xml: inout XMLWriter
  ) {
    guard !text.parts.annexes.isEmpty else { return }
    xml.element("attachments") { xml in
      for (number, annex) in text.parts.annexes.enumerated() {
        text.attachment(annex, &xml) { xml in
          metadata.writeIdentification(component: "annex_\(number + 1)", &xml)
        }
      }
    }
  }
}
