public import Register
internal import Sodium

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// People, their passwords, invitations and sessions at one register.
///
/// An actor, so that two changes made through one server never lose each other.
public actor Accounts {
  private let store: any EntryStore
  private let now: @Sendable () -> Moment
  private let throttle = SignInThrottle()
  private var key: SealKey?

  public init(_ store: any EntryStore, dependencies: Dependencies = .system) {
    self.store = store
    now = dependencies.now
  }

  /// Everybody who has an account, by name.
  public func people() async throws -> [Person] {
    try await book().people.sorted { ($0.name, $0.address) < ($1.name, $1.address) }
  }

  /// Invitations that can still be used.
  public func invitations() async throws -> [Invitation] {
    let now = now().milliseconds
    return try await book().invitations.filter { $0.expires > now }
  }

  public func isEmpty() async throws -> Bool { try await book().people.isEmpty }

  // MARK: Invitations

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
    return try await invitations().first { $0.id == id }
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
      throw ServiceError(.forbidden, "This invitation has been used, or it has expired.")
    }
    guard let address = Person.address(typed) else {
      throw ServiceError(.badValue, "“\(typed)” is no address of electronic mail.")
    }
    let person = Person(
      address: address, name: name, seat: invitation.seat, role: invitation.role,
      password: try Self.hash(password))
    try await change { book throws(ServiceError) in
      guard book.person(address) == nil else {
        throw ServiceError(.badValue, "\(address) has an account already.")
      }
      book.people.append(person)
      book.invitations.removeAll { $0.id == invitation.id }
    }
    return person
  }

  /// - Throws: `ServiceError` where a password will not do.
  public func check(_ password: String) throws(ServiceError) { try Self.require(password) }

  // MARK: Sessions

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

  // MARK: People

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

  /// Changes what a person may do. One active administrator must stay.
  public func set(_ address: String, role: Role, isActive: Bool) async throws {
    try await change { book throws(ServiceError) in
      book.change(address) {
        $0.role = role
        $0.isActive = isActive
        $0.generation += 1
      }
      guard book.people.contains(where: { $0.isActive && $0.role == .administrator }) else {
        throw ServiceError(.badValue, "Somebody must stay administrator.")
      }
    }
  }

  // MARK: Kept

  private func book() async throws -> AccountBook {
    guard let text = try await store.setting(AccountBook.setting) else { return AccountBook() }
    do {
      return try JSONDecoder().decode(AccountBook.self, from: Data(text.utf8))
    } catch {
      throw StoreError(.damaged, "The list of people of this register cannot be read.")
    }
  }

  private func change(
    _ change: (inout AccountBook) throws(ServiceError) -> Void
  ) async throws {
    var book = try await book()
    try change(&book)
    let now = now().milliseconds
    book.invitations.removeAll { $0.expires <= now }
    let data = try JSONEncoder().encode(book)
    try await store.set(AccountBook.setting, to: String(decoding: data, as: UTF8.self))
  }

  private func sealKey() async throws -> SealKey {
    if let key { return key }
    let setting = "session-key"
    if let text = try await store.setting(setting), let bytes = Self.bytes(ofHexadecimal: text),
      let kept = SealKey(bytes: bytes)
    {
      key = kept
      return kept
    }
    let fresh = SealKey.random()
    try await store.set(setting, to: fresh.bytes.hexadecimal)
    key = fresh
    return fresh
  }

  private static func bytes(ofHexadecimal text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var iterator = text.utf8.makeIterator()
    while let high = iterator.next() {
      guard let low = iterator.next(),
        let byte = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static func digest(_ word: String) -> String {
    SHA256(of: Array(word.utf8)).hexadecimal
  }

  /// The hash of no password, of the same cost as any other.
  private static let nobody = PasswordHash(of: RandomBytes.make(16).hexadecimal)?.written ?? ""

  private static func hash(_ password: String) throws(ServiceError) -> String {
    try require(password)
    guard let hash = PasswordHash(of: password) else {
      throw ServiceError(.badValue, "There is not enough memory to keep a password safely.")
    }
    return hash.written
  }

  /// Length is what makes a password hard to guess (NIST SP 800-63B, section 5.1.1.2).
  private static func require(_ password: String) throws(ServiceError) {
    guard password.unicodeScalars.count >= 10 else {
      throw ServiceError(.badValue, "A password has ten characters or more.")
    }
    guard password.utf8.count <= 1024 else {
      throw ServiceError(.badValue, "A password has a thousand characters at most.")
    }
  }
}
