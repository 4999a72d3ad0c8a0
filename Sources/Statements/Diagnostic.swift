/// What was imperfect about a document, and where.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    case note, warning, error
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
  }

  public var severity: Severity
  /// Stable, for programs: `text.replacement-character`.
  public var code: String
  /// One sentence for people.
  public var message: String
  /// Where in the text; `nil` when it concerns the whole document.
  public var span: TextSpan?

  public init(_ severity: Severity, code: String, _ message: String, at span: TextSpan? = nil) {
    self.severity = severity
    self.code = code
    self.message = message
    self.span = span
  }
}
