import Sodium

/// A document that waits its turn to be read; until then its bytes stay where they are, such as on the
/// disk.
public struct WaitingDocument: Sendable {
  public let name: String
  /// In bytes.
  public let size: Int
  /// In 64 hexadecimal digits.
  public let sha256: String
  /// Whether reading it may take minutes: every page of a PDF may be a picture of words.
  let mayBeSlow: Bool
  private var bytes: @Sendable () throws -> [UInt8]

  /// - Parameters:
  ///   - name: as it was sent, with its ending.
  ///   - bytes: gives all of it, once now and once when its turn comes.
  public init(name: String, bytes: @escaping @Sendable () throws -> [UInt8]) throws {
    let now = try bytes()
    self.name = name
    self.bytes = bytes
    size = now.count
    sha256 = SHA256(of: now).hexadecimal
    mayBeSlow = now.starts(with: "%PDF".utf8)
  }

  /// Forgets the bytes of a document that is read.
  mutating func letGo() { bytes = { [] } }

  func document() throws -> SourceDocument { SourceDocument(name: name, bytes: try bytes()) }
}
