import Register
import Service
import Statements

/// What an item is called in a list, in the words of a language.
enum ItemName {
  static func of(_ item: ItemID, in snapshot: Snapshot, _ words: Words) -> String {
    switch snapshot.entry(for: item)?.fact {
    case .meeting(let fact): "\(fact.title), \(words.time(fact.on))"
    case .occasion(let fact): "\(fact.title), \(words.time(fact.on))"
    case .observation(let fact):
      "\(snapshot[fact.target]?.fact.indicator ?? ""): \(fact.value), \(words.time(fact.on))"
    case .progress(let fact): "\(words.time(fact.on)): \(snapshot.summary(of: fact.item))"
    case .assessment(let fact):
      "\(fact.coder), \(words.time(fact.period)): \(snapshot.summary(of: fact.provision.item))"
    case .remark(let fact): snapshot.summary(of: fact.item)
    case .responsibility(let fact): "\(fact.holder), \(snapshot.partyName(fact.party))"
    default: snapshot.summary(of: item)
    }
  }
}
