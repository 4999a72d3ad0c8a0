public import Statements

/// An adopted text, whole, so that every quotation can be held against it.
public struct StatementFact: IdentifiedFact, FactBody {
  public static var itemKind: ItemKind { .statement }

  public let id: StatementID
  public var partnership: PartnershipID?
  /// File it was read from.
  public var name: String
  public var title: String
  public var type: Statement.Kind
  /// BCP 47.
  public var language: String
  public var parties: [PartyName]
  public var signatories: [SignatoryName]
  public var adoptedOn: EDTF?
  public var adoptedAt: String?
  /// SHA-256 of the file's bytes.
  public var sha256: String
  public var text: String
  public var blocks: [BlockPlace]
  /// Name and version of what read it.
  public var reader: String
  /// The earlier version of the same statement that this one takes the place of.
  public var replaces: StatementID?

  /// The identifier is that of the file's bytes: read again, it is the same statement.
  public init(_ coding: Coding, partnership: PartnershipID? = nil, replaces: StatementID? = nil) {
    let statement = coding.statement
    id = StatementID(from: statement.sha256)
    self.partnership = partnership
    name = statement.name
    title = statement.title
    type = statement.kind
    language = statement.language
    parties = statement.parties.map {
      PartyName(code: $0.code, name: $0.name, aliases: $0.aliases.isEmpty ? nil : $0.aliases)
    }
    signatories = statement.signatories.map {
      SignatoryName(name: $0.name, post: $0.post, party: $0.party)
    }
    adoptedOn = statement.adoptedOn
    adoptedAt = statement.adoptedAt
    sha256 = statement.sha256
    text = statement.text.string
    blocks = statement.blocks.map(BlockPlace.init)
    reader = coding.reader
    self.replaces = replaces
  }

  var concerns: [ItemID] { [partnership?.item, replaces?.item].compactMap { $0 } }

  func check() throws(EntryError) {
    try require(text, .statementText)
    if let adoptedOn { try require(adoptedOn, .adoptionDate) }
  }
}

/// A person who adopted the statement for a party.
public struct SignatoryName: Codable, Hashable, Sendable {
  public var name: String
  public var post: String
  public var party: PartyCode?
}

/// One piece of the layout, by place.
public struct BlockPlace: Codable, Hashable, Sendable {
  public var kind: Block.Kind
  public var start: Int
  public var end: Int
  public var number: String?
  public var level: Int
  public var leadIn: Int?
  public var paragraph: String

  init(_ block: Block) {
    kind = block.kind
    start = block.span.start
    end = block.span.end
    number = block.number
    level = block.level
    leadIn = block.leadIn
    paragraph = block.paragraph
  }
}
