import Statements

extension StatusFinding {
  /// One sentence for people, in English.
  public var sentence: String {
    switch self {
    case .notReviewed(let confidence):
      "Read, and not yet confirmed by a person\(confidence.map { " (\($0) % sure)" } ?? "")."
    case .rejected(let author): "Rejected by \(author.person ?? author.party.rawValue)."
    case .withdrawn(let party, let day): "Withdrawn\(Self.by(party)) on \(day)."
    case .suspended(let party, let day): "Suspended\(Self.by(party)) on \(day)."
    case .superseded(let item, let day): "Superseded by \(item) on \(day)."
    case .dropped(let item, let day): "Dropped by \(item) on \(day)."
    case .taken(let relation, let item, let day): "\(item) \(relation.rawValue) it (\(day))."
    case .heldMeeting(let title, let on): "\(title) was held (\(on))."
    case .reported(let extent, let on): "Reported \(Self.words(extent)) (\(on))."
    case .shown(let finding, let publisher): "\(publisher) shows it \(Self.words(finding))."
    case .assessed(let scale, let level, let coder): "Assessed by \(coder): \(level) (\(scale))."
    case .doneLate(let days): "Done \(Self.count(days, "day")) late."
    case .occasionPassed(let title, let day): "The occasion passed on \(day): \(title)."
    case .deadlineAhead(let day, let days): "Due by \(day), in \(Self.count(days, "day"))."
    case .deadlinePassed(let day): "Was due by \(day), and nothing shows that it was done."
    case .waitsFor(let relation, let event):
      "Due \(relation) \(Self.spoken(event)), which has no date yet."
    case .eventDated(let event, let title, let day):
      "\(Self.capitalised(Self.spoken(event))) is “\(title)”, \(day)."
    case .neverMet(let next): "Has not met yet; the first time is due by \(next)."
    case .lastMet(let day, let next): "Last met on \(day); next due by \(next)."
    case .occurrenceMissed(let day): "Was expected to meet by \(day)."
    case .succeeded(_, let name, let successor, let day):
      "\(name) ended on \(day), when \(successor) first met."
    case .planned(let title, let on): "\(title) is planned (\(on))."
    case .gap(let expected, let met): "Met on \(met), though expected by \(expected)."
    case .regular(let last?, let days):
      "Recurs without a fixed period; last met on \(last), \(Self.count(days, "day")) ago."
    case .regular(nil, let days):
      "Recurs without a fixed period; has not met in the \(Self.count(days, "day")) since adoption."
    case .metSince(let title, let on): "\(title) met (\(on))."
    case .milestones(let met, let all): "\(met) of \(Self.count(all, "milestone")) met."
    case .initiative(let title): "Carried out by \(title)."
    case .target(let progress): progress.sentence
    case .noDeadline: "No deadline."
    case .nothingShown: "No evidence yet."
    }
  }

  private static func by(_ party: PartyCode?) -> String { party.map { " by \($0)" } ?? "" }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  private static func spoken(_ event: String) -> String {
    "the " + event.utf8.map { $0 == UInt8(ascii: "-") ? " " : String(Unicode.Scalar($0)) }.joined()
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func words(_ extent: ProgressFact.Extent) -> String {
    switch extent {
    case .underWay: "under way"
    case .part: "done in part"
    case .whole: "done"
    case .ended: "ended"
    }
  }

  private static func words(_ finding: EvidenceFact.Finding) -> String {
    switch finding {
    case .done: "done"
    case .part: "done in part"
    case .underWay: "under way"
    case .notDone: "not done"
    }
  }
}
