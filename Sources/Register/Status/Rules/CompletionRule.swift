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
  }

  static func verdict(on item: StatusCase) -> Verdict? {
    var words = assessments(item) + endings(item)
    if item.provision.fact.recurrence == nil { words += meetings(item) + completions(item) }
    guard let last = words.max(by: { ($0.day, $0.recorded) < ($1.day, $1.recorded) }) else {
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
      item.reports.contains { $0.fact.extent == .part }
      || item.evidence.contains { $0.fact.shows == .part }
    return item.reports.filter { $0.fact.extent == .ended }.map { report in
      Word(
        status: part ? .partlyFulfilled : .notFulfilled,
        day: item.day(report.fact.on, else: report.effective),
        reason: StatusReason(.reported(.ended, on: report.fact.on), [report.entry]),
        recorded: report.entry.recorded)
    }
  }

  private static func assessments(_ item: StatusCase) -> [Word] {
    item.assessments.compactMap { assessment in
      guard let outcome = item.outcome(of: assessment), let level = item.level(of: assessment.fact)
      else { return nil }
      let status: Status =
        switch outcome {
        case .fulfilled: .fulfilled
        case .partlyFulfilled: .partlyFulfilled
        case .notFulfilled: .notFulfilled
        }
      return Word(
        status: status, day: item.day(assessment.fact.period, else: assessment.effective),
        reason: StatusReason(
          .assessed(
            scale: assessment.fact.scale, level: level.name, coder: assessment.fact.coder),
          [assessment.entry]),
        recorded: assessment.entry.recorded)
    }
  }
}
