import Statements

/// Names that only one statement knows: its parties' aliases and its persons.
///
/// Words are compared by their hashes, since most are in no lexicon file.
struct StatementNames: Sendable {
  private struct Entry {
    let hashes: [UInt32]
    let code: PartyCode
  }
  private var entries: [UInt32: [Entry]] = [:]
  /// A bit for the last byte of each first word's hash: most capitalised words are no such name, and
  /// this tells it without a look into the dictionary.
  private var firsts = InlineArray<4, UInt64>(repeating: 0)

  mutating func add(_ tokens: ArraySlice<Token>, _ code: PartyCode) {
    let hashes = tokens.map(\.hash)
    guard let first = hashes.first else { return }
    firsts[Int(first >> 6 & 3)] |= 1 << UInt64(first & 63)
    entries[first, default: []].append(Entry(hashes: hashes, code: code))
    entries[first]?.sort { $0.hashes.count > $1.hashes.count }
  }

  /// Enters a name or an alias as it would be cut in a text.
  mutating func add(_ name: String, _ code: PartyCode, vocabulary: Vocabulary) {
    var tokens: [Token] = []
    let bytes = Array(name.utf8)
    Tokenizer(vocabulary: vocabulary).append(
      0..<bytes.count, of: bytes.span, scalar: 0, to: &tokens)
    add(tokens[...], code)
  }

  func match(at i: Int, in tokens: [Token], before end: Int) -> (code: PartyCode, length: Int)? {
    guard tokens[i].is(.capitalised) else { return nil }
    let first = tokens[i].hash
    guard firsts[Int(first >> 6 & 3)] & (1 << UInt64(first & 63)) != 0,
      let candidates = entries[first]
    else { return nil }
    for entry in candidates where i + entry.hashes.count <= end {
      var same = true
      for k in entry.hashes.indices where tokens[i + k].hash != entry.hashes[k] { same = false }
      if same { return (entry.code, entry.hashes.count) }
    }
    return nil
  }

  var isEmpty: Bool { entries.isEmpty }
}
