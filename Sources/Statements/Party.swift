/// Code of a party: ISO 3166-1 alpha-2 (`NL`), ISO 3166-3 for states that are no more (`SUHH`),
/// a registered short name (`EU`, `NATO`), or, for a party on no list, its alias or name.
public struct PartyCode: RawRepresentable, Codable, Hashable, Sendable, Comparable,
  CustomStringConvertible,
  ExpressibleByStringLiteral
{
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  /// A code as written; the value is not checked.
  public init(_ value: String) { rawValue = value }
  public init(stringLiteral value: String) { rawValue = value }
  public var description: String { rawValue }
  public static func < (a: PartyCode, b: PartyCode) -> Bool { a.rawValue < b.rawValue }

  /// All signatories of a multilateral text whose members the text does not list.
  public static let parties: PartyCode = "parties"
}

/// A state or organisation bound by a statement.
public struct Party: Sendable, Hashable {
  /// The code by which provisions name it.
  public var code: PartyCode
  /// The name in full, as the statement gives it or as the list of names has it.
  public var name: String
  /// What else the text calls it: "the ROK", "Canberra", "the Australian side".
  public var aliases: [String]

  /// A party by all it has.
  public init(code: PartyCode, name: String, aliases: [String] = []) {
    self.code = code
    self.name = name
    self.aliases = aliases
  }
}

/// A person who adopted the statement for a party.
public struct Signatory: Sendable, Hashable {
  /// The person's name as written, without title and post.
  public var name: String
  /// Post as written: "Prime Minister of the Kingdom of the Netherlands".
  public var post: String
  /// The party signed for, where it is known.
  public var party: PartyCode?

  /// A signatory by all there is to know.
  public init(name: String, post: String, party: PartyCode?) {
    self.name = name
    self.post = post
    self.party = party
  }
}
