import Statements

/// What `instruments.tsv` and `instrument-names.tsv` know: the nouns at the head of names of
/// instruments and bodies, and those known by name.
///
/// A class, as the readers that share it are, so that a closure over one costs one count.
final class InstrumentLexicon: Sendable {
  /// A noun at the head of names.
  struct Head: Sendable {
    let kind: InstrumentReference.Kind
    /// Whether it counts in small letters behind a name: "the UN charter".
    let isSmall: Bool
    let isPlural: Bool
    /// What the numbers of such resolutions are written behind: `S/RES/` of "UNSCR".
    let symbol: String?
  }

  /// An instrument or body known by name.
  struct Name: Sendable {
    let kind: InstrumentReference.Kind
    /// Registered short name.
    let code: String?
    /// What the numbers of the body's resolutions are written behind.
    let symbol: String?
  }

  private struct Pair: Hashable { let modifier, head: WordID }

  private let heads: [Head]
  /// Index into `heads`, -1 for all other words.
  private let headOfWord: WordTable<Int16>
  private let exceptions: Set<Pair>
  private let names: [Name]
  private let trie: PhraseTrie

  init(folder: LexiconFolder, vocabulary: inout Vocabulary) throws(LexiconError) {
    var heads: [Head] = []
    var headOfWord = WordTable<Int16>(none: -1)
    var exceptions: Set<Pair> = []
    var names: [Name] = []
    var trie = PhraseTrie()
    for row in try folder.table("instruments").rows {
      let head = try row("head")
      let symbol = try row("symbol")
      // "National Security Councils" are a sort of body, and none in particular.
      let kind = try Self.kind(row)
      let forms = kind == .body ? [String(head)] : [String(head), Self.plural(head)].uniqued()
      for form in forms {
        let word = vocabulary.intern(form)
        if vocabulary[word].tags.isEmpty { vocabulary.tag(word, .noun) }
        for modifier in try row.list("not_behind") {
          exceptions.insert(Pair(modifier: vocabulary.intern(modifier), head: word))
        }
        headOfWord[word] = Int16(heads.count)
        heads.append(
          Head(
            kind: kind, isSmall: try !row("small").isEmpty,
            isPlural: form != head, symbol: symbol.isEmpty ? nil : String(symbol)))
      }
    }
    for row in try folder.table("instrument-names").rows {
      let (code, symbol) = (try row("code"), try row("symbol"))
      for name in [try row("name")] + (try row.list("aliases")) {
        trie.insert(vocabulary.internPhrase(name), value: Int32(names.count))
      }
      names.append(
        Name(
          kind: try Self.kind(row), code: code.isEmpty ? nil : String(code),
          symbol: symbol.isEmpty ? nil : String(symbol)))
    }
    self.heads = heads
    self.headOfWord = headOfWord
    self.exceptions = exceptions
    self.names = names
    self.trie = trie
  }

  private static func kind(
    _ row: LexiconTable.Row
  ) throws(LexiconError) -> InstrumentReference.Kind {
    guard let kind = InstrumentReference.Kind(rawValue: String(try row("kind"))) else {
      throw row.fault("the kind is resolution, agreement, document or body")
    }
    return kind
  }

  private static func plural(_ noun: Substring) -> String {
    if noun.hasSuffix("s") || noun.hasSuffix("a") { return String(noun) }
    return noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
  }

  @inline(__always)
  func isHead(_ token: Token) -> Bool { headOfWord[token.word] >= 0 }

  /// Whether a word is a noun for bodies: "committee".
  func isBody(_ token: Token) -> Bool {
    let index = headOfWord[token.word]
    return index >= 0 && heads[Int(index)].kind == .body
  }

  /// What the noun at a token heads; `nil` for all other words and behind those that forbid it.
  func head(at i: Int, in tokens: Span<Token>, from start: Int) -> Head? {
    let index = headOfWord[tokens[i].word]
    guard index >= 0 else { return nil }
    if i > start, exceptions.contains(Pair(modifier: tokens[i - 1].word, head: tokens[i].word)) {
      return nil
    }
    return heads[Int(index)]
  }

  /// The longest known name that begins at a token.
  func name(at i: Int, in tokens: Span<Token>) -> (name: Name, length: Int)? {
    trie.longestMatch(at: i, in: tokens).map { (names[Int($0.value)], $0.length) }
  }
}
