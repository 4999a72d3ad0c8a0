import Statements

/// Turns a file, or bytes from elsewhere, into one statement.
///
/// Imperfect documents give a statement with diagnostics. Unusable ones (corrupt, encrypted,
/// empty, over a limit) give an `ImportError` and nothing else.
public struct Importer: Sendable {
  public let limits: ImportLimits

  public init(limits: ImportLimits = ImportLimits()) {
    self.limits = limits
  }
}
