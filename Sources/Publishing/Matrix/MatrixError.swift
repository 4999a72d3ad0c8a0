/// Why a matrix could not be written, or a sheet not be read at all.
public struct MatrixError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of error, for programs.
  public enum Code: String, Hashable, Sendable {
    /// No room, or no right, for the file while it is made.
    case notWritten = "matrix.not-written"
    /// The bytes are neither a workbook nor comma-separated values.
    case notSheet = "matrix.not-a-sheet"
    /// The workbook is damaged, encrypted or larger than any matrix.
    case unreadable = "matrix.unreadable"
    /// No row of headings in it.
    case noHeadings = "matrix.no-headings"
  }

  /// The kind of error.
  public let code: Code
  /// One sentence for people.
  public let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The message.
  public var description: String { message }
}
