/// How much an action's own words speak for each area.
struct ContentSums {
  /// What a word counts at the front of the action, before its strength.
  static let front = 12
  /// Purposes and means count three quarters, and what comes late two thirds.
  private static let purpose = 9
  /// Words from here on come late.
  private static let late = 14
  /// What the first word for an area counts; each further one counts two.
  static let scale = 5
  private static let further = 2

  private var sums = Array(repeating: 0, count: AreaSums.count)
  private var maxima = Array(repeating: 0, count: AreaSums.count)
  private var loudest = Array(repeating: -1, count: AreaSums.count)

  /// - Parameters:
  ///   - index: place of the evidence in its list.
  ///   - aside: first token of the action's purposes and means.
  mutating func add(_ index: Int, of list: [AreaEvidence], in content: Range<Int>, aside: Int) {
    let evidence = list[index]
    let start = evidence.words.lowerBound
    var strength = evidence.strength * (start < aside ? Self.front : Self.purpose)
    if start - content.lowerBound >= Self.late { strength = strength * 2 / 3 }
    sums[evidence.area] += strength
    if strength > maxima[evidence.area] {
      maxima[evidence.area] = strength
      loudest[evidence.area] = index
    }
  }

  func scores() -> [Int] {
    (0..<AreaSums.count).map { area in
      Self.scale * maxima[area] + Self.further * (sums[area] - maxima[area])
    }
  }

  /// Place of the evidence that speaks loudest for an area.
  func loudest(for area: Int) -> Int? { loudest[area] < 0 ? nil : loudest[area] }
}
