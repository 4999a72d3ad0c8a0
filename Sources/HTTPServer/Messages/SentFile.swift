/// A file that is sent from disk, piece by piece, in the place of a body.
public struct SentFile: Hashable, Sendable {
  public let path: String
  /// Held until the file has been opened: it may be what removes a file of passage.
  private let owner: (any AnyObject & Sendable)?

  public init(_ path: String, heldBy owner: (any AnyObject & Sendable)? = nil) {
    self.path = path
    self.owner = owner
  }

  public static func == (a: SentFile, b: SentFile) -> Bool { a.path == b.path }
  public func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
