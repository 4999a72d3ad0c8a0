public import Register
import Statements

/// A person who acts: at whose seat, and with which role.
public struct Principal: Hashable, Sendable {
  /// By name or address; `nil` for a program.
  public var person: String?
  /// `nil` for a citizen, who sees what is public.
  public var seat: Seat?
  public var role: Role

  public init(_ person: String?, at seat: Seat?, as role: Role) {
    self.person = person
    self.seat = seat
    self.role = role
  }

  /// Anybody who comes to read what is public.
  public static let everybody = Principal(nil, at: nil, as: .reader)

  /// Whose eyes what is shown is for.
  public var audience: Audience { seat.map { .seat($0.code) } ?? .everybody }

  /// Whether role and seat allow it; only a party has a word to give.
  public func may(_ permission: Permission) -> Bool {
    guard role.permissions.contains(permission) else { return false }
    return switch permission {
    case .read: true
    case .enter, .administer: seat != nil
    case .assent: seat?.kind == .party
    }
  }

  /// - Throws: `ServiceError` with `forbidden`.
  public func require(_ permission: Permission) throws(ServiceError) {
    guard !may(permission) else { return }
    let reason: ServiceError.Reason =
      switch permission {
      case .read: .forbiddenRead
      case .enter: .forbiddenEntry
      case .assent: .forbiddenAssent
      case .administer: .forbiddenAdministration
      }
    throw ServiceError(.forbidden, reason, .saying(said))
  }

  /// Who is refused something.
  private var said: Saying {
    guard let seat else { return Saying(ServiceError.Reason.outsider) }
    return Saying(
      ServiceError.Reason.somebody,
      [.term("role.\(role.rawValue)", english: role.rawValue), "\(seat.code)"])
  }

  /// Who stands behind what the person enters.
  ///
  /// - Throws: `ServiceError` with `forbidden` for somebody without a seat.
  func author() throws(ServiceError) -> Author {
    guard let seat else {
      throw ServiceError(.forbidden, .forbiddenEntry, .saying(said))
    }
    return Author(party: seat.code, person: person)
  }
}
