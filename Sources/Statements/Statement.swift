/// An adopted text: a joint statement, communiqué, declaration, memorandum or action plan.
public struct Statement: Sendable {
  /// What the statement calls itself.
  public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
    /// A joint statement or joint press statement.
    case jointStatement = "joint-statement"
    /// A communiqué.
    case communique
    /// A declaration.
    case declaration
    /// A memorandum of understanding.
    case memorandum
    /// A treaty or agreement.
    case agreement
    /// An action plan, programme or roadmap.
    case actionPlan = "action-plan"
    /// A resolution of an organisation's organ.
    case resolution
    /// Anything else, or nothing that tells.
    case other
  }

  /// File name, or `stdin`.
  public var name: String
  /// The text that every span refers to.
  public var text: StatementText
  /// Lower-case hexadecimal SHA-256 of the source's bytes, before any conversion.
  public var sha256: String
  /// BCP 47, `en` unless the source says otherwise.
  public var language: String
  /// The title as written; empty where there is none.
  public var title: String
  /// What the statement calls itself.
  public var kind: Kind
  /// Who adopted it, in the order of the text.
  public var parties: [Party]
  /// The persons who adopted it, in the order of the text.
  public var signatories: [Signatory]
  /// Date of adoption in EDTF: `2022-11-17`, or less if the text gives less.
  public var adoptedOn: EDTF?
  /// Place of adoption as written.
  public var adoptedAt: String?
  /// The layout, in text order.
  public var blocks: [Block]
  /// What was imperfect about the document.
  public var diagnostics: [Diagnostic]

  /// A statement by all it has.
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
