import Register
internal import Sodium

extension Accounts {
  /// What one person may have at a time, so that the list stays one that can be looked through.
  static let mostTokens = 50

  /// Makes a word by which a program reads what a person sees.
  ///
  /// - Parameters:
  ///   - use: what it opens.
  ///   - name: what it is for, in the person's words.
  ///   - address: the person's.
  ///   - days: how long it holds, a year at most; a calendar's may hold until it is taken back.
  /// - Returns: the word; it is kept nowhere else.
  /// - Throws: `ServiceError` for a name or a length that will not do.
  public func makeToken(
    _ use: AccessToken.Use, named name: String, for address: String, days: Int?
  ) async throws -> String {
    guard !name.isEmpty, name.utf8.count <= 200 else {
      throw ServiceError(.badValue, .tokenName)
    }
    guard days.map({ (1...366).contains($0) }) ?? (use == .calendar) else {
      throw ServiceError(.badValue, .tokenDays)
    }
    let word = "entente-\(RandomBytes.make(24).hexadecimal)"
    let now = now().milliseconds
    let token = AccessToken(
      id: Self.digest(word), person: address, use: use, name: name, made: now,
      expires: days.map { now + $0 * 86_400_000 })
    try await change { book throws(ServiceError) in
      guard book.person(address)?.isActive == true else {
        throw ServiceError(.forbidden, .mayNotSignIn, .text(address))
      }
      guard book.tokens.count(where: { $0.person == address }) < Self.mostTokens else {
        throw ServiceError(
          .badValue, .tooManyTokens, .text(address), .number(Self.mostTokens))
      }
      book.tokens.append(token)
    }
    return word
  }

  /// Tokens of one person or, where none is named, of everybody; by person, the latest first.
  public func tokens(of address: String? = nil) async throws -> [AccessToken] {
    try await book().tokens.filter { address == nil || $0.person == address }
      .sorted { ($0.person, $1.made, $0.id) < ($1.person, $0.made, $1.id) }
  }

  /// Takes a token back, at once.
  ///
  /// - Parameters:
  ///   - token: the one that ends.
  ///   - address: only where it is this person's; of anybody where left out.
  public func revoke(_ token: AccessToken.ID, of address: String? = nil) async throws {
    try await change { book in
      book.tokens.removeAll { $0.id == token && (address == nil || $0.person == address) }
    }
  }

  /// Whose word it is.
  ///
  /// - Parameters:
  ///   - word: as it was sent.
  ///   - use: what it is to open.
  ///   - peer: where the request came from, so that guessing gets slow there.
  /// - Returns: `nil` where it is wrong, expired or taken back, or its person may not sign in.
  /// - Throws: `ServiceError` after too many wrong ones.
  public func person(
    ofToken word: String, for use: AccessToken.Use, from peer: String?
  ) async throws -> Person? {
    let now = now()
    let id = Self.digest(word)
    let book = try await book()
    if let token = book.tokens.first(where: { $0.id == id }), token.use == use,
      !token.hasExpired(by: now), let person = book.person(token.person), person.isActive
    {
      return person
    }
    // A door of its own: a calendar that still asks with an old word must not keep the people beside
    // it from signing in.
    let door = ["token \(peer ?? "")"]
    try throttle.check(door, now: now)
    throttle.failed(door, now: now)
    return nil
  }
}
