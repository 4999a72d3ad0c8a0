internal import Sodium

/// What a browser keeps to show who is signed in: sealed, so that any server on the register can
/// check it and none needs to remember it.
struct SessionToken: Hashable {
  /// How long a session lasts.
  static let days = 14

  let address: String
  let generation: Int
  /// Milliseconds, as in `Moment`.
  let expires: Int

  init(address: String, generation: Int, expires: Int) {
    self.address = address
    self.generation = generation
    self.expires = expires
  }

  private var message: String { "\(expires).\(generation).\(address)" }

  func sealed(with key: SealKey) -> String {
    "\(key.seal(of: "session:\(message)")).\(message)"
  }

  /// - Returns: `nil` for what was not sealed with this key.
  init?(_ sealed: String, sealedWith key: SealKey) {
    let parts = sealed.utf8.split(
      separator: UInt8(ascii: "."), maxSplits: 3, omittingEmptySubsequences: false
    ).map { String(Substring($0)) }
    guard parts.count == 4, let expires = Int(parts[1]), let generation = Int(parts[2]) else {
      return nil
    }
    self.init(address: parts[3], generation: generation, expires: expires)
    guard key.verifies(parts[0], of: "session:\(message)") else { return nil }
  }
}
