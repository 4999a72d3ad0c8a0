import Statements

/// Cuts text into tokens in one pass over its bytes.
struct Tokenizer {
  let vocabulary: Vocabulary
  /// `nil` while the lexicon's own phrases are cut.
  var glued: GluedWords?

  /// In capitals these are an organisation and a state, not pronouns.
  private static let who = WordHash.of("who").half
  private static let us = WordHash.of("us").half

  /// Tokens of a range of the text, appended to `tokens`.
  ///
  /// - Parameter scalar: code points before the range.
  func append(
    _ range: Range<Int>, of bytes: Span<UInt8>, scalar: Int, to tokens: inout [Token]
  ) {
    var i = range.lowerBound
    var scalars = UInt32(scalar)
    let end = range.upperBound
    var gap: Token.Shape = []
    while i < end {
      let byte = bytes[i]
      switch ByteClass.of(byte) {
      case .space:
        gap.insert(.spaceBefore)
        if byte == 0x0A { gap.insert(.lineBreakBefore) }
        i += 1
        scalars += 1
      case .letter, .digit:
        appendWord(&i, end, bytes, &scalars, gap, &tokens)
        gap = []
      case .mark:
        appendMark(i, 1, byte, scalars, gap, &tokens)
        gap = []
        i += 1
        scalars += 1
      case .multibyte:
        let (length, kind) = WideCharacter.classify(bytes, at: i, end: end)
        switch kind {
        case .space:
          gap.insert(.spaceBefore)
          i += length
          scalars += 1
        case .ignorable:
          i += length
          scalars += 1
        case .letter:
          appendWord(&i, end, bytes, &scalars, gap, &tokens)
          gap = []
        case .mark(let ascii):
          appendMark(i, length, ascii, scalars, gap, &tokens)
          gap = []
          i += length
          scalars += 1
        }
      }
    }
  }

  private func appendMark(
    _ start: Int, _ length: Int, _ mark: UInt8, _ scalars: UInt32, _ gap: Token.Shape,
    _ tokens: inout [Token]
  ) {
    var hash = WordHash()
    hash.add(mark)
    let word = vocabulary.id(of: hash)
    tokens.append(
      Token(
        start: UInt32(start), end: UInt32(start + length), scalarStart: scalars,
        scalarEnd: scalars + 1, word: word, lemma: word, tags: [], shape: gap.union(.punctuation),
        hash: UInt32(mark), mark: mark))
  }

  private func appendWord(
    _ i: inout Int, _ end: Int, _ bytes: Span<UInt8>, _ scalars: inout UInt32, _ gap: Token.Shape,
    _ tokens: inout [Token]
  ) {
    let start = i
    let scalarStart = scalars
    var hash = WordHash()
    var shape = gap
    var capitals = 0
    var letters = 0
    var digits = 0
    let first = bytes[start]
    let startsCapital =
      first &- 0x41 < 26
      || first >= 0x80 && WideCharacter.isCapital(bytes, at: start, end: end)
    if startsCapital { shape.insert(.capitalised) }
    scan: while i < end {
      let byte = bytes[i]
      switch ByteClass.of(byte) {
      case .letter:
        // Most of a text is runs of letters, so they have a loop of their own.
        var k = i
        var letter = byte
        repeat {
          if letter &- 0x41 < 26 { capitals += 1 }
          hash.add(letter)
          k += 1
          if k == end { break }
          letter = bytes[k]
        } while (letter | 0x20) &- 0x61 < 26
        letters += k - i
        scalars += UInt32(k - i)
        i = k
      case .digit:
        digits += 1
        hash.add(byte)
        i += 1
        scalars += 1
      case .space: break scan
      case .mark:
        let next: UInt8 = i + 1 < end ? bytes[i + 1] : 0x20
        switch byte {
        case 0x2E:  // "U.S.", "1.5", "e.g."
          let dottedLetter =
            letters > 0 && digits == 0 && isSingleLetter(bytes, before: i, from: start)
          if dottedLetter {
            // The stop after the last letter belongs to the word when one came before it.
            let more = next &- 0x41 < 26 || next &- 0x61 < 26
            let closes = shape.contains(.dotted)
            guard more && isSingleLetterAhead(bytes, at: i + 1, end: end) || closes else {
              break scan
            }
            shape.insert(.dotted)
          } else if digits > 0 && letters == 0 && next &- 0x30 < 10 {
          } else {
            break scan
          }
        case 0x2C:  // "2,000"
          guard digits > 0, letters == 0, next &- 0x30 < 10, isThousands(bytes, at: i + 1, end: end)
          else { break scan }
          // The comma is not part of the hash, so that "2,000" is "2000".
          i += 1
          scalars += 1
          continue scan
        case 0x2D:  // hyphen
          let joinsNames = next &- 0x41 < 26 && startsCapital
          guard letters > 0, !joinsNames, next &- 0x41 < 26 || next &- 0x61 < 26 else {
            break scan
          }
          shape.insert(.hyphenated)
        case 0x27:  // "don't", "O'Neill"; a genitive is a token of its own
          guard letters > 0, next &- 0x61 < 26 || next &- 0x41 < 26,
            !isGenitive(bytes, at: i + 1, end: end)
          else { break scan }
        case 0x26 where next &- 0x41 < 26 && capitals > 0: break  // "S&T"
        default: break scan
        }
        hash.add(byte)
        i += 1
        scalars += 1
      case .multibyte:
        let (length, kind) = WideCharacter.classify(bytes, at: i, end: end)
        switch kind {
        case .letter:
          letters += 1
          if WideCharacter.isCapital(bytes, at: i, end: end) { capitals += 1 }
          for k in i..<(i + length) { hash.add(bytes[k]) }
        case .ignorable: break
        case .mark(0x27):
          guard letters > 0, i + length < end else { break scan }
          let next = bytes[i + length]
          guard next &- 0x61 < 26 || next &- 0x41 < 26,
            !isGenitive(bytes, at: i + length, end: end)
          else { break scan }
          hash.add(0x27)
        case .mark(0x2D):
          guard letters > 0, length == 3, i + length < end, bytes[i + 2] <= 0x91 else { break scan }
          let next = bytes[i + length]
          guard next &- 0x61 < 26 || (next &- 0x41 < 26 && !startsCapital) else { break scan }
          shape.insert(.hyphenated)
          hash.add(0x2D)
        case .mark, .space: break scan
        }
        i += length
        scalars += 1
      }
    }
    if i == start {  // a lone character that only looked like a letter
      i += 1
      scalars += 1
    }
    if letters > 0 { shape.insert(.word) } else { shape.insert(.number) }
    if digits > 0 { shape.insert(.digits) }
    if capitals > 1, capitals == letters || shape.contains(.dotted) { shape.insert(.allCaps) }
    let word = vocabulary.id(of: hash)
    if word == .unknown, digits == 0, !shape.contains(.hyphenated),
      Int(scalars - scalarStart) == i - start,
      let length = glued?.cut(bytes, start..<i, vocabulary)
    {
      var whole = self
      whole.glued = nil
      let middle = start + length
      let first = tokens.count
      whole.append(start..<middle, of: bytes, scalar: Int(scalarStart), to: &tokens)
      whole.append(middle..<i, of: bytes, scalar: Int(scalarStart) + length, to: &tokens)
      tokens[first].shape.formUnion(gap)
      appendGenitive(&i, end, bytes, &scalars, &tokens)
      return
    }
    let entry = vocabulary[word]
    var tags =
      word == .unknown && letters > 0 && digits == 0
      ? WordShapeGuess.tags(bytes, start..<i, capitalised: startsCapital) : entry.tags
    if shape.contains(.allCaps), hash.half == Self.who || hash.half == Self.us { tags = .noun }
    tokens.append(
      Token(
        start: UInt32(start), end: UInt32(i), scalarStart: scalarStart, scalarEnd: scalars,
        word: word, lemma: entry.lemma, tags: tags, shape: shape, hash: hash.half, mark: 0))
    appendGenitive(&i, end, bytes, &scalars, &tokens)
  }

  /// `'s`, or `'` right behind a word that ends in s.
  private func appendGenitive(
    _ i: inout Int, _ end: Int, _ bytes: Span<UInt8>, _ scalars: inout UInt32,
    _ tokens: inout [Token]
  ) {
    guard i < end else { return }
    let length: Int
    if bytes[i] == 0x27 {
      length = 1
    } else if i + 2 < end, bytes[i] == 0xE2, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 {
      length = 3
    } else {
      return
    }
    let afterS = bytes[i - 1] | 0x20 == 0x73
    let withS = isGenitive(bytes, at: i + length, end: end)
    guard withS || (afterS && !isLetter(bytes, at: i + length, end: end)) else { return }
    let start = i
    let scalarStart = scalars
    i += length + (withS ? 1 : 0)
    scalars += withS ? 2 : 1
    tokens.append(
      Token(
        start: UInt32(start), end: UInt32(i), scalarStart: scalarStart, scalarEnd: scalars,
        word: .genitive, lemma: .genitive, tags: [], shape: .genitive, hash: 0,
        mark: 0x27))
  }

  private func isLetter(_ bytes: Span<UInt8>, at i: Int, end: Int) -> Bool {
    i < end && ((bytes[i] | 0x20) &- 0x61 < 26)
  }

  /// An s with no letter behind it.
  private func isGenitive(_ bytes: Span<UInt8>, at i: Int, end: Int) -> Bool {
    i < end && bytes[i] | 0x20 == 0x73 && !isLetter(bytes, at: i + 1, end: end)
  }

  private func isSingleLetter(_ bytes: Span<UInt8>, before i: Int, from start: Int) -> Bool {
    i - 1 == start || (i - 2 >= start && bytes[i - 2] == 0x2E)
  }

  private func isSingleLetterAhead(_ bytes: Span<UInt8>, at i: Int, end: Int) -> Bool {
    i + 1 < end && bytes[i + 1] == 0x2E
  }

  private func isThousands(_ bytes: Span<UInt8>, at i: Int, end: Int) -> Bool {
    guard i + 2 < end, bytes[i + 1] &- 0x30 < 10, bytes[i + 2] &- 0x30 < 10 else { return false }
    return i + 3 >= end || bytes[i + 3] &- 0x30 >= 10
  }
}
