import Service

/// Who asks, and how they want it said.
struct Visitor: Sendable {
  /// `nil` for somebody who has not signed in.
  var person: Person?
  /// What forms must carry; empty for somebody who has not signed in.
  var formToken = ""
  var words: Words

  var principal: Principal { person?.principal ?? .everybody }
}
