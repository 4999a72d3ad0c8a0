import Publishing
import Register
import Statements

/// What an entry says, in one line: "accepted ¶ 3 host the conference …".
enum EntryWords {
  static func of(_ fact: Fact, in snapshot: Snapshot) -> String {
    func name(_ item: ItemID) -> String { snapshot.summary(of: item) }
    switch fact {
    case .partnership(let fact): return "partnership: \(fact.name)"
    case .statement(let fact): return "statement: \(SpokenTerm.citation(fact))"
    case .provision(let fact):
      return "\(fact.class.rawValue): ¶ \(fact.paragraph) \(Snapshot.opening(fact.wording))"
    case .review(let fact):
      let verb = fact.verdict == .accept ? "accepted" : "rejected"
      return "\(verb) \(name(fact.provision.item))\(note(fact.note))"
    case .relation(let fact):
      return "\(name(fact.later)) \(fact.relation.rawValue) \(name(fact.earlier.item))"
    case .standing(let fact):
      return "\(fact.change.rawValue): \(name(fact.provision.item))\(note(fact.reason))"
    case .mechanism(let fact): return "mechanism: \(fact.name)"
    case .meeting(let fact):
      return "meeting \(fact.state.rawValue): \(fact.title), \(SpokenTime.of(fact.on))"
    case .occasion(let fact): return "occasion: \(fact.title), \(SpokenTime.of(fact.on))"
    case .initiative(let fact): return "initiative: \(fact.title)"
    case .milestone(let fact): return "milestone \(fact.state.rawValue): \(fact.title)"
    case .deliverable(let fact): return "deliverable: \(fact.title)"
    case .target(let fact):
      let range = fact.low == fact.high ? "\(fact.low)" : "\(fact.low)–\(fact.high)"
      return "target: \(fact.indicator) \(range) \(fact.unit)"
    case .observation(let fact):
      return "observed \(fact.value) for \(SpokenTime.of(fact.on)): \(name(fact.target.item))"
    case .responsibility(let fact):
      let holder = fact.holder.isEmpty ? "nobody" : fact.holder
      return "\(fact.role.rawValue) for \(fact.party): \(holder), \(name(fact.item))"
    case .progress(let fact): return "progress, \(SpokenTime.of(fact.on)): \(fact.note)"
    case .evidence(let fact):
      return "evidence: "
        + [fact.publisher, fact.title, fact.address].compactMap(\.self).joined(separator: ", ")
    case .assessment(let fact):
      return
        "assessed \(fact.score) on \(fact.scale) by \(fact.coder): \(name(fact.provision.item))"
    case .scale(let fact): return "scale: \(fact.name)"
    case .remark(let fact): return fact.text.isEmpty ? "remark taken back" : "remark: \(fact.text)"
    case .assent(let fact):
      return "\(fact.verdict.rawValue)s entry \(fact.entry.short)\(note(fact.note))"
    case .retraction(let fact): return "taken back\(note(fact.reason))"
    }
  }

  private static func note(_ note: String?) -> String { note.map { " (\($0))" } ?? "" }
}
