public import Register

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
    /// Too many wrong passwords in a short time, or too much under way.
    case tooManyAttempts = "service.too-many-attempts"
  }

  public let code: Code
  /// What exactly was wrong, so that every language can say it.
  public let saying: Saying
  /// In how many seconds it may go; only where waiting helps.
  public let wait: Int?

  public init(_ code: Code, _ reason: Reason, _ values: Saying.Value...) {
    self.init(code, saying: Saying(reason, values))
  }

  /// The same for what is said elsewhere than by use cases.
  public init(_ code: Code, saying: Saying) {
    self.code = code
    self.saying = saying
    wait = nil
  }

  /// Too many attempts: the next is heard in so many seconds.
  init(waiting seconds: Int) {
    code = .tooManyAttempts
    saying = Saying(Reason.tooManyAttempts, [.number(seconds)])
    wait = seconds
  }

  /// One English sentence for people; where several things were meant, one more line for each.
  public var message: String { saying.description }

  public var description: String { message }
}
