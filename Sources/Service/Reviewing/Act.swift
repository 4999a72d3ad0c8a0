import Register

/// What one person entered in one go, so that it can be taken back as one: `9f2…+31` is the entry of
/// that identifier and the 30 that were appended with it.
///
/// It says nothing of the place in the log, which would tell how much others have written that the
/// person does not see.
public struct Act: Hashable, Sendable, CustomStringConvertible {
  let first: EntryID
  let count: Int

  /// - Returns: `nil` where nothing was written.
  init?(_ written: [StoredEntry]) {
    guard let first = written.min(by: { $0.position < $1.position }) else { return nil }
    self.first = first.entry.id
    count = written.count
  }

  /// - Returns: `nil` unless it has the form of an act.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "+")).map { String(Substring($0)) }
    guard parts.count == 2, let first = EntryID(rawValue: parts[0]), let count = Int(parts[1]),
      1...Self.limit ~= count
    else { return nil }
    self.first = first
    self.count = count
  }

  /// More than any statement has provisions.
  static let limit = 100_000

  public var description: String { "\(first)+\(count)" }
}
