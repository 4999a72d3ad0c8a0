public import Register

/// A secret word by which a program reads the register in a person's stead, without a password. It
/// sees what the person sees, and writes nothing.
public struct AccessToken: Codable, Hashable, Sendable, Identifiable {
  /// What it opens.
  public enum Use: String, Codable, Hashable, Sendable, CaseIterable {
    /// Every page and file, shown as `Authorization: Bearer …` (RFC 6750).
    case reading
    /// The calendar's file only: calendar programs send no header, so that the word is in the address.
    case calendar
  }

  /// SHA-256 of the word; the word itself is kept nowhere.
  public let id: String
  /// Address of the person who reads by it.
  public let person: String
  public let use: Use
  /// What it is for, in the person's words.
  public let name: String
  /// Milliseconds, as in `Moment`.
  let made: Int
  /// Milliseconds; `nil` where it holds until somebody takes it back.
  let expires: Int?

  public var birth: Moment { Moment(milliseconds: made) }
  public var expiry: Moment? { expires.map(Moment.init(milliseconds:)) }

  public func hasExpired(by now: Moment) -> Bool { expires.map { $0 <= now.milliseconds } ?? false }
}
