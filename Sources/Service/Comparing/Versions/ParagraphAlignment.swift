/// Which paragraph of one version each of another is.
///
/// Paragraphs that stand once in both with the same words hold the two together, in their order; what
/// lies between is matched by the words it shares (patience diff, then the best sum of likenesses).
struct ParagraphAlignment {
  enum Pair: Hashable {
    case both(Int, Int)
    case old(Int)
    case new(Int)
  }

  /// In the order of the new version; what went stands where it stood.
  private(set) var pairs: [Pair] = []
  private let old: [String]
  private let new: [String]

  /// - Parameters: paragraphs, with one space for any white space.
  init(_ old: [String], _ new: [String]) {
    self.old = old
    self.new = new
    var place = (old: 0, new: 0)
    for anchor in Self.anchors(old, new) {
      fill(place.old..<anchor.old, place.new..<anchor.new)
      pairs.append(.both(anchor.old, anchor.new))
      place = (anchor.old + 1, anchor.new + 1)
    }
    fill(place.old..<old.count, place.new..<new.count)
  }

  private static func anchors(_ old: [String], _ new: [String]) -> [(old: Int, new: Int)] {
    let once = places(of: new)
    let shared = places(of: old).compactMap { text, place in once[text].map { (place, $0) } }
      .sorted { $0.0 < $1.0 }
    return longestRise(shared.map { (old: $0.0, new: $0.1) })
  }

  /// Where each paragraph stands that stands there once.
  private static func places(of paragraphs: [String]) -> [String: Int] {
    var places: [String: Int] = [:]
    var repeated: Set<String> = []
    for (place, text) in paragraphs.enumerated()
    where places.updateValue(place, forKey: text) != nil { repeated.insert(text) }
    return places.filter { !repeated.contains($0.key) }
  }

  /// The most of them that are in one order in both.
  private static func longestRise(_ shared: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: shared.count)
    for (index, pair) in shared.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if shared[ends[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var rise: [(old: Int, new: Int)] = []
    var next = ends.last
    while let index = next {
      rise.append(shared[index])
      next = before[index]
    }
    return rise.reversed()
  }

  /// How many pairs are held against each other at most; beyond, nothing is taken for reworded.
  private static let limit = 40_000
  /// Share of words from which one paragraph counts as another's new wording.
  private static let likeness = 0.4

  private mutating func fill(_ gone: Range<Int>, _ come: Range<Int>) {
    guard !gone.isEmpty, !come.isEmpty, gone.count * come.count <= Self.limit else {
      pairs += gone.map(Pair.old) + come.map(Pair.new)
      return
    }
    let before = gone.map { Self.bag(old[$0]) }
    let after = come.map { Self.bag(new[$0]) }
    // best[i][j]: the sum over what is left from the i-th and the j-th on.
    var best = [[Double]](
      repeating: [Double](repeating: 0, count: come.count + 1), count: gone.count + 1)
    var shares = best
    for i in before.indices.reversed() {
      for j in after.indices.reversed() {
        shares[i][j] = Self.share(before[i], after[j])
        best[i][j] = max(
          best[i + 1][j], best[i][j + 1],
          shares[i][j] >= Self.likeness ? shares[i][j] + best[i + 1][j + 1] : 0)
      }
    }
    var (i, j) = (0, 0)
    while i < gone.count || j < come.count {
      if i == gone.count {
        pairs.append(.new(come.lowerBound + j))
        j += 1
      } else if j == come.count || best[i][j] == best[i + 1][j] {
        pairs.append(.old(gone.lowerBound + i))
        i += 1
      } else if best[i][j] == best[i][j + 1] {
        pairs.append(.new(come.lowerBound + j))
        j += 1
      } else {
        pairs.append(.both(gone.lowerBound + i, come.lowerBound + j))
        (i, j) = (i + 1, j + 1)
      }
    }
  }

  private static func bag(_ paragraph: String) -> Set<Substring> {
    Set(paragraph.utf8.split(separator: 0x20).map(Substring.init))
  }

  private static func share(_ a: Set<Substring>, _ b: Set<Substring>) -> Double {
    let all = a.count + b.count
    return all == 0 ? 1 : 2 * Double(a.intersection(b).count) / Double(all)
  }
}
