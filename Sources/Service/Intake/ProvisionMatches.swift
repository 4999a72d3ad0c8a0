import Register

/// Which provision of an earlier version each of a new one is: first those with the same words, in
/// the order of the text, then those in which two words of three stayed.
struct ProvisionMatches {
  /// By index of the new provision, the index of the earlier.
  private(set) var earlier: [Int: Int] = [:]
  /// Indices of those that the new version has no more.
  private(set) var dropped: [Int] = []

  init(_ new: [ProvisionFact], with old: [ProvisionFact]) {
    var free = Set(old.indices)
    var byWords: [String: [Int]] = [:]
    for (index, fact) in old.enumerated() { byWords[Self.key(fact), default: []].append(index) }
    for (index, fact) in new.enumerated() {
      guard let match = byWords[Self.key(fact)]?.first else { continue }
      byWords[Self.key(fact)]?.removeFirst()
      earlier[index] = match
      free.remove(match)
    }
    let words = Dictionary(uniqueKeysWithValues: free.map { ($0, Self.bag(old[$0])) })
    for index in new.indices where earlier[index] == nil {
      let bag = Self.bag(new[index])
      let likeness = free.map { (place: $0, share: Self.likeness(bag, words[$0] ?? [])) }
      guard
        let best = likeness.max(by: { ($0.share, $1.place) < ($1.share, $0.place) }),
        best.share >= 0.6
      else { continue }
      earlier[index] = best.place
      free.remove(best.place)
    }
    dropped = free.sorted()
  }

  /// Whether the words and what is done with them are the same.
  static func isSame(_ a: ProvisionFact, _ b: ProvisionFact) -> Bool { key(a) == key(b) }

  private static func key(_ fact: ProvisionFact) -> String {
    // The trigger belongs to it: "will" instead of "intend to" is another promise.
    EarlierVersion.words(of: fact.content.exact) + "\u{0}"
      + EarlierVersion.words(of: fact.trigger?.exact ?? "")
  }

  private static func bag(_ fact: ProvisionFact) -> Set<String> {
    Set(
      EarlierVersion.words(of: fact.content.exact.lowercased()).utf8.split(separator: 0x20)
        .map { String(Substring($0)) })
  }

  private static func likeness(_ a: Set<String>, _ b: Set<String>) -> Double {
    let all = a.union(b).count
    return all == 0 ? 0 : Double(a.intersection(b).count) / Double(all)
  }
}
