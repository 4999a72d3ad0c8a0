/// Words of a statement that speak for an area.
struct AreaEvidence: Sendable {
  /// Place of the area in the codebook's list.
  let area: Int
  /// How surely, 1 to 3.
  let weight: Int
  let words: Range<Int>

  /// What one word counts: a sure one nine times an uncertain one.
  var strength: Int { weight * weight }
}

/// How much speaks for each area in a stretch of text, and the words that speak loudest.
struct AreaSums: Sendable {
  /// Areas of the codebook.
  static let count = 28

  // Arrays, since every look into an inline one of this size copies it whole.
  private var strengths = Array(repeating: 0, count: count)
  private var loudest = Array(repeating: -1, count: count)
  /// Begins above nothing, so that one uncertain word does not rule a whole paragraph.
  private var total = 2

  /// - Parameter index: place of the evidence in its list.
  mutating func add(_ index: Int, of list: [AreaEvidence]) {
    let evidence = list[index]
    strengths[evidence.area] += evidence.strength
    total += evidence.strength
    let before = loudest[evidence.area]
    if before < 0 || list[before].strength < evidence.strength {
      loudest[evidence.area] = index
    }
  }

  /// An area's share of all that speaks, of a whole of the given size.
  func share(of area: Int, ofWhole whole: Int) -> Int {
    // Nothing speaks for most areas, and a division costs more than to see that.
    strengths[area] == 0 ? 0 : whole * strengths[area] / total
  }

  /// The same share, squared: a subject only counts for a whole text if it rules it.
  func squaredShare(of area: Int, ofWhole whole: Int) -> Int {
    strengths[area] == 0 ? 0 : whole * strengths[area] / total * strengths[area] / total
  }

  /// Place of the evidence that speaks loudest for an area.
  func loudest(for area: Int) -> Int? { loudest[area] < 0 ? nil : loudest[area] }
}
