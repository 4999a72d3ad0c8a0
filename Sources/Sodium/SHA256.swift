internal import CSodium

/// The SHA-256 digest of some bytes (FIPS 180-4), by libsodium.
public struct SHA256: Hashable, Sendable {
  /// 32 bytes.
  public let bytes: [UInt8]

  public init(of message: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    let code = unsafe message.withUnsafeBufferPointer { message in
      unsafe digest.withUnsafeMutableBufferPointer { digest in
        // Both addresses are those of buffers that outlive the call; libsodium accepts any
        // address for an empty message, and a mutable array of 32 bytes always has one.
        unsafe crypto_hash_sha256(digest.baseAddress!, message.baseAddress, UInt64(message.count))
      }
    }
    // The function is documented to return 0 always; it has no way to fail.
    precondition(code == 0, "libsodium could not hash")
    bytes = digest
  }

  /// 64 lower-case hexadecimal digits.
  public var hexadecimal: String { bytes.hexadecimal }
}
