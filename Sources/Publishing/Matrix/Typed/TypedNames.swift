import Register
import Statements

/// Names of parties or mechanisms as they stand in a cell, in any capitals.
enum TypedNames {
  /// Parties: names, aliases or codes with commas or "and" between, or "both parties".
  ///
  /// - Throws: `Unreadable` at the first word that begins no name.
  static func parties(
    _ text: String, among parties: [PartyName]
  ) throws(Unreadable) -> [PartyCode] {
    let all = parties.map(\.code)
    var rest = SameWords.of(text).lowercased()[...]
    if ["both parties", "all parties", "both", "all"].contains(rest) {
      return all.isEmpty ? [.parties] : all
    }
    let names = parties.flatMap { party in
      ([party.name, party.code.rawValue] + (party.aliases ?? [])).map {
        (SameWords.of($0).lowercased(), party.code)
      }
    }.sorted { $0.0.utf8.count > $1.0.utf8.count }
    var found: [PartyCode] = []
    while !rest.isEmpty {
      guard let (name, code) = names.first(where: { rest.hasPrefix($0.0) && !$0.0.isEmpty }),
        isEnd(rest.dropFirst(name.count))
      else {
        throw Unreadable(
          "“\(text)” names none of \(parties.map(\.name).joined(separator: ", ")), or more than them"
        )
      }
      if !found.contains(code) { found.append(code) }
      rest = rest.dropFirst(name.count)
      while let between = separators.first(where: { rest.hasPrefix($0) }) {
        rest = rest.dropFirst(between.count)
      }
    }
    return found
  }

  /// Mechanisms by name, with semicolons or line ends between.
  ///
  /// - Throws: `Unreadable` at the first that is not known.
  static func mechanisms(
    _ text: String, among known: [MechanismID: String]
  ) throws(Unreadable) -> [MechanismID] {
    let byName = Dictionary(
      known.map { (SameWords.of($0.value).lowercased(), $0.key) }, uniquingKeysWith: min)
    var found: [MechanismID] = []
    for part in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: ";") || $0 == 0x0A }) {
      let name = SameWords.oneLine(String(Substring(part)))
      if name.isEmpty { continue }
      guard let mechanism = byName[SameWords.of(name).lowercased()] else {
        throw Unreadable("the register knows no mechanism “\(name)”; enter it first")
      }
      if !found.contains(mechanism) { found.append(mechanism) }
    }
    return found
  }

  private static let separators = [" ", ",", ";", "and ", "& "]

  private static func isEnd(_ rest: Substring) -> Bool {
    rest.isEmpty || [",", ";", " "].contains { rest.hasPrefix($0) }
  }
}
