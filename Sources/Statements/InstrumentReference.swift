/// An instrument or body a provision refers to: a resolution, an agreement, an organisation.
public struct InstrumentReference: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case resolution, agreement, document, body
  }

  public var kind: Kind
  /// As the text names it.
  public var name: String
  /// Registered short name or number where one is known: `UN`, `S/RES/2231`.
  public var code: String?
  public var span: TextSpan

  public init(kind: Kind, name: String, code: String? = nil, span: TextSpan) {
    self.kind = kind
    self.name = name
    self.code = code
    self.span = span
  }
}
