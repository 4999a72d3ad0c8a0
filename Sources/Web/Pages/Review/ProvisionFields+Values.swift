import HTTPServer
import Register
import Service
import Statements

extension ProvisionFields {
  /// What the fields hold where nobody has typed yet.
  static func values(of fact: ProvisionFact, in snapshot: Snapshot) -> FormFields {
    var values: FormFields = ["content": fact.content.exact, "class": fact.class.rawValue]
    let parties = snapshot.statement(of: fact)?.fact.parties.map(\.code) ?? []
    for party in parties where fact.actors == [.parties] || fact.actors.contains(party) {
      values.add("actor", party.rawValue)
    }
    for (name, value) in [
      ("obligation", fact.obligation?.rawValue), ("due", fact.due?.rawValue),
      ("recurrence", fact.recurrence?.rawValue),
    ] {
      if let value { values.add(name, value) }
    }
    for mechanism in fact.mechanisms { values.add("mechanism", "\(mechanism)") }
    for area in fact.areas { values.add("area", area.rawValue) }
    return values
  }

  /// Whether a field holds the same: browsers write lines anew, and boxes come in their own order.
  static func isSame(_ name: String, _ some: [String], _ others: [String]) -> Bool {
    func plain(_ values: [String]) -> [String] {
      values.map { $0.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) } }
        .map { $0.joined(separator: " ") }.filter { !$0.isEmpty }.sorted()
    }
    return plain(some) == plain(others)
  }

  /// What a field holds, in words.
  static func spoken(
    _ name: String, _ values: [String], of fact: ProvisionFact, in snapshot: Snapshot,
    _ words: Words
  ) -> String {
    let said = values.map { value in
      switch name {
      case "class", "obligation", "area": words("\(name).\(value)")
      case "actor": snapshot.partyName(PartyCode(value))
      case "due": words.deadline(EDTF(value))
      case "recurrence": words.cadence(EDTF(value))
      case "mechanism": MechanismID(value).flatMap { snapshot[$0]?.fact.name } ?? value
      default: value
      }
    }
    return said.isEmpty ? "–" : said.joined(separator: ", ")
  }
}
