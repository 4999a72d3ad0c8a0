import Statements

/// What one statement has named so far, so that "the Treaty" and an acronym lead back to it.
struct InstrumentRegister {
  /// An instrument by which later words can mean it.
  struct Entry {
    let kind: InstrumentReference.Kind
    let name: String
    let code: String?
  }

  private var byAcronym: [UInt32: Entry] = [:]
  /// The last instrument named with a head noun.
  private var byHead: [UInt32: Entry] = [:]

  /// Makes a reference of what was found, and keeps it for what follows.
  ///
  /// - Returns: `nil` for a short name with nothing before it that it could mean.
  mutating func enter(_ found: InstrumentReader.Found, _ text: TokenizedText)
    -> InstrumentReference?
  {
    let span = text.span(found.words)
    if found.isShort {
      guard let head = found.head, let known = byHead[text.tokens[head].hash] else { return nil }
      return InstrumentReference(kind: known.kind, name: known.name, code: known.code, span: span)
    }
    let end = found.acronym.map { $0 - 1 } ?? found.words.upperBound
    let name = found.name ?? text.name(found.words.lowerBound..<end)
    if found.head != nil || found.acronym != nil {
      let entry = Entry(kind: found.kind, name: name, code: found.code)
      if let head = found.head { byHead[text.tokens[head].hash] = entry }
      if let acronym = found.acronym { byAcronym[text.tokens[acronym].hash] = entry }
    }
    return InstrumentReference(kind: found.kind, name: name, code: found.code, span: span)
  }

  var hasAcronyms: Bool { !byAcronym.isEmpty }

  /// What an acronym stands for.
  func entry(ofAcronym token: Token) -> Entry? { byAcronym[token.hash] }
}
