/// One line that says how far a run is, how fast it goes and how long it will take.
struct ProgressBar: Sendable, Hashable {
  /// Inputs and their bytes, done and in all.
  var done: Int
  var total: Int
  var bytesDone: Int
  var bytesTotal: Int
  var elapsed: Duration

  /// The share of the work, by bytes where the sizes are known: a long document takes longer.
  var share: Double {
    let share =
      bytesTotal > 0
      ? Double(bytesDone) / Double(bytesTotal) : Double(done) / Double(max(total, 1))
    return min(max(share, 0), 1)
  }

  /// `nil` before anything is done.
  var left: Duration? { share > 0 ? elapsed * ((1 - share) / share) : nil }

  /// - Parameter columns: of the terminal; the line stays one short of it, so that none wraps.
  func line(columns: Int) -> String {
    let seconds = elapsed / .seconds(1)
    let rate = seconds > 0 ? Double(done) / seconds : 0
    var facts = ["\(done) of \(total)", Self.describe(rate: rate)]
    if let left, done < total { facts.append("\(Self.roughly(left)) left") }
    let words = "  " + facts.joined(separator: ", ")
    let room = min(columns - 3 - words.utf8.count, 40)
    guard room >= 8 else { return String(words.dropFirst(2)) }
    let full = Int(share * Double(room))
    return "  " + String(repeating: "━", count: full)
      + String(repeating: "╌", count: room - full) + words
  }

  private static func describe(rate: Double) -> String {
    let tenths = Int(min(rate, 1e9) * 10 + 0.5)
    return tenths < 100 ? "\(tenths / 10).\(tenths % 10)/s" : "\((tenths + 5) / 10)/s"
  }

  /// Whole seconds, since no estimate is better.
  private static func roughly(_ duration: Duration) -> String {
    let seconds = Int(min(duration / .seconds(1), 1e9)) + 1
    return seconds < 10 ? "\(seconds) s" : Seconds.describe(.seconds(seconds))
  }
}
