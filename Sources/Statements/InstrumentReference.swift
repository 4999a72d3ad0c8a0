/// An instrument or body a provision refers to: a resolution, an agreement, an organisation.
public struct InstrumentReference: Sendable, Hashable {
  /// What is referred to.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A resolution of a body: "Resolution 2231".
    case resolution
    /// A treaty, agreement, convention or memorandum.
    case agreement
    /// Another text: a strategy, plan, report or declaration.
    case document
    /// An organisation or organ.
    case body
  }

  /// What is referred to.
  public var kind: Kind
  /// As the text names it.
  public var name: String
  /// Registered short name or number where one is known: `UN`, `S/RES/2231`.
  public var code: String?
  /// The words that name it.
  public var span: TextSpan

  /// A reference by all it has.
  public init(kind: Kind, name: String, code: String? = nil, span: TextSpan) {
    self.kind = kind
    self.name = name
    self.code = code
    self.span = span
  }
}
