/// Phrases of the lexicon, found in tokens by the longest match.
///
/// Each module that looks for phrases has a trie of its own; words are compared by number, so
/// case and the form of the apostrophe do not matter.
struct PhraseTrie: Sendable {
  /// Open addressing over (node, word), because a lexicon has tens of thousands of edges and a
  /// text asks for one at nearly every word.
  private struct Edge {
    var key: UInt64
    var child: Int32
  }
  private var edges: [Edge] = Array(repeating: Edge(key: 0, child: 0), count: 1 << 8)
  private var edgeCount = 0
  /// Value at each node; -1 where no phrase ends.
  private var values: [Int32] = [-1]
  /// Bit a word: whether any phrase begins with it.
  private var starts: [Bool] = []

  /// - Parameter words: the numbers of the phrase's tokens.
  /// - Returns: the value the phrase already had, if any.
  @discardableResult
  mutating func insert(_ words: [WordID], value: Int32) -> Int32? {
    guard let first = words.first else { return nil }
    let index = Int(first.rawValue)
    if index >= starts.count {
      starts.append(contentsOf: repeatElement(false, count: index + 1 - starts.count))
    }
    starts[index] = true
    var node: Int32 = 0
    for word in words {
      if let next = child(of: node, word) {
        node = next
      } else {
        let next = Int32(values.count)
        values.append(-1)
        addEdge(from: node, word, to: next)
        node = next
      }
    }
    let old = values[Int(node)]
    values[Int(node)] = value
    return old < 0 ? nil : old
  }

  /// The longest phrase that begins at a token.
  ///
  /// - Returns: the value it was entered with, and its length in tokens.
  @inline(__always)
  func longestMatch(at index: Int, in tokens: Span<Token>) -> (value: Int32, length: Int)? {
    let first = Int(tokens[index].word.rawValue)
    guard first != 0, first < starts.count, starts[first] else { return nil }
    return walk(from: index, in: tokens)
  }

  private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(word.rawValue)
  }

  private static func slot(_ key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }

  /// No phrase holds the unknown word, whose number is 0, so that a key of 0 marks a free slot.
  @inline(__always)
  private func child(of node: Int32, _ word: WordID) -> Int32? {
    guard word != .unknown else { return nil }
    let key = Self.key(node, word)
    var slot = Self.slot(key, edges.count)
    while edges[slot].key != 0 {
      if edges[slot].key == key { return edges[slot].child }
      slot = (slot + 1) & (edges.count - 1)
    }
    return nil
  }

  private mutating func addEdge(from node: Int32, _ word: WordID, to child: Int32) {
    if edgeCount * 2 >= edges.count {
      let old = edges
      edges = Array(repeating: Edge(key: 0, child: 0), count: old.count * 2)
      for edge in old where edge.key != 0 { place(edge) }
    }
    place(Edge(key: Self.key(node, word), child: child))
    edgeCount += 1
  }

  private mutating func place(_ edge: Edge) {
    var slot = Self.slot(edge.key, edges.count)
    while edges[slot].key != 0 { slot = (slot + 1) & (edges.count - 1) }
    edges[slot] = edge
  }

  private func walk(from index: Int, in tokens: Span<Token>) -> (value: Int32, length: Int)? {
    var node: Int32 = 0
    var best: (value: Int32, length: Int)?
    var i = index
    while i < tokens.count, let next = child(of: node, tokens[i].word) {
      node = next
      i += 1
      if values[Int(node)] >= 0 { best = (values[Int(node)], i - index) }
    }
    return best
  }
}

extension Vocabulary {
  /// The numbers of a phrase's tokens, cut as the tokenizer cuts a text; unknown words are entered.
  mutating func internPhrase(_ phrase: some StringProtocol) -> [WordID] {
    let utf8 = phrase.utf8
    let bytes = utf8.withContiguousStorageIfAvailable { unsafe Array($0) } ?? Array(utf8)
    if let words = internPlain(bytes) { return words }
    var tokens: [Token] = []
    Tokenizer(vocabulary: self).append(0..<bytes.count, of: bytes.span, scalar: 0, to: &tokens)
    return tokens.map { token in
      if token.is(.genitive) { return .genitive }
      if token.is(.punctuation) { return intern(lowercased: [token.mark]) }
      return intern(lowercased: Self.folded(bytes[token.utf8]))
    }
  }

  /// A word's bytes as the tokenizer hashes them: small letters, a plain apostrophe, no commas.
  private static func folded(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var result: ArraySlice<UInt8> = []
    var i = bytes.startIndex
    while i < bytes.endIndex {
      let byte = bytes[i]
      if byte == 0xE2, i + 2 < bytes.endIndex, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 {
        result.append(0x27)
        i += 2
      } else if byte != 0x2C {
        result.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
      i += 1
    }
    return result
  }

  /// Most phrases are letters, spaces and hyphens inside words, and need no tokenizer.
  private mutating func internPlain(_ phrase: [UInt8]) -> [WordID]? {
    for (i, byte) in phrase.enumerated() where (byte | 0x20) &- 0x61 >= 26 && byte != 0x20 {
      guard byte == 0x2D, i > 0, i + 1 < phrase.count, (phrase[i - 1] | 0x20) &- 0x61 < 26,
        phrase[i + 1] &- 0x61 < 26
      else { return nil }
    }
    var words: [WordID] = []
    words.reserveCapacity(4)
    var start = 0
    for i in 0...phrase.count where i == phrase.count || phrase[i] == 0x20 {
      if i > start { words.append(intern(ascii: phrase[start..<i])) }
      start = i + 1
    }
    return words
  }
}
