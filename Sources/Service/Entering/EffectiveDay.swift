import Register
import Statements

/// The day from which a fact holds, where nobody says another: that of the words or the event it
/// speaks of, and never later than the day it is written down.
///
/// A statement that is imported years after its adoption binds from its adoption; so does what was
/// read in it, and so does a person's word on what was read. Questions as of a day in between are
/// answered as if it had been entered in time; `AsOf.recorded` tells what was known when.
enum EffectiveDay {
  static func of(_ fact: Fact, in snapshot: Snapshot, today: CivilDay) -> CivilDay {
    min(own(fact, snapshot) ?? today, today)
  }

  private static func own(_ fact: Fact, _ snapshot: Snapshot) -> CivilDay? {
    switch fact {
    case .statement(let fact): fact.adoptedOn?.days?.upperBound
    case .provision(let fact): day(of: fact.statement.item, snapshot)
    case .review(let fact): day(of: fact.provision.item, snapshot)
    case .target(let fact): day(of: fact.provision.item, snapshot)
    case .relation(let fact): day(of: fact.later, snapshot)
    case .meeting(let fact): fact.state == .held ? fact.on.days?.lowerBound : nil
    case .occasion(let fact): fact.on.days?.lowerBound
    case .progress(let fact): fact.on.days?.upperBound
    case .observation(let fact): fact.on.days?.upperBound
    case .evidence(let fact): fact.on?.days?.upperBound
    case .milestone(let fact): fact.metOn?.days?.upperBound
    case .deliverable(let fact): fact.deliveredOn?.days?.upperBound
    case .initiative(let fact): fact.from?.days?.lowerBound
    default: nil
    }
  }

  private static func day(of item: ItemID, _ snapshot: Snapshot) -> CivilDay? {
    snapshot.entry(for: item)?.effective
  }
}
