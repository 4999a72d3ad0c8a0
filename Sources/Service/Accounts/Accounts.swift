public import Register
internal import Sodium

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// People, their passwords, invitations, sessions and tokens at one register.
///
/// Several servers may keep the accounts of one register: a change is made to what is kept at that
/// moment, and tried again where another server was first, so that none is lost.
public actor Accounts {
  let store: any EntryStore
  let now: @Sendable () -> Moment
  let throttle = SignInThrottle()
  private var key: SealKey?

  public init(_ store: any EntryStore, dependencies: Dependencies = .system) {
    self.store = store
    now = dependencies.now
  }

  func book() async throws -> AccountBook {
    try Self.book(try await store.setting(AccountBook.setting))
  }

  /// - Parameter change: may be called several times, each time with what is kept by then.
  func change(
    _ change: (inout AccountBook) throws(ServiceError) -> Void
  ) async throws {
    // Each time that somebody is not first, somebody else was: many must try to wait for long.
    for _ in 0..<Self.patience {
      let known = try await store.setting(AccountBook.setting)
      var book = try Self.book(known)
      try change(&book)
      book.forget(before: now())
      let data = try JSONEncoder().encode(book)
      let text = String(decoding: data, as: UTF8.self)
      if try await store.set(AccountBook.setting, to: text, ifIs: known) { return }
    }
    throw StoreError(.busy, "Too many people change accounts at this moment; try again.")
  }

  private static let patience = 1000

  private static func book(_ text: String?) throws(StoreError) -> AccountBook {
    guard let text else { return AccountBook() }
    do {
      return try JSONDecoder().decode(AccountBook.self, from: Data(text.utf8))
    } catch {
      throw StoreError(.damaged, "The list of people of this register cannot be read.")
    }
  }

  /// What seals sessions: the same for every server of the register.
  func sealKey() async throws -> SealKey {
    if let key { return key }
    let setting = "session-key"
    func kept(_ text: String?) -> SealKey? {
      text.flatMap(Self.bytes(ofHexadecimal:)).flatMap(SealKey.init(bytes:))
    }
    let known = try await store.setting(setting)
    let fresh = SealKey.random()
    if let kept = kept(known) {
      key = kept
    } else if try await store.set(setting, to: fresh.bytes.hexadecimal, ifIs: known) {
      key = fresh
    } else {
      key = kept(try await store.setting(setting))
    }
    guard let key else {
      throw StoreError(.damaged, "The key of this register's sessions cannot be read.")
    }
    return key
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

  /// Under which a secret word is kept, so that whoever reads the register cannot use it.
  static func digest(_ word: String) -> String { SHA256(of: Array(word.utf8)).hexadecimal }
}
