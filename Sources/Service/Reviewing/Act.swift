import Register

/// What one person entered in one go, so that it can be taken back as one: `120+31` is the 31 entries
/// from the 120th on.
///
/// Places in the log are those of one store; an act is for the same day's undo, not for keeping.
public struct Act: Hashable, Sendable, CustomStringConvertible {
  let first: Int
  let count: Int

  /// - Returns: `nil` where nothing was written.
  init?(_ written: [StoredEntry]) {
    guard let first = written.map(\.position).min(), let last = written.map(\.position).max() else {
      return nil
    }
    self.first = first
    count = last - first + 1
  }

  /// - Returns: `nil` unless it has the form of an act.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "+")).map { Int(String(Substring($0))) }
    guard parts.count == 2, let first = parts[0], let count = parts[1], first > 0,
      1...Self.limit ~= count
    else { return nil }
    self.first = first
    self.count = count
  }

  /// More than any statement has provisions.
  private static let limit = 100_000

  public var description: String { "\(first)+\(count)" }
}
