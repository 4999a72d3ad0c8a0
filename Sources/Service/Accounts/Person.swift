/// Somebody who may sign in.
public struct Person: Codable, Hashable, Sendable, Identifiable {
  /// Address of electronic mail, in small letters.
  public let address: String
  public var name: String
  public var seat: Seat
  public var role: Role
  /// As `PasswordHash` writes it.
  var password: String
  /// Counted up to end every session the person has.
  var generation = 0
  public var isActive = true

  public var id: String { address }

  public var principal: Principal { Principal(name, at: seat, as: role) }

  /// An address in the form it is kept in.
  ///
  /// - Returns: `nil` for what cannot be one.
  public static func address(_ typed: String) -> String? {
    let typed = typed.lowercased()
    let parts = typed.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), typed.utf8.count <= 254,
      typed.utf8.allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") })
    else { return nil }
    return typed
  }
}
