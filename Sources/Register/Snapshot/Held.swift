public import Statements

/// A fact together with the entry that gave it.
public struct Held<Body: Sendable & Hashable>: Hashable, Sendable {
  public let fact: Body
  public let entry: Entry

  public var author: Author { entry.author }
  /// The day from which it holds.
  public var effective: CivilDay { entry.effective }
}
