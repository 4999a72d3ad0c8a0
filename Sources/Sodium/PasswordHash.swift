internal import CSodium

/// A password as it may be kept: hashed with Argon2id (RFC 9106), by libsodium.
///
/// The written form holds salt and cost, so that a later version can ask for more and still check
/// what is kept.
public struct PasswordHash: Hashable, Sendable {
  public let written: String

  public init(written: String) { self.written = written }

  /// Takes about a tenth of a second and 64 MiB, so that guessing is slow.
  ///
  /// - Returns: `nil` where there is not so much memory.
  public init?(of password: String) {
    // Picks the fastest code for this processor; may be called any number of times.
    guard sodium_init() >= 0 else { return nil }
    var hash = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let length = password.utf8.count
    let code = unsafe hash.withUnsafeMutableBufferPointer { hash in
      unsafe password.withCString { password in
        // The buffer is as large as libsodium asks for, and so never empty.
        unsafe crypto_pwhash_str(
          hash.baseAddress!, password, UInt64(length),
          UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE), Int(crypto_pwhash_MEMLIMIT_INTERACTIVE))
      }
    }
    guard code == 0 else { return nil }
    written = String(
      decoding: hash.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  public func matches(_ password: String) -> Bool {
    let length = password.utf8.count
    return unsafe password.withCString { password in
      unsafe written.withCString { written in
        unsafe crypto_pwhash_str_verify(written, password, UInt64(length)) == 0
      }
    }
  }
}
