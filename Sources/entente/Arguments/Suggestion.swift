/// What somebody may have meant by a word that is none of those allowed.
enum Suggestion {
  /// ` (did you mean …?)`, or nothing where no allowed word is near.
  static func sentence(for word: String, among allowed: [String]) -> String {
    nearest(to: word, among: allowed).map { "; did you mean \($0)?" } ?? ""
  }

  /// The allowed word with the fewest letters to change, if that is fewer than a third of them, or
  /// the one that the word abbreviates.
  static func nearest(to word: String, among allowed: [String]) -> String? {
    let ranked = allowed.map { (word: $0, distance: distance(word, $0)) }
    if let best = ranked.min(by: { $0.distance < $1.distance }),
      best.distance * 3 <= max(word.utf8.count, best.word.utf8.count)
    {
      return best.word
    }
    let longer = allowed.filter { $0.utf8.starts(with: word.utf8) }
    return longer.count == 1 && !word.isEmpty ? longer[0] : nil
  }

  /// Letters to insert, drop, replace or swap with their neighbour (Damerau 1964, the restricted
  /// form).
  static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a.utf8)
    let b = Array(b.utf8)
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in 0..<b.count {
        var least = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, beforeLast[j - 1] + 1)
        }
        row.append(least)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
