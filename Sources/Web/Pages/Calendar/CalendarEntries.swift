import Publishing
import Register
import Service
import Statements

/// What the calendar shows: all that stands in the file for calendar programs, and occasions.
struct CalendarEntries {
  /// By first day; those without one last.
  let entries: [CalendarEntry]

  /// What recurs is told for the days from the first to the last.
  init(_ board: Board, from first: CivilDay, to last: CivilDay, _ words: Words) {
    let writer = Writer(board: board, words: words)
    var options = CalendarOptions()
    options.days = first...last
    let items = FollowUpCalendar(board.snapshot, options: options, reports: board.reports).items
    let found =
      items.flatMap { writer.entries(of: $0, from: first, to: last) } + writer.occasions
    entries = found.sorted {
      ($0.days?.lowerBound.number ?? .max, $0.anchor)
        < ($1.days?.lowerBound.number ?? .max, $1.anchor)
    }
  }
}

/// Turns items of the calendar file into entries.
private struct Writer {
  let board: Board
  let words: Words

  private var snapshot: Snapshot { board.snapshot }
  private var today: CivilDay { snapshot.asOf.effective }

  /// What a file's item stands for: its identifier is `m7k2m9q4t1x8w@entente`, or
  /// `d7k2m9q4t1x8w-P2Y@entente` for the next occurrence of what recurs.
  func entries(of item: CalendarItem, from first: CivilDay, to last: CivilDay) -> [CalendarEntry] {
    let name = item.uid.prefix { $0 != "@" }
    guard let id = ItemID(rawValue: String(name.prefix { $0 != "-" })) else { return [] }
    if name.contains("-") { return occurrences(of: id, item, from: first, to: last) }
    switch snapshot.entry(for: id)?.fact {
    case .meeting: return MeetingID(id).flatMap { snapshot[$0] }.map { [meeting($0, item)] } ?? []
    case .provision: return [deadline(id, item)]
    case .milestone(let fact):
      return [step(id, StepMark.of(fact, today: today, words), fact.title, fact.item, item)]
    case .deliverable(let fact):
      return [step(id, StepMark.of(fact, today: today, words), fact.title, fact.item, item)]
    default: return []
    }
  }

  var occasions: [CalendarEntry] {
    snapshot.all(OccasionFact.self).map { held in
      CalendarEntry(
        anchor: "\(held.fact.id)", days: held.fact.on.days,
        mark: Mark(family: "over", shape: "◆", word: words("item.occasion")),
        title: held.fact.title, address: nil)
    }
  }

  private func meeting(_ held: Held<MeetingFact>, _ item: CalendarItem) -> CalendarEntry {
    let state = held.fact.state
    return CalendarEntry(
      anchor: "\(held.fact.id)", days: item.days,
      mark: Mark(
        family: MeetingMark.family(state), shape: MeetingMark.shape(state),
        word: words("meeting.\(state.rawValue)")),
      title: held.fact.title, address: nil, meeting: held)
  }

  private func deadline(_ id: ItemID, _ item: CalendarItem) -> CalendarEntry {
    let status = ProvisionID(id).flatMap { board.reports[$0]?.status } ?? .inForce
    return CalendarEntry(
      anchor: "\(id)", days: item.days,
      mark: Mark(
        family: StatusMark.family(status), shape: StatusMark.shape(status),
        word: words("calendar.deadline", words("status.\(status.rawValue)"))),
      title: snapshot.summary(of: id), address: ItemAddress.of(id),
      context: item.days == nil
        ? ProvisionID(id).flatMap { snapshot[$0]?.fact.due }.map(words.deadline) : nil)
  }

  private func step(
    _ id: ItemID, _ mark: Mark, _ title: String, _ owner: ItemID, _ item: CalendarItem
  ) -> CalendarEntry {
    CalendarEntry(
      anchor: "\(id)", days: item.days,
      mark: Mark(
        family: mark.family, shape: mark.shape,
        word: "\(words("item.\(id.kind.rawValue)")): \(mark.word)"),
      title: title, address: ItemAddress.of(id), context: snapshot.summary(of: owner))
  }

  /// Each time that something is expected again within the days shown.
  private func occurrences(
    of id: ItemID, _ item: CalendarItem, from first: CivilDay, to last: CivilDay
  ) -> [CalendarEntry] {
    guard let begin = item.days?.lowerBound, let cadence = item.cadence else { return [] }
    // No month has more than 31 days, so that this is never after the first one shown.
    let longest = max(1, cadence.months * 31 + cadence.days)
    var count = max(0, begin.days(until: first) / longest)
    var found: [CalendarEntry] = []
    while true {
      let day = begin.advanced(months: count * cadence.months)
        .advanced(days: count * cadence.days)
      guard day <= last else { return found }
      count += 1
      guard day >= first else { continue }
      found.append(
        CalendarEntry(
          anchor: "\(id)-\(day)", days: day...day,
          mark: Mark(family: "proposed", shape: "◌", word: words("calendar.expected")),
          title: snapshot.summary(of: id), address: ItemAddress.of(id)))
    }
  }
}
