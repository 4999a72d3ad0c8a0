import Register
import Statements

/// What a sheet was made from, as it is written into the sheet: `2031-05-01 as recorded
/// 2031-05-01T09:00:00.000Z`, and `for partner` where it was taken out for others.
///
/// With it an edited sheet is compared with the very snapshot it came from, so that what others
/// have entered since is not taken back by cells nobody touched.
struct MatrixOrigin: Hashable {
  let asOf: AsOf
  let readers: Readers

  private static let between = " as recorded "
  private static let whom = " for "

  static func words(_ matrix: Matrix) -> String {
    let asOf = matrix.asOf
    let end = matrix.readers == .own ? "" : "\(whom)\(matrix.readers.rawValue)"
    guard asOf.recorded < .endOfTime else { return "\(asOf.effective)\(end)" }
    return "\(asOf.effective)\(between)\(asOf.recorded)\(end)"
  }

  /// - Returns: `nil` for anything else than `words` writes.
  init?(_ words: String) {
    let others = [Readers.partner, .public].first { words.hasSuffix(Self.whom + $0.rawValue) }
    readers = others ?? .own
    let days = others.map { words.dropLast(Self.whom.count + $0.rawValue.count) } ?? words[...]
    guard let day = CivilDay(String(days.prefix(10))) else { return nil }
    let rest = days.dropFirst(10)
    guard !rest.isEmpty else {
      asOf = AsOf(day)
      return
    }
    guard rest.hasPrefix(Self.between),
      let moment = Moment(String(rest.dropFirst(Self.between.count)))
    else { return nil }
    asOf = AsOf(day, recorded: moment)
  }
}
