/// A JSON value that has exactly one written form (RFC 8785), without floating point.
///
/// Entries are signed and compared by their bytes, so two programs that mean the same must write
/// the same. Fractions are therefore written as strings of digits.
public enum CanonicalValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// −2⁵³ < n < 2⁵³, the whole numbers every JSON program keeps exactly (RFC 7493, 2.2).
  case integer(Int)
  case string(String)
  case array([CanonicalValue])
  case object([String: CanonicalValue])

  /// Integers that can be written.
  static let integers = -(1 << 53) + 1...(1 << 53) - 1

  /// The members of an object; `nil` for anything else.
  public subscript(key: String) -> CanonicalValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }
}
