import Register

/// How rows tell who sees them: `circle` names the circle that a row is for, `narrower` the circles
/// that have another row of the same item and so do not see this one.
enum CircleColumns {
  /// Whether a row is the one that an audience sees; the parameter is `keys(of:)`.
  static func condition(on table: String, parameter: Int) -> String {
    "\(table).circle = ANY($\(parameter)) AND NOT \(table).narrower && $\(parameter)"
  }

  static func keys(of audience: Audience) -> PostgresValue {
    .texts(audience.circles.map(\.key))
  }
}

extension Circle {
  /// Keys of those among these circles that see all that this one does, and more.
  func narrower(among circles: [Circle]) -> [String] {
    circles.filter { $0.rank > rank }.map(\.key).sorted()
  }
}
