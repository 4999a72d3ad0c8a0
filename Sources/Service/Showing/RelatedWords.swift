import Publishing
import Register
import Statements

/// One line for an item that stands under the heading of its kind.
enum RelatedWords {
  static func of(_ fact: Fact, in snapshot: Snapshot) -> String {
    switch fact {
    case .mechanism(let fact):
      let facts = [fact.level?.rawValue, fact.cadence.map(SpokenTime.cadence)].compactMap(\.self)
      return fact.name + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
    case .responsibility(let fact):
      let contact = fact.contact.map { ", \($0.name)" } ?? ""
      return "\(fact.party), \(fact.role.rawValue): \(fact.holder)\(contact)"
    case .meeting(let fact):
      let place = fact.place.map { ", \($0)" } ?? ""
      return "\(fact.title), \(SpokenTime.of(fact.on))\(place) (\(fact.state.rawValue))"
    case .progress(let fact):
      let extent = fact.extent.map { " (\(SpokenTerm.of($0)))" } ?? ""
      return "\(SpokenTime.of(fact.on)): \(fact.note)\(extent)"
    case .evidence(let fact):
      let facts = [fact.publisher, fact.title, fact.on.map(SpokenTime.of), fact.address]
      return facts.compactMap(\.self).joined(separator: ", ")
    case .assessment(let fact):
      return "\(fact.scale) \(fact.score) (\(fact.phase.rawValue), \(fact.coder), "
        + "\(SpokenTime.of(fact.period)))"
    default: return snapshot.summary(of: fact.subject ?? ItemID(.remark, from: []))
    }
  }
}
