import HTML
import Register
import Statements

/// How a milestone or deliverable stands: by what is entered, and by its day where nothing is.
enum StepMark {
  static func of(_ milestone: MilestoneFact, today: CivilDay, _ words: Words) -> Mark {
    switch milestone.state {
    case .met: Mark(family: "done", shape: "●", word: words("milestone.met"))
    case .partiallyMet: Mark(family: "done", shape: "◑", word: words("milestone.partiallyMet"))
    case .notMet: Mark(family: "late", shape: "■", word: words("milestone.notMet"))
    case .scheduled: open(due: milestone.due, today, words)
    }
  }

  static func of(_ deliverable: DeliverableFact, today: CivilDay, _ words: Words) -> Mark {
    deliverable.deliveredOn == nil
      ? open(due: deliverable.due, today, words)
      : Mark(family: "done", shape: "●", word: words("deliverable.delivered"))
  }

  private static func open(due: EDTF?, _ today: CivilDay, _ words: Words) -> Mark {
    if let last = due?.days?.upperBound, last < today {
      return Mark(family: "late", shape: "▲", word: words("status.overdue"))
    }
    return Mark(family: "open", shape: "○", word: words("milestone.scheduled"))
  }
}
