import Statements

/// The names by which a statement calls its own parties.
struct OwnNames {
  let gazetteer: Gazetteer
  let parties: [PartyCode]

  /// Whether a phrase is such a name: a party's, or a group's of which all parties are members.
  func contains(_ i: Int, _ length: Int, in tokens: Span<Token>) -> Bool {
    guard let (name, size) = gazetteer.name(at: i, in: tokens), size == length else { return false }
    if parties.contains(name.code) { return true }
    guard let group = gazetteer.entry(of: name.code), !group.members.isEmpty, !parties.isEmpty
    else { return false }
    return parties.allSatisfy(group.members.contains)
  }
}
