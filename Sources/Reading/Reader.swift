public import Statements

/// Finds the provisions of a statement: deterministic, offline, without a clock.
///
/// A reader is made once, in milliseconds, and then used for any number of statements, from any
/// number of threads.
public struct Reader: Sendable {
  /// Name and version, recorded with everything it reads.
  public static let version = "entente-reader 1.0.0"

  /// - Throws: `LexiconError` with the file and line that cannot be used.
  public init(lexicon: LexiconFolder) throws(LexiconError) {
  }

  public func read(_ statement: Statement) -> Coding {
    Coding(
      statement: statement, reader: Self.version, provisions: [], times: [], mechanisms: [],
      diagnostics: statement.diagnostics)
  }
}
