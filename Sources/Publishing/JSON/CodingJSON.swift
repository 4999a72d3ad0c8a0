public import Statements

/// Writes a coding as one JSON object: the codebook's section 5 with what Entente adds to it.
///
/// `Documentation/format.md` describes the object and `Documentation/coding.schema.json` is its
/// schema. Offsets are Unicode code points of `statement.text`. The same coding gives the same
/// bytes. Members that say nothing are absent rather than `null` or empty.
public struct CodingJSON: Sendable {
  /// How the object is laid out.
  public enum Layout: Sendable, Hashable {
    /// For people: two spaces a level, spans on one line.
    case indented
    /// One line, for a stream of many objects.
    case line
  }

  /// How the object is laid out.
  public var layout: Layout
  /// Whether the object holds the text its offsets refer to.
  public var includesText: Bool

  /// A writer for any number of codings.
  public init(layout: Layout = .indented, includesText: Bool = true) {
    self.layout = layout
    self.includesText = includesText
  }

  /// The object as UTF-8, ended by a line feed.
  public func bytes(of coding: Coding) -> [UInt8] {
    var json = JSONWriter(layout == .line ? .line : .indented)
    json.reserve(coding.statement.text.utf8.count * 8)
    json.object { json in
      json.write(coding.statement, includingText: includesText)
      json.strings("parties", coding.statement.parties.lazy.map(\.code.rawValue))
      json.member("reader", coding.reader)
      json.array("blocks") { json in
        for block in coding.statement.blocks { json.write(block, in: coding.statement.text) }
      }
      json.array("provisions") { json in
        for provision in coding.provisions { json.write(provision, of: coding) }
      }
      json.array("times") { json in
        for time in coding.times { json.write(time, in: coding.statement.text) }
      }
      json.array("mechanisms") { json in
        for mechanism in coding.mechanisms { json.write(mechanism, in: coding.statement.text) }
      }
      json.array("diagnostics") { json in
        for diagnostic in coding.diagnostics { json.write(diagnostic) }
      }
    }
    return json.finish()
  }
}
