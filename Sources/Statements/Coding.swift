/// A statement with all that was read in it: what the codebook calls a coding.
public struct Coding: Sendable {
  /// What was read, completed with the parties and dates found in it.
  public var statement: Statement
  /// Name and version of the reader, as in `entente-reader 1.0.0 (en 1)`.
  public var reader: String
  /// In text order.
  public var provisions: [Provision]
  /// Every expression of time, in text order, whether a provision uses it or not.
  public var times: [TemporalExpression]
  /// Every mechanism the provisions name, once, in order of first mention.
  public var mechanisms: [Mechanism]
  /// The importer's and the reader's, in text order.
  public var diagnostics: [Diagnostic]

  /// A coding by all it has.
  public init(
    statement: Statement, reader: String, provisions: [Provision], times: [TemporalExpression],
    mechanisms: [Mechanism], diagnostics: [Diagnostic]
  ) {
    self.statement = statement
    self.reader = reader
    self.provisions = provisions
    self.times = times
    self.mechanisms = mechanisms
    self.diagnostics = diagnostics
  }
}
