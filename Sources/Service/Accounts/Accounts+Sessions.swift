import Register
internal import Sodium

extension Accounts {
  /// Lets a person in by password.
  ///
  /// - Parameters:
  ///   - typed: the address, in any capitals.
  ///   - password: as it was typed.
  ///   - peer: where the request came from, so that guessing gets slow there.
  /// - Returns: a session to be kept by the browser; `nil` where address or password is wrong.
  /// - Throws: `ServiceError` after too many attempts.
  public func signIn(
    _ typed: String, password: String, from peer: String?
  ) async throws -> String? {
    let address = Person.address(typed) ?? ""
    let doors = [address, peer ?? ""]
    try throttle.check(doors, now: now())
    let person = try await book().person(address)
    // A password is hashed for unknown addresses too: the time must not tell them from known ones.
    let hash = PasswordHash(written: person?.password ?? Self.nobody)
    guard hash.matches(password), let person, person.isActive else {
      throttle.failed(doors, now: now())
      return nil
    }
    throttle.succeeded(doors)
    return try await session(of: person)
  }

  /// A session for somebody who has just proved who they are.
  public func session(of person: Person) async throws -> String {
    let token = SessionToken(
      address: person.address, generation: person.generation,
      expires: now().milliseconds + SessionToken.days * 86_400_000)
    return token.sealed(with: try await sealKey())
  }

  /// - Returns: `nil` where the session is forged, over, or its person may not sign in any more.
  public func person(of session: String) async throws -> Person? {
    guard let token = SessionToken(session, sealedWith: try await sealKey()),
      token.expires > now().milliseconds,
      let person = try await book().person(token.address),
      person.isActive, person.generation == token.generation
    else { return nil }
    return person
  }

  /// The word a form must carry to show that it came from one of our pages of this session.
  public func formToken(of session: String) async throws -> String {
    try await sealKey().seal(of: "form:\(session)")
  }

  /// The hash of no password, of the same cost as any other.
  private static let nobody = PasswordHash(of: RandomBytes.make(16).hexadecimal)?.written ?? ""
}
