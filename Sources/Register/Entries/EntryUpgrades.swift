/// How entries of older versions are read: by one step from each version to the next.
///
/// Steps change what is read, never what is stored: an entry keeps the bytes it was signed with.
struct EntryUpgrades: Sendable {
  typealias Members = [String: CanonicalValue]

  /// The first turns the members of a version 1 entry into those of version 2, and so on.
  let steps: [@Sendable (Members) -> Members]

  /// No version but the first has been written so far.
  static let known = EntryUpgrades(steps: [])

  var version: Int { steps.count + 1 }

  /// An entry as the newest version writes it, and whether it was of an older one.
  ///
  /// - Throws: `EntryError.newerVersion`, and `malformed` for what has no version.
  func applied(
    to value: CanonicalValue
  ) throws(EntryError) -> (value: CanonicalValue, isOld: Bool) {
    guard case .object(var members) = value, case .integer(let written)? = members["version"],
      written > 0
    else { throw EntryError(.malformed, .noVersion) }
    guard written <= version else {
      throw EntryError(
        .newerVersion, .newerVersion, .number(written), .number(version))
    }
    guard written < version else { return (value, false) }
    for step in steps[(written - 1)...] { members = step(members) }
    members["version"] = .integer(version)
    return (.object(members), true)
  }
}
