import Statements
import Testing

@testable import Reading

/// The whole reader, made once, and statements between the invented parties Nordmark and Valdoria.
struct ReadingSample {
  let reader: Reader

  static let shared = Result { try ReadingSample() }

  init() throws {
    reader = try Reader(lexicon: .installed())
  }

  /// Reads one paragraph of a statement adopted on 3 May 2031.
  func read(
    _ sentence: String, kind: Statement.Kind = .jointStatement,
    parties: [Party] = [Self.nordmark, Self.valdoria]
  ) -> Coding {
    read(blocks: [(.paragraph, sentence)], kind: kind, parties: parties)
  }

  /// Reads blocks, list items under the last block that is none.
  func read(
    blocks: [(Block.Kind, String)], kind: Statement.Kind = .jointStatement,
    parties: [Party] = [Self.nordmark, Self.valdoria], adoptedOn: EDTF? = "2031-05-03",
    name: String = "sample"
  ) -> Coding {
    let text = StatementText(blocks.map(\.1).joined(separator: "\n\n"))
    var result: [Block] = []
    var start = 0
    var leadIn: Int?
    for (kind, words) in blocks {
      let end = start + words.utf8.count
      if kind != .listItem { leadIn = result.count }
      result.append(
        Block(
          kind: kind, span: text.span(utf8: start..<end), leadIn: kind == .listItem ? leadIn : nil,
          paragraph: "\(result.count + 1)"))
      start = end + 2
    }
    let statement = Statement(
      name: name, text: text, sha256: "", kind: kind, parties: parties, adoptedOn: adoptedOn,
      blocks: result)
    return reader.read(statement)
  }

  static let nordmark = Party(code: "Nordmark", name: "Nordmark", aliases: ["Port Alder"])
  static let valdoria = Party(code: "Valdoria", name: "Valdoria")
}

/// Expects one provision of a class, with its content at the marked place.
///
/// The markers 1️⃣ and 2️⃣ enclose the content in the sentence itself.
@discardableResult
func expectProvision(
  _ class: Provision.Class, _ obligation: Provision.Obligation? = nil, in marked: String,
  kind: Statement.Kind = .jointStatement, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Provision? {
  let (sentence, expected) = unmarked(marked)
  let coding = try ReadingSample.shared.get().read(sentence, kind: kind)
  let found = coding.provisions.filter { $0.class == `class` }
  let contents = found.map { coding.statement.text[$0.content] }
  let match = found.first { coding.statement.text[$0.content] == expected }
  #expect(
    match != nil, "expected “\(expected ?? "")”, read \(contents)", sourceLocation: sourceLocation)
  if let obligation { #expect(match?.obligation == obligation, sourceLocation: sourceLocation) }
  return match
}

/// Expects that a sentence binds nobody.
func expectNoCommitment(
  in sentence: String, kind: Statement.Kind = .jointStatement,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let coding = try ReadingSample.shared.get().read(sentence, kind: kind)
  let found = coding.provisions.filter { $0.class == .commitment }
    .map { coding.statement.text[$0.content] }
  #expect(found.isEmpty, sourceLocation: sourceLocation)
}

/// Contents of the commitments of a sentence, in order.
func commitments(in sentence: String, kind: Statement.Kind = .jointStatement) throws -> [String] {
  let coding = try ReadingSample.shared.get().read(sentence, kind: kind)
  return coding.provisions.filter { $0.class == .commitment }
    .map { coding.statement.text[$0.content] }
}
