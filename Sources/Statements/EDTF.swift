/// A time in the Extended Date/Time Format (ISO 8601-2), or one tied to an event by the
/// codebook's convention (`before:next-summit`).
public struct EDTF: RawRepresentable, Codable, Hashable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  /// A time as written; the value is not checked.
  public init(_ value: String) { rawValue = value }
  public init(stringLiteral value: String) { rawValue = value }
  public var description: String { rawValue }
}
