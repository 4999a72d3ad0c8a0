public import Register
public import Statements

/// A person at a register: all use cases are asked for here, one file each.
public struct Desk: Sendable {
  let service: Service
  public let principal: Principal

  var store: any EntryStore { service.store }
  public var today: CivilDay { service.dependencies.today() }
  public var now: Moment { service.dependencies.now() }

  /// What the person sees, as of today and all that is written down unless told otherwise.
  public func snapshot(_ asOf: AsOf? = nil) async throws -> Snapshot {
    try principal.require(.read)
    return try await service.snapshots.snapshot(key(asOf)).snapshot
  }

  /// The same with the status of every commitment.
  ///
  /// - Parameters:
  ///   - asOf: today, where left out.
  ///   - horizon: days within which something counts as due soon.
  public func board(_ asOf: AsOf? = nil, horizon: Int = 90) async throws -> Board {
    try principal.require(.read)
    return try await service.snapshots.board(key(asOf), horizon: horizon)
  }

  /// What the person would show to others, as of the same days.
  @inline(never) public func snapshot(_ asOf: AsOf? = nil, shownTo readers: Readers) async throws
    -> Snapshot
  {
    try principal.require(.read)
    let key = SnapshotCache.Key(
      audience: readers.audience(from: principal.audience), asOf: asOf ?? AsOf(today))
    return try await service.snapshots.snapshot(key).snapshot
  }

  private func key(_ asOf: AsOf?) -> SnapshotCache.Key {
    SnapshotCache.Key(audience: principal.audience, asOf: asOf ?? AsOf(today))
  }

  /// Today with all that the person sees by now: what a copy is made from that is to be compared with
  /// later. It does not say when somebody wrote what the person does not see.
  public func present() async throws -> AsOf {
    AsOf(today, recorded: max(now, try await everything().latestSeen))
  }

  /// Everything that is written down, also what will hold only later: what new entries are held
  /// against.
  @inline(never) func everything() async throws -> SnapshotCache.Present {
    try await service.snapshots.snapshot(key(Self.always))
  }

  /// The same without any party's own: what entries for the parties or for everybody may be made from.
  @inline(never) func everythingShared() async throws -> Snapshot {
    try await snapshot(Self.always, shownTo: .partner)
  }

  private static var always: AsOf { AsOf(CivilDay(year: 9999, month: 12, day: 31)) }
}
