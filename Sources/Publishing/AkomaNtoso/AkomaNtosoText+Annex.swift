import Statements

/// Annexes, each a document of its own inside the statement.
extension AkomaNtosoText {
  /// - Parameter meta: writes the annex's own metadata.
  mutating func attachment(
    _ range: Range<Int>, _ xml: inout XMLWriter, meta: (inout XMLWriter) -> Void
  ) {
    let first = range.lowerBound
    let identifier = identifiers.next("attachment", in: "")
    let isHeading = BodyTree.isHeadingLike(first, of: coding.statement, marks: marks)
    xml.element("attachment", ["eId": identifier]) { xml in
      number(first, &xml)
      if isHeading {
        place(first, in: identifier)
        if !blocks[first].span.isEmpty { xml.line("heading") { words(first, &$0) } }
      }
      xml.element("statement", ["name": "annex", "contains": "originalVersion"]) { xml in
        meta(&xml)
        mainBody(isHeading ? range.dropFirst() : range, in: identifier, &xml)
      }
    }
  }
}
