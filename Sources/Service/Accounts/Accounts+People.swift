import Register
internal import Sodium

extension Accounts {
  /// Everybody who has an account, by name.
  public func people() async throws -> [Person] {
    try await book().people.sorted { ($0.name, $0.address) < ($1.name, $1.address) }
  }

  public func isEmpty() async throws -> Bool { try await book().people.isEmpty }

  /// Ends every session of a person.
  public func signOutEverywhere(_ address: String) async throws {
    try await change { $0.change(address) { $0.generation += 1 } }
  }

  public func setPassword(_ address: String, to password: String) async throws {
    let hash = try Self.hash(password)
    try await change { book in
      book.change(address) {
        $0.password = hash
        $0.generation += 1
      }
    }
  }

  /// Changes what a person may do, and ends every session the person has; who may not sign in any more
  /// loses the tokens too.
  ///
  /// - Throws: `ServiceError` where it would leave the register without an administrator: somebody who
  ///   may sign in, at the seat whose register it is.
  public func set(_ address: String, role: Role, isActive: Bool) async throws {
    let owner = try await store.setting(Seat.setting).flatMap(Seat.init)
    func administers(_ person: Person) -> Bool {
      person.isActive && person.role == .administrator && (owner == nil || person.seat == owner)
    }
    try await change { book throws(ServiceError) in
      let before = book.people.contains(where: administers)
      book.change(address) {
        guard $0.role != role || $0.isActive != isActive else { return }
        $0.role = role
        $0.isActive = isActive
        $0.generation += 1
      }
      guard !before || book.people.contains(where: administers) else {
        throw ServiceError(.badValue, .lastAdministrator)
      }
    }
  }

  /// - Throws: `ServiceError` where a password will not do.
  public func check(_ password: String) throws(ServiceError) { try Self.require(password) }

  static func hash(_ password: String) throws(ServiceError) -> String {
    try require(password)
    guard let hash = PasswordHash(of: password) else {
      throw ServiceError(.badValue, .passwordMemory)
    }
    return hash.written
  }

  /// Length is what makes a password hard to guess (NIST SP 800-63B, section 5.1.1.2).
  private static func require(_ password: String) throws(ServiceError) {
    guard password.unicodeScalars.count >= 10 else {
      throw ServiceError(.badValue, .passwordShort)
    }
    guard password.utf8.count <= 1024 else {
      throw ServiceError(.badValue, .passwordLong)
    }
  }
}
