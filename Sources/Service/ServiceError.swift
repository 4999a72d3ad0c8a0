/// Why a use case could not do what it was asked.
public struct ServiceError: Error, Hashable, CustomStringConvertible {
  /// Why, for programs.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The person's role does not allow it.
    case forbidden = "service.forbidden"
    /// There is no register at the address.
    case noRegister = "service.no-register"
    /// There is one already.
    case registerExists = "service.register-exists"
    /// An identifier that nothing begins with.
    case unknownItem = "service.unknown-item"
    /// An identifier that several things begin with.
    case ambiguousItem = "service.ambiguous-item"
    /// A value that cannot be used.
    case badValue = "service.bad-value"
    /// Others have written since what this was to change or take back.
    case changedSince = "service.changed-since"
    /// The clock shows a time before that of the last entry.
    case clockBehind = "service.clock-behind"
    /// Too many wrong passwords in a short time.
    case tooManyAttempts = "service.too-many-attempts"
  }

  public let code: Code
  /// One sentence for people; where several things were meant, one more line for each.
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}
