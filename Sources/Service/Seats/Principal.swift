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
    let deed =
      switch permission {
      case .read: "read this register"
      case .enter: "enter anything into this register"
      case .assent: "speak for a party"
      case .administer: "administer this register"
      }
    let who = seat.map { "A \(role.rawValue) of \($0.code)" } ?? "A reader from outside"
    throw ServiceError(.forbidden, "\(who) may not \(deed).")
  }

  /// Who stands behind what the person enters.
  ///
  /// - Throws: `ServiceError` with `forbidden` for somebody without a seat.
  func author() throws(ServiceError) -> Author {
    guard let seat else {
      throw ServiceError(.forbidden, "A reader from outside may not enter anything.")
    }
    return Author(party: seat.code, person: person)
  }
}
