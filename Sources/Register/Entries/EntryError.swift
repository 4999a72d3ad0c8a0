/// Why something cannot be an entry.
public struct EntryError: Error, Hashable, CustomStringConvertible {
  public enum Code: String, Hashable, Sendable {
    /// The bytes are not canonical JSON.
    case notCanonical = "entry.not-canonical"
    /// A member is missing, unknown or of the wrong type.
    case malformed = "entry.malformed"
    /// A newer version than this program knows.
    case newerVersion = "entry.newer-version"
    /// A value that says nothing: an empty name, a date that does not exist.
    case badValue = "entry.bad-value"
    /// It speaks of an item the register does not hold.
    case unknownItem = "entry.unknown-item"
    /// It corrects an entry of somebody else.
    case foreignCorrection = "entry.foreign-correction"
    /// A negative assessment without evidence or guideline.
    case unfounded = "entry.unfounded"
  }

  public let code: Code
  /// What exactly is wrong, so that every language can say it.
  public let saying: Saying

  public init(_ code: Code, _ reason: Reason, _ values: Saying.Value...) {
    self.code = code
    saying = Saying(reason, values)
  }

  /// One English sentence for people.
  public var message: String { saying.description }

  public var description: String { message }
}
