import Register
internal import Sodium

extension Accounts {
  /// Every invitation that waits, and those that have expired within a month.
  public func invitations() async throws -> [Invitation] { try await book().invitations }

  /// Makes a link that lets one person in.
  ///
  /// - Parameters:
  ///   - seat: at which the person will sit.
  ///   - role: what the person will be allowed.
  ///   - note: whom it is for, in words.
  ///   - days: how long the link can be used.
  /// - Returns: the word that the link ends with; it is kept nowhere else.
  public func invite(
    at seat: Seat, as role: Role, note: String? = nil, days: Int = 7
  ) async throws -> String {
    let word = RandomBytes.make(20).hexadecimal
    let expires = now().milliseconds + days * 86_400_000
    let invitation = Invitation(
      id: Self.digest(word), seat: seat, role: role, note: note, expires: expires)
    try await change { $0.invitations.append(invitation) }
    return word
  }

  /// - Returns: `nil` where the word is wrong, used or too old.
  public func invitation(_ word: String) async throws -> Invitation? {
    let id = Self.digest(word)
    let now = now().milliseconds
    return try await book().invitations.first { $0.id == id && $0.expires > now }
  }

  public func withdraw(_ invitation: Invitation.ID) async throws {
    try await change { $0.invitations.removeAll { $0.id == invitation } }
  }

  /// Makes an account from an invitation, which is used up by it.
  ///
  /// - Throws: `ServiceError` where the word, the address or the password will not do.
  public func accept(
    _ word: String, address typed: String, name: String, password: String
  ) async throws -> Person {
    guard let invitation = try await invitation(word) else {
      throw Self.usedInvitation
    }
    guard let address = Person.address(typed) else {
      throw ServiceError(.badValue, .noAddress, .text(typed))
    }
    let person = Person(
      address: address, name: name, seat: invitation.seat, role: invitation.role,
      password: try Self.hash(password))
    let now = now().milliseconds
    try await change { book throws(ServiceError) in
      // It may have been used elsewhere since it was looked at.
      guard book.invitations.contains(where: { $0.id == invitation.id && $0.expires > now }) else {
        throw Self.usedInvitation
      }
      guard book.person(address) == nil else {
        throw ServiceError(.badValue, .addressTaken, .text(address))
      }
      book.people.append(person)
      book.invitations.removeAll { $0.id == invitation.id }
    }
    return person
  }

  private static var usedInvitation: ServiceError {
    ServiceError(.forbidden, .invitationUsed)
  }
}
