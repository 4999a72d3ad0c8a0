internal import Register

/// Which rows an audience sees: of each item the one of the narrowest circle it belongs to.
enum CircleCondition {
  /// - Parameters:
  ///   - table: with columns `circle` and `rank`.
  ///   - key: its column that names the item.
  ///   - audience: who reads.
  ///   - add: takes a parameter's value and gives its name.
  static func sql(
    _ table: String, key: String, _ audience: Audience, add: (SQLiteValue) -> String
  ) -> String {
    let circles = audience.circles.map { add(.text($0.key)) }.joined(separator: ", ")
    guard audience.circles.count > 1 else { return "\(table).circle = \(circles)" }
    return """
      \(table).circle IN (\(circles)) AND NOT EXISTS (
        SELECT 1 FROM \(table) AS narrower
        WHERE narrower.\(key) = \(table).\(key) AND narrower.rank > \(table).rank
          AND narrower.circle IN (\(circles)))
      """
  }
}
