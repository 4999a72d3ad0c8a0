import Statements

/// What a statement's commitments are about.
///
/// An action's own words come first: those at its front weigh most, its purposes and means less. Its
/// sentence (or the words that introduce its list), its paragraph, the heading above and the whole
/// text then speak in proportion to how much of them is about one thing, so that "cooperate on
/// further steps" in a paragraph on fishing is about fishing, and a text that is all about trade
/// makes its purchases of aircraft a matter of trade too.
struct Subjects {
  /// An area with the words that weighed most for it.
  struct Found {
    let area: Area
    let rule: String
    let words: Range<Int>
  }

  private let lexicon: AreaLexicon
  private let text: TokenizedText
  private let own: OwnNames
  private var evidence: [AreaEvidence] = []
  /// For each block looked at, its part of `evidence`.
  private var parts: [Range<Int>?]
  private var whole = AreaSums()
  /// Sums of the block, heading and sentence asked for last: commitments come in text order.
  private var paragraph = Memory(), heading = Memory(), sentence = Memory()

  private struct Memory {
    var range = 0..<0
    var sums = AreaSums()
  }

  init(
    of acts: [(block: Int, act: Act)], in text: TokenizedText, lexicon: AreaLexicon, own: OwnNames
  ) {
    self.lexicon = lexicon
    self.text = text
    self.own = own
    parts = Array(repeating: nil, count: text.blocks.count)
    for (block, act) in acts where act.class == .commitment {
      for index in indices(in: act.content, block) { whole.add(index, of: evidence) }
    }
  }

  /// Places of what speaks in a range of one block's tokens.
  private mutating func indices(in range: Range<Int>, _ block: Int) -> Range<Int> {
    let part = part(of: block)
    if range == text.blocks[block] { return part }
    var low = part.lowerBound
    var high = part.upperBound
    while low < high {
      let middle = (low + high) / 2
      if evidence[middle].words.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while high < part.upperBound, evidence[high].words.upperBound <= range.upperBound { high += 1 }
    return low..<high
  }

  private mutating func part(of block: Int) -> Range<Int> {
    if let known = parts[block] { return known }
    let start = evidence.count
    let (text, own) = (text, own)
    lexicon.find(in: text.blocks[block], of: text.tokens.span, own: own, into: &evidence)
    parts[block] = start..<evidence.count
    return start..<evidence.count
  }

  private mutating func memory(of range: Range<Int>, _ block: Int) -> Memory {
    var memory = Memory(range: range)
    for index in indices(in: range, block) { memory.sums.add(index, of: evidence) }
    return memory
  }

  /// Block that holds a token.
  private func block(of token: Int) -> Int {
    var low = 0
    var high = text.blocks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if text.blocks[middle].lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }

  /// Areas of a commitment, the weightiest first: at most three; the second weighs at least two
  /// fifths of the first, the third three fifths. None where nothing names a subject.
  mutating func areas(of act: Act, in block: Int, under heading: Int?) -> [Found] {
    var content = ContentSums()
    let aside = lexicon.aside(in: act.content, of: text.tokens.span)
    for index in indices(in: act.content, block) {
      content.add(index, of: evidence, in: act.content, aside: aside)
    }
    let around = act.leadIn ?? act.sentence
    if sentence.range != around {
      sentence = memory(of: around, self.block(of: around.lowerBound))
    }
    if paragraph.range != text.blocks[block] { paragraph = memory(of: text.blocks[block], block) }
    if let heading, self.heading.range != text.blocks[heading] {
      self.heading = memory(of: text.blocks[heading], heading)
    }
    let contexts = [
      Context(rule: "area.sentence", size: 300, sums: sentence.sums),
      Context(rule: "area.paragraph", size: 360, sums: paragraph.sums),
      Context(
        rule: "area.heading", size: 240, sums: heading == nil ? AreaSums() : self.heading.sums),
      Context(rule: "area.statement", size: 800, sums: whole, isSquared: true),
    ]
    var scores = content.scores()
    for context in contexts {
      for area in 0..<AreaSums.count { scores[area] += context.strength(of: area) }
    }
    return ranked(scores).map { area in
      if let index = content.loudest(for: area) {
        return found(area, "area.content", index)
      }
      let source = contexts.max { $0.strength(of: area) < $1.strength(of: area) }
      return found(area, source?.rule ?? "", source?.sums.loudest(for: area) ?? 0)
    }
  }

  private func found(_ area: Int, _ rule: String, _ index: Int) -> Found {
    Found(area: AreaLexicon.areas[area], rule: rule, words: evidence[index].words)
  }

  /// One stretch of text around an action, and what it counts if it is all about one area.
  private struct Context {
    let rule: String
    let size: Int
    let sums: AreaSums
    var isSquared = false

    func strength(of area: Int) -> Int {
      isSquared
        ? sums.squaredShare(of: area, ofWhole: size) : sums.share(of: area, ofWhole: size)
    }
  }

  private func ranked(_ scores: [Int]) -> [Int] {
    var ranked: [Int] = []
    // The first must have at least an uncertain word of the action's front to speak for it.
    for least in [(parts: 0, of: 1), (parts: 2, of: 5), (parts: 3, of: 5)] {
      var best: Int?
      for area in 0..<AreaSums.count where !ranked.contains(area) {
        if scores[area] > best.map({ scores[$0] }) ?? 0 { best = area }
      }
      guard let best, scores[best] >= ContentSums.front * ContentSums.scale,
        scores[best] * least.of >= scores[ranked.first ?? best] * least.parts
      else { break }
      ranked.append(best)
    }
    return ranked
  }
}
