import Register
import Statements

/// What a sheet was made from, as it is written into the sheet: `2031-05-01 as recorded
/// 2031-05-01T09:00:00.000Z`.
///
/// With it an edited sheet is compared with the very snapshot it came from, so that what others
/// have entered since is not taken back by cells nobody touched.
enum MatrixOrigin {
  private static let between = " as recorded "

  static func words(_ asOf: AsOf) -> String {
    guard asOf.recorded < .endOfTime else { return "\(asOf.effective)" }
    return "\(asOf.effective)\(between)\(asOf.recorded)"
  }

  /// - Returns: `nil` for anything else than it writes.
  static func read(_ words: String) -> AsOf? {
    guard let day = CivilDay(String(words.prefix(10))) else { return nil }
    let rest = words.dropFirst(10)
    if rest.isEmpty { return AsOf(day) }
    guard rest.hasPrefix(between), let moment = Moment(String(rest.dropFirst(between.count))) else {
      return nil
    }
    return AsOf(day, recorded: moment)
  }
}
