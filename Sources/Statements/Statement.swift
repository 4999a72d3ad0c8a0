/// An adopted text: a joint statement, communiqué, declaration, memorandum or action plan.
public struct Statement: Sendable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case jointStatement = "joint-statement"
    case communique, declaration, memorandum, agreement
    case actionPlan = "action-plan"
    case resolution
    case other
  }

  /// File name, or `stdin`.
  public var name: String
  public var text: StatementText
  /// Lower-case hexadecimal SHA-256 of the source's bytes, before any conversion.
  public var sha256: String
  /// BCP 47, `en` unless the source says otherwise.
  public var language: String
  public var title: String
  public var kind: Kind
  public var parties: [Party]
  public var signatories: [Signatory]
  /// Date of adoption in EDTF: `2022-11-17`, or less if the text gives less.
  public var adoptedOn: EDTF?
  public var adoptedAt: String?
  public var blocks: [Block]
  public var diagnostics: [Diagnostic]

  public init(
    name: String, text: StatementText, sha256: String, language: String = "en", title: String = "",
    kind: Kind = .other, parties: [Party] = [], signatories: [Signatory] = [],
    adoptedOn: EDTF? = nil, adoptedAt: String? = nil, blocks: [Block] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.name = name
    self.text = text
    self.sha256 = sha256
    self.language = language
    self.title = title
    self.kind = kind
    self.parties = parties
    self.signatories = signatories
    self.adoptedOn = adoptedOn
    self.adoptedAt = adoptedAt
    self.blocks = blocks
    self.diagnostics = diagnostics
  }
}
