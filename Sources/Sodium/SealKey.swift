internal import CSodium

/// A secret key that seals messages, so that what went out into the world can be told from what
/// somebody else made (HMAC-SHA-512-256, by libsodium).
public struct SealKey: Hashable, Sendable {
  /// 32 bytes.
  public let bytes: [UInt8]

  /// - Returns: `nil` unless there are 32 bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Int(crypto_auth_hmacsha512256_KEYBYTES) else { return nil }
    self.bytes = bytes
  }

  /// A key that nobody has had before.
  public static func random() -> SealKey {
    SealKey(unchecked: RandomBytes.make(Int(crypto_auth_hmacsha512256_KEYBYTES)))
  }

  private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  /// The seal of a message: 64 hexadecimal digits.
  public func seal(of message: String) -> String {
    var seal = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha512256_BYTES))
    let message = Array(message.utf8)
    _ = unsafe seal.withUnsafeMutableBufferPointer { seal in
      unsafe message.withUnsafeBufferPointer { message in
        unsafe bytes.withUnsafeBufferPointer { key in
          // The buffers are as large as libsodium asks for, and never empty.
          unsafe crypto_auth_hmacsha512256(
            seal.baseAddress!, message.baseAddress, UInt64(message.count), key.baseAddress!)
        }
      }
    }
    return seal.hexadecimal
  }

  /// Takes the same time wherever the two differ.
  public func verifies(_ seal: String, of message: String) -> Bool {
    let given = Array(seal.utf8)
    let right = Array(self.seal(of: message).utf8)
    guard given.count == right.count else { return false }
    var difference: UInt8 = 0
    for (a, b) in zip(given, right) { difference |= a ^ b }
    return difference == 0
  }
}
