import Statements

/// The mechanisms of one statement: the same one under its name, its acronym or its head noun is
/// one entry.
struct MechanismRegister {
  private(set) var mechanisms: [Mechanism] = []
  /// By the hashes of the name's words, without articles and brackets.
  private var byName: [[UInt32]: Int] = [:]
  /// Those names by their last word: a name is looked for by its end too.
  private var byLastWord: [UInt32: [[UInt32]]] = [:]
  private var byAcronym: [UInt32: Int] = [:]
  /// The last mechanism named with a head noun, for "the Dialogue".
  private var byHead: [UInt32: Int] = [:]
  private struct Mention: Hashable {
    let mechanism: Int
    let span: TextSpan
  }
  /// What is entered already: two acts of a sentence can share the words of its front.
  private var mentioned: Set<Mention> = []

  /// Enters a mention.
  ///
  /// - Returns: its mechanism's index, `nil` for a short name with nothing before it that it could
  ///   mean.
  mutating func enter(_ found: MechanismReader.Found, _ text: TokenizedText) -> Int? {
    let head = text.tokens[found.head]
    var index: Int
    if found.isShort {
      guard let known = byHead[head.hash] else { return nil }
      index = known
    } else {
      let bare = found.words.lowerBound..<(found.acronym.map { $0 - 1 } ?? found.words.upperBound)
      let key = text.tokens[bare].filter { $0.is(.word) || $0.is(.number) }.map(\.hash)
      index =
        byName[key] ?? found.acronym.flatMap { byAcronym[text.tokens[$0].hash] }
        ?? longer(than: key) ?? mechanisms.count
      if index == mechanisms.count {
        mechanisms.append(Mechanism(name: text.name(found.words), level: nil, mentions: []))
      }
      if byName.updateValue(index, forKey: key) == nil, let last = key.last {
        byLastWord[last, default: []].append(key)
      }
      if let acronym = found.acronym { byAcronym[text.tokens[acronym].hash] = index }
      byHead[head.hash] = index
    }
    let span = text.span(found.words)
    mention(index, span)
    if !found.isShort {
      let name = text.name(found.words)
      if mechanisms[index].name.utf8.count < name.utf8.count { mechanisms[index].name = name }
    }
    if mechanisms[index].level == nil { mechanisms[index].level = found.level }
    return index
  }

  /// The one mechanism whose name ends with these words ("the Tides Dialogue").
  private func longer(than key: [UInt32]) -> Int? {
    guard key.count > 1, let last = key.last, let names = byLastWord[last] else { return nil }
    var only: Int?
    for name in names where name.count > key.count && name.suffix(key.count) == key[...] {
      guard only == nil || only == byName[name] else { return nil }
      only = byName[name]
    }
    return only
  }

  /// The mechanism an acronym stands for.
  func index(ofAcronym token: Token) -> Int? { byAcronym.isEmpty ? nil : byAcronym[token.hash] }

  mutating func mention(_ index: Int, _ span: TextSpan) {
    guard mentioned.insert(Mention(mechanism: index, span: span)).inserted else { return }
    mechanisms[index].mentions.append(span)
  }

  mutating func setPredecessor(of index: Int, to earlier: Int) {
    guard index != earlier else { return }
    mechanisms[index].predecessor = mechanisms[earlier].name
  }

  mutating func setRecurrence(of index: Int, to cadence: EDTF) {
    if mechanisms[index].recurrence == nil { mechanisms[index].recurrence = cadence }
  }
}
