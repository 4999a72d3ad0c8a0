/// What was imperfect about a document, and where.
public struct Diagnostic: Sendable, Hashable {
  /// How much an imperfection matters, the least first.
  public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    /// Good to know; the result is whole.
    case note
    /// Part of the result may be wrong.
    case warning
    /// Part of the document could not be used.
    case error
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
  }

  /// How much it matters.
  public var severity: Severity
  /// Stable, for programs: `text.replacement-character`.
  public var code: String
  /// One sentence for people.
  public var message: String
  /// Where in the text; `nil` when it concerns the whole document.
  public var span: TextSpan?

  /// A diagnostic by all it has.
  public init(_ severity: Severity, code: String, _ message: String, at span: TextSpan? = nil) {
    self.severity = severity
    self.code = code
    self.message = message
    self.span = span
  }
}
