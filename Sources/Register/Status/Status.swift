/// How a commitment stands on a day. Never typed in: computed from the entries, with its reasons.
public enum Status: String, Codable, Hashable, Sendable, CaseIterable {
  /// Read, and not yet confirmed by a person.
  case proposed
  /// A person found that the reader was wrong.
  case rejected
  case inForce = "in-force"
  case inProgress = "in-progress"
  /// Its deadline or next occurrence lies within the horizon.
  case dueSoon = "due-soon"
  case overdue
  case fulfilled
  case partlyFulfilled = "partly-fulfilled"
  case notFulfilled = "not-fulfilled"
  /// The occasion passed for which it was meant.
  case lapsed
  /// A later statement has put something else in its place.
  case superseded
  case suspended
  case withdrawn

  /// Whether there is still something to be done.
  public var isOpen: Bool {
    switch self {
    case .inForce, .inProgress, .dueSoon, .overdue: true
    default: false
    }
  }
}
