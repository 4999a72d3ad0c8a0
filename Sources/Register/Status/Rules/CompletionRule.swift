import Statements

/// Done, done in part, or shown not to be done: the last decisive word counts.
///
/// A meeting that carries it out, a report, a source and a final assessment are such words. What
/// recurs is never done for good; only its end is looked at here.
enum CompletionRule: StatusRule {
  private struct Word {
    let status: Status
    let day: CivilDay
    let reason: StatusReason
    let recorded: Moment

    /// By the day it speaks of, then by when it was written. What was written at once for the same
    /// day is settled by its words, so that no order of arrival shows.
    static func isBefore(_ a: Word, _ b: Word) -> Bool {
      (a.day, a.recorded, a.reason.sentence) < (b.day, b.recorded, b.reason.sentence)
    }
  }

  static func verdict(on item: StatusCase) -> Verdict? {
    var words = assessments(item) + endings(item)
    if item.provision.fact.recurrence == nil { words += meetings(item) + completions(item) }
    guard let last = words.max(by: Word.isBefore) else {
      return nil
    }
    var reasons = [last.reason]
    if last.status == .fulfilled, let deadline = item.deadline(), last.day > deadline.lastDay {
      reasons.append(StatusReason(.doneLate(days: deadline.lastDay.days(until: last.day))))
    }
    return Verdict(last.status, since: last.day, reasons: reasons)
  }

  private static func meetings(_ item: StatusCase) -> [Word] {
    item.ownMeetings.filter { $0.wasHeld(by: item.today) }.map { meeting in
      Word(
        status: .fulfilled, day: meeting.firstDay,
        reason: StatusReason(
          .heldMeeting(title: meeting.fact.title, on: meeting.fact.on), [meeting.entry]),
        recorded: meeting.entry.recorded)
    }
  }

  private static func completions(_ item: StatusCase) -> [Word] {
    item.reports.filter { $0.fact.extent == .whole }.map { report in
      Word(
        status: .fulfilled, day: item.day(report.fact.on, else: report.effective),
        reason: StatusReason(.reported(.whole, on: report.fact.on), [report.entry]),
        recorded: report.entry.recorded)
    }
      + item.evidence.compactMap { source in
        guard let shows = source.fact.shows, shows == .done || shows == .notDone else { return nil }
        return Word(
          status: shows == .done ? .fulfilled : .notFulfilled,
          day: item.day(source.fact.on, else: source.effective),
          reason: StatusReason(.shown(shows, publisher: source.fact.publisher), [source.entry]),
          recorded: source.entry.recorded)
      }
  }

  private static func endings(_ item: StatusCase) -> [Word] {
    let part =
      item.partDone != nil || item.provision.fact.recurrence != nil && !item.occurrences.isEmpty
    return item.reports.filter { $0.fact.extent == .ended }.map { report in
      Word(
        status: part ? .partlyFulfilled : .notFulfilled,
        day: item.day(report.fact.on, else: report.effective),
        reason: StatusReason(.reported(.ended, on: report.fact.on), [report.entry]),
        recorded: report.entry.recorded)
    }
  }

  /// The final judgements; those of single parties for the same period count together.
  private static func assessments(_ item: StatusCase) -> [Word] {
    struct Judgement: Hashable {
      let scale: String
      let coder: String
      let period: EDTF
      let isOfOneParty: Bool
    }
    let concluded = item.assessments.filter { item.outcome(of: $0) != nil }
    let judgements = Dictionary(grouping: concluded) {
      Judgement(
        scale: $0.fact.scale, coder: $0.fact.coder, period: $0.fact.period,
        isOfOneParty: $0.fact.party != nil)
    }
    return judgements.values.compactMap { parts in
      let outcomes = Set(parts.compactMap(item.outcome))
      guard let last = parts.last else { return nil }
      let status: Status =
        switch outcomes {
        case [.fulfilled]: .fulfilled
        case [.notFulfilled]: .notFulfilled
        default: .partlyFulfilled
        }
      let levels = parts.map { part in
        let name = item.level(of: part.fact)?.name ?? "\(part.fact.score)"
        return part.fact.party.map { "\($0) – \(name)" } ?? name
      }
      return Word(
        status: status, day: item.day(last.fact.period, else: last.effective),
        reason: StatusReason(
          .assessed(
            scale: last.fact.scale, level: levels.joined(separator: "; "), coder: last.fact.coder),
          parts.map(\.entry)),
        recorded: last.entry.recorded)
    }
  }
}
