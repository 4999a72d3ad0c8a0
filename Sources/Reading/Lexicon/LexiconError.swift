/// A lexicon that cannot be used, and where it goes wrong.
public struct LexiconError: Error, Hashable, CustomStringConvertible {
  /// One sentence for people.
  public let message: String
  /// Path of the file at fault, where one is.
  public let file: String?
  /// Counted from 1.
  public let line: Int?

  init(_ message: String, file: String? = nil, line: Int? = nil) {
    self.message = message
    self.file = file
    self.line = line
  }

  public var description: String {
    guard let file else { return message }
    return line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)"
  }
}
