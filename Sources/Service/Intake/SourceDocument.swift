/// A document that somebody hands in: a file, an upload, pasted text.
public struct SourceDocument: Sendable {
  /// File name, or `stdin`.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
