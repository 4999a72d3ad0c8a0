public import Register

/// A link that lets one person in, once, until it expires.
public struct Invitation: Codable, Hashable, Sendable, Identifiable {
  /// SHA-256 of the word in the link; the word itself is kept nowhere.
  public let id: String
  public let seat: Seat
  public let role: Role
  /// Whom it was made for, in words.
  public let note: String?
  /// Milliseconds, as in `Moment`.
  let expires: Int

  public var expiry: Moment { Moment(milliseconds: expires) }

  public func hasExpired(by now: Moment) -> Bool { expires <= now.milliseconds }
}
