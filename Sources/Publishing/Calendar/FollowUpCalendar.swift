public import Register
import Statements

/// The meetings, deadlines and expected occurrences of a register, for any calendar program.
///
/// A value made from a snapshot alone. It says nothing that changes from one day to the next ("due
/// in 40 days"), so that a calendar made anew differs only where something was entered. It shows all
/// that the snapshot holds; whose eyes it is for is decided when the snapshot is made.
public struct FollowUpCalendar: Hashable, Sendable {
  /// What a calendar program calls it.
  public let name: String
  /// By first day, then by identifier; what has no day yet stands last.
  public let items: [CalendarItem]

  /// The calendar of what a snapshot holds.
  ///
  /// - Parameters:
  ///   - snapshot: the register as of a day.
  ///   - options: what goes into it.
  ///   - reports: the status of every commitment, where it is known already.
  public init(
    _ snapshot: Snapshot, options: CalendarOptions = CalendarOptions(),
    reports: [ProvisionID: StatusReport]? = nil
  ) {
    let statements = snapshot.statements(options.statement, of: options.partnership)
    let writer = CalendarItemWriter(
      snapshot: snapshot, options: options, statements: statements.map(\.fact), reports: reports)
    items = (writer.meetings + writer.occurrences + writer.deadlines + writer.steps).sorted {
      ($0.days?.lowerBound.number ?? .max, $0.uid) < ($1.days?.lowerBound.number ?? .max, $1.uid)
    }
    if let only = statements.first, statements.count == 1 {
      name = "Follow-up: \(MatrixWords.title(only.fact))"
    } else {
      name =
        options.partnership.flatMap { snapshot[$0] }.map { "Follow-up: \($0.fact.name)" }
        ?? "Follow-up"
    }
  }
}
