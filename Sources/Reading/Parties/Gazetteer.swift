import Statements

/// Names of states and organisations, their adjectives and capitals, and the titles of those who
/// act for them.
struct Gazetteer: Sendable {
  struct Name: Sendable {
    enum Kind: Sendable { case state, demonym, capital, organisation, council }
    let code: PartyCode
    let kind: Kind
    /// Index into `entries`.
    let entry: Int
  }

  struct Entry: Sendable {
    let code: PartyCode
    let name: String
    /// Codes of a group with a fixed membership.
    let members: [PartyCode]
    let isOrganisation: Bool
  }

  /// Whose title or office a word is.
  enum Role: Sendable { case collective, person, office, pronoun, others }

  private(set) var entries: [Entry] = []
  /// Those of the entries that have members.
  private(set) var groups: [Entry] = []
  private(set) var names: [Name] = []
  private var trie = PhraseTrie()
  private var roles: [Role] = []
  private var titles = PhraseTrie()
  private var byCode: [PartyCode: Int] = [:]

  init(folder: LexiconFolder, vocabulary: inout Vocabulary) throws(LexiconError) {
    for row in try folder.table("countries").rows {
      let entry = add(PartyCode(String(try row("code"))), String(try row("name")), [], false)
      let official = try row("official")
      for name in [try row("name"), official] + (try row.list("aliases")) where !name.isEmpty {
        enter(name, .state, entry, &vocabulary)
      }
      for name in try row.list("demonyms") { enter(name, .demonym, entry, &vocabulary) }
      for name in try row.list("capitals") { enter(name, .capital, entry, &vocabulary) }
    }
    for row in try folder.table("organisations").rows {
      let members = try row.list("members").map { PartyCode(String($0)) }
      let entry = add(PartyCode(String(try row("code"))), String(try row("name")), members, true)
      let kind: Name.Kind = try row("kind") == "council" ? .council : .organisation
      let code = try row("code")
      for name in [code, try row("name")] + (try row.list("aliases")) {
        enter(name, kind, entry, &vocabulary)
      }
    }
    for row in try folder.table("titles").rows {
      let role: Role
      switch try row("role") {
      case "collective": role = .collective
      case "person": role = .person
      case "office": role = .office
      case "pronoun": role = .pronoun
      case "others": role = .others
      default: throw row.fault("the role is collective, person, office, pronoun or others")
      }
      titles.insert(vocabulary.internPhrase(try row("words")), value: Int32(roles.count))
      roles.append(role)
    }
  }

  /// The name that begins at a capitalised token.
  func name(at i: Int, in tokens: Span<Token>) -> (name: Name, length: Int)? {
    guard tokens[i].is(.capitalised), let match = trie.longestMatch(at: i, in: tokens) else {
      return nil
    }
    let name = names[Int(match.value)]
    // "America" in a name such as "Bank of America" is not told apart; "us" and "US" are.
    if match.length == 1, tokens[i].end - tokens[i].start == 2, !tokens[i].is(.allCaps),
      !tokens[i].is(.digits)
    {
      return nil
    }
    return (name, match.length)
  }

  func title(at i: Int, in tokens: Span<Token>) -> (role: Role, length: Int)? {
    titles.longestMatch(at: i, in: tokens).map { (roles[Int($0.value)], $0.length) }
  }

  func entry(of code: PartyCode) -> Entry? { byCode[code].map { entries[$0] } }

  private mutating func add(
    _ code: PartyCode, _ name: String, _ members: [PartyCode], _ isOrganisation: Bool
  ) -> Int {
    byCode[code] = entries.count
    let entry = Entry(code: code, name: name, members: members, isOrganisation: isOrganisation)
    entries.append(entry)
    if !members.isEmpty { groups.append(entry) }
    return entries.count - 1
  }

  private mutating func enter(
    _ phrase: some StringProtocol, _ kind: Name.Kind, _ entry: Int, _ vocabulary: inout Vocabulary
  ) {
    let words = vocabulary.internPhrase(phrase)
    for word in words where vocabulary[word].tags.isEmpty {
      vocabulary.tag(word, kind == .demonym ? [.noun, .adjective] : .noun)
    }
    // Where a city and its state have one name ("Singapore"), the state is meant.
    if let known = trie.insert(words, value: Int32(names.count)), kind == .capital {
      trie.insert(words, value: known)
      return
    }
    names.append(Name(code: entries[entry].code, kind: kind, entry: entry))
  }
}
