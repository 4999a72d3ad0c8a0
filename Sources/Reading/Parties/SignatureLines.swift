import Statements

/// Signatories of a signature block: "For the Government of Orlanda: Ilse Marran, Minister of …".
struct SignatureLines {
  let gazetteer: Gazetteer
  let names: StatementNames
  let text: TokenizedText

  func signatories(of statement: Statement) -> [Signatory] {
    var result: [Signatory] = []
    var party: PartyCode?
    for index in statement.blocks.indices where statement.blocks[index].kind == .signature {
      let block = text.blocks[index]
      var line = block.lowerBound
      for i in block where i + 1 == block.upperBound || text.tokens[i + 1].is(.lineBreakBefore) {
        read(line..<i + 1, &party, &result)
        line = i + 1
      }
    }
    return result
  }

  /// One line: a party, a name with a post, or both.
  private func read(_ line: Range<Int>, _ party: inout PartyCode?, _ result: inout [Signatory]) {
    let tokens = text.tokens
    var start = line.lowerBound
    if tokens[start].has(.preposition) {
      let end = line.first { tokens[$0].isMark(":") } ?? line.upperBound
      party = lastParty(in: start..<end) ?? party
      guard end < line.upperBound else { return }
      start = end + 1
    }
    guard let party, let comma = (start..<line.upperBound).first(where: { tokens[$0].isMark(",") }),
      comma > start, comma + 1 < line.upperBound, comma - start <= 5,
      (start..<comma).allSatisfy({ tokens[$0].is(.capitalised) || tokens[$0].isMark(".") })
    else { return }
    let end = tokens[line.upperBound - 1].is(.punctuation) ? line.upperBound - 1 : line.upperBound
    result.append(
      Signatory(
        name: text.words(start..<comma), post: text.words(comma + 1..<max(end, comma + 2)),
        party: party))
  }

  private func lastParty(in range: Range<Int>) -> PartyCode? {
    var found: PartyCode?
    for i in range {
      if let (code, _) = names.match(at: i, in: text.tokens, before: range.upperBound) {
        found = code
      } else if let (name, _) = gazetteer.name(at: i, in: text.tokens.span), name.kind != .capital {
        found = name.code
      }
    }
    return found
  }
}
