/// Every word the lexicon knows, with what it can be.
///
/// It grows while the lexicon loads and is only read afterwards.
struct Vocabulary: Sendable {
  struct Entry: Sendable {
    var tags: WordTags
    var lemma: WordID
  }

  private(set) var entries: [Entry] = [Entry(tags: [], lemma: .unknown)]
  private(set) var spellings: [String] = [""]
  private var slots: [Slot] = Array(repeating: Slot(hash: 0, word: 0), count: 1 << 15)
  private var mask = (1 << 15) - 1

  init() {
    let genitive = intern("'s")
    assert(genitive == .genitive)
  }

  private struct Slot: Sendable {
    var hash: UInt64
    var word: UInt32
  }

  /// The number of a word, new or known.
  mutating func intern(_ word: some StringProtocol) -> WordID {
    var hash = WordHash()
    for byte in word.utf8 { hash.add(byte) }
    return intern(hash) { word.lowercased() }
  }

  /// The number of a word given by its bytes in lower case.
  mutating func intern(lowercased bytes: ArraySlice<UInt8>) -> WordID {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    return intern(hash) { String(decoding: bytes, as: UTF8.self) }
  }

  /// The number of a word given by ASCII letters and hyphens, in either case.
  mutating func intern(ascii bytes: ArraySlice<UInt8>) -> WordID {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    // Or-ing makes letters small and leaves a hyphen as it is.
    return intern(hash) { String(decoding: bytes.map { $0 | 0x20 }, as: UTF8.self) }
  }

  private mutating func intern(_ hash: WordHash, spelling: () -> String) -> WordID {
    let known = id(of: hash)
    if known != .unknown { return known }
    if entries.count * 2 > slots.count { grow() }
    let id = WordID(rawValue: UInt32(entries.count))
    entries.append(Entry(tags: [], lemma: id))
    spellings.append(spelling())
    insert(hash.value, id)
    return id
  }

  /// Gives the words that no file says anything of, because only a phrase holds them, what their
  /// endings say, as if they were unknown; to be called when all files are read.
  mutating func tagByEnding() {
    for index in 1..<entries.count
    where entries[index].tags.isDisjoint(with: WordTags.partsOfSpeech) {
      let spelling = Array(spellings[index].utf8)
      guard let letter = spelling.first, letter &- 0x61 < 26 else { continue }
      entries[index].tags.formUnion(
        WordShapeGuess.tags(spelling.span, 0..<spelling.count, capitalised: false))
    }
  }

  mutating func tag(_ word: WordID, _ tags: WordTags) {
    entries[Int(word.rawValue)].tags.formUnion(tags)
  }

  mutating func setLemma(of word: WordID, to lemma: WordID) {
    entries[Int(word.rawValue)].lemma = lemma
  }

  @inline(__always)
  func id(of hash: WordHash) -> WordID {
    var slot = Int(truncatingIfNeeded: hash.value) & mask
    while true {
      let candidate = slots[slot]
      if candidate.word == 0 { return .unknown }
      if candidate.hash == hash.value { return WordID(rawValue: candidate.word) }
      slot = (slot + 1) & mask
    }
  }

  func id(of word: String) -> WordID { id(of: WordHash.of(word)) }

  @inline(__always)
  subscript(word: WordID) -> Entry { entries[Int(word.rawValue)] }

  var count: Int { entries.count }

  private mutating func insert(_ hash: UInt64, _ word: WordID) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].word != 0 { slot = (slot + 1) & mask }
    slots[slot] = Slot(hash: hash, word: word.rawValue)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(hash: 0, word: 0), count: old.count * 2)
    mask = slots.count - 1
    for slot in old where slot.word != 0 { insert(slot.hash, WordID(rawValue: slot.word)) }
  }
}
