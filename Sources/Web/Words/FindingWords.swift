import Register
import Statements

/// Says what the status calculus found, in the words of a language, with parties by name and
/// provisions by the paragraph they stand in.
struct FindingWords {
  let words: Words
  let snapshot: Snapshot

  func sentence(_ finding: StatusFinding) -> String {
    switch finding {
    case .notReviewed(let confidence?): words("finding.not-reviewed.sure", "\(confidence)")
    case .notReviewed: words("finding.not-reviewed")
    case .rejected(let author): words("finding.rejected", author.person ?? name(author.party))
    case .withdrawn(let party?, let day):
      words("finding.withdrawn.by", words.day(day), name(party))
    case .withdrawn(nil, let day): words("finding.withdrawn", words.day(day))
    case .suspended(let party?, let day):
      words("finding.suspended.by", words.day(day), name(party))
    case .suspended(nil, let day): words("finding.suspended", words.day(day))
    case .superseded(let item, let day): words("finding.superseded", words.day(day), place(item))
    case .dropped(let item, let day): words("finding.dropped", words.day(day), place(item))
    case .taken(.supersedes, let item, let day):
      words("finding.superseded", words.day(day), place(item))
    case .taken(.drops, let item, let day): words("finding.dropped", words.day(day), place(item))
    case .taken(let relation, let item, let day):
      words("finding.\(relation.rawValue)", words.day(day), place(item))
    case .heldMeeting(let title, let on): words("finding.held", title, words.time(on))
    case .reported(let extent, let on):
      words("finding.reported", words("extent.\(extent.rawValue)"), words.time(on))
    case .shown(let finding, let publisher):
      words("finding.shown", publisher, words("shows.\(finding.rawValue)"))
    case .assessed(let scale, let level, let coder):
      words("finding.assessed", coder, level, scale)
    case .doneLate(let days): words.count("finding.late", days)
    case .occasionPassed(let title, let day): words("finding.occasion", words.day(day), title)
    case .deadlineAhead(let day, let days): words.count("finding.ahead", days, words.day(day))
    case .deadlinePassed(let day): words("finding.passed", words.day(day))
    case .waitsFor(let relation, let event):
      words("finding.waits", words.time(EDTF("\(relation):\(event)")))
    case .eventDated(let event, let title, let on):
      words("finding.event", words.event(event), title, words.time(on))
    case .succeeded(_, let name, let successor, let day):
      words("finding.succeeded", words.day(day), name, successor)
    case .neverMet(let next): words("finding.never-met", words.day(next))
    case .lastMet(let day, let next): words("finding.last-met", words.day(day), words.day(next))
    case .occurrenceMissed(let day): words("finding.missed", words.day(day))
    case .planned(let title, let on): words("finding.planned", title, words.time(on))
    case .gap(let expected, let met): words("finding.gap", words.day(expected), words.day(met))
    case .regular(let last?, let days): words.count("finding.regular", days, words.day(last))
    case .regular(nil, let days): words.count("finding.regular.never", days)
    case .metSince(let title, let on): words("finding.met", title, words.time(on))
    case .milestones(let met, let all): words("finding.milestones", "\(met)", "\(all)")
    case .initiative(let title): words("finding.initiative", title)
    case .target(let progress): target(progress)
    case .noDeadline: words("finding.no-deadline")
    case .nothingShown: words("finding.nothing")
    }
  }

  private func target(_ progress: TargetProgress) -> String {
    let target = progress.target
    let state = words("target.\(progress.state.rawValue)")
    let aim = words.aim(target)
    guard let observed = progress.observed else {
      return words("finding.target", target.indicator, state, aim)
    }
    let unit = target.unit.isEmpty ? "" : " \(target.unit)"
    return words(
      "finding.target.seen", target.indicator, state, aim,
      words.quantity(observed.fact.value) + unit,
      words.time(observed.fact.on))
  }

  private func name(_ party: PartyCode) -> String { snapshot.partyName(party) }

  /// A provision by its paragraph and statement, a statement by its title.
  private func place(_ item: ItemID) -> String {
    if let provision = ProvisionID(item).flatMap({ snapshot[$0] })?.fact {
      return words(
        "finding.paragraph", provision.paragraph,
        snapshot.statement(of: provision)?.fact.title ?? "")
    }
    return StatementID(item).flatMap { snapshot[$0] }.map { "“\($0.fact.title)”" }
      ?? item.rawValue
  }
}

extension Words {
  /// "55–60 % by the end of 2030".
  func aim(_ target: TargetFact) -> String {
    let range =
      target.low == target.high
      ? quantity(target.low) : "\(quantity(target.low))–\(quantity(target.high))"
    let unit = target.unit.isEmpty ? "" : " \(target.unit)"
    return "\(range)\(unit)" + (target.by.map { ", \(deadline($0))" } ?? "")
  }

  /// A whole number with its thousands apart; other figures as they were written.
  func quantity(_ quantity: Quantity) -> String {
    Int(quantity.description).map(number) ?? quantity.description
  }
}
