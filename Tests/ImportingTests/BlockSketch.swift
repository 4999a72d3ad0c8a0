import Importing
import Statements

/// A statement's blocks as lines that a person can check: kind, paragraph, first and last words.
///
///     heading -: Political Cooperation
///     listItem 3(a) <2: launch a dialogue
///
/// `<2` is the index of the lead-in; `L2` stands before the colon when the level is not 1.
struct BlockSketch: Equatable, CustomStringConvertible {
  let lines: [String]

  init(_ text: String, format: SourceFormat = .text) throws {
    let statement = try Importer().statement(
      bytes: Array(text.utf8), name: "sample.txt", format: format)
    self.init(statement)
  }

  init(_ statement: Statement) {
    lines = statement.blocks.map { block in
      let hidesParagraph = block.kind == .title || block.kind == .heading
      var line = "\(block.kind.rawValue) \(hidesParagraph ? "-" : block.paragraph)"
      if let leadIn = block.leadIn { line += " <\(leadIn)" }
      if block.level != 1 { line += " L\(block.level)" }
      return line + ": " + Self.brief(statement.text[block.span])
    }
  }

  var description: String { lines.joined(separator: "\n") }

  /// The words on one line, the middle left out beyond forty characters.
  private static func brief(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > 44 else { return line }
    return "\(line.prefix(20))…\(line.suffix(20))"
  }
}
