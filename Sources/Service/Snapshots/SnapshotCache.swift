import Register
import Statements

/// Keeps what was asked for, and absorbs only what has been entered since.
///
/// A snapshot is held for each audience and pair of days; those asked for longest ago make room.
actor SnapshotCache {
  struct Key: Hashable {
    let audience: Audience
    let asOf: AsOf
  }

  private struct Shelf {
    var snapshot: Snapshot
    /// Of the last entry absorbed.
    var position = 0
    /// When anything was last written, by anybody.
    var latest = Moment(milliseconds: 0)
    /// When anything was last written that the audience sees.
    var latestSeen = Moment(milliseconds: 0)
    /// `nil` once the snapshot has changed, so that it can grow in place.
    var board: Board?
    var reports: (horizon: Int, byProvision: [ProvisionID: StatusReport])?
    /// Which of the reports are of before.
    var reach = StatusReach.some([])
    var lastUse = 0

    /// What is known of other days holds the same entries: they need not be read again, nor be held
    /// twice.
    init(_ key: Key, like other: Shelf?) {
      snapshot = Snapshot(other?.snapshot.met ?? [], asOf: key.asOf)
      position = other?.position ?? 0
      latest = other?.latest ?? latest
      latestSeen = other?.latestSeen ?? latestSeen
    }

    mutating func absorb(_ stored: StoredEntry, for audience: Audience) {
      guard stored.position > position else { return }
      position = stored.position
      latest = max(latest, stored.entry.recorded)
      guard audience.sees(stored.entry) else { return }
      latestSeen = max(latestSeen, stored.entry.recorded)
      board = nil
      let touched = snapshot.absorb(stored.entry)
      guard reports != nil, reach != .all else { return }
      reach.formUnion(StatusReach(of: stored.entry, touching: touched, in: snapshot))
    }

    /// The board as it is now: only what has changed is computed again.
    mutating func renewedBoard(horizon: Int) -> Board {
      if let board, board.horizon == horizon { return board }
      var renewed: [ProvisionID: StatusReport] = [:]
      var reach = StatusReach.all
      if let reports, reports.horizon == horizon {
        renewed = reports.byProvision
        reach = self.reach
      }
      reports = nil
      StatusCalculus(snapshot, horizon: horizon).renew(&renewed, within: reach)
      let board = Board(snapshot: snapshot, horizon: horizon, reports: renewed)
      self.board = board
      reports = (horizon, renewed)
      self.reach = .some([])
      return board
    }
  }

  private let store: any EntryStore
  private var shelves: [Key: Shelf] = [:]
  private var uses = 0
  /// More than these are seldom asked for at a time: today's, and a comparison, for a few audiences.
  private let capacity = 8
  /// Entries fetched at a time.
  private let batch = 20_000

  init(_ store: any EntryStore) { self.store = store }

  /// What is held by now.
  struct Present {
    let snapshot: Snapshot
    /// When anybody last wrote, and where that stands in the log.
    let latest: Moment
    let position: Int
    /// When the last that the audience sees was written.
    let latestSeen: Moment
  }

  /// How it is now for an audience and two days.
  func snapshot(_ key: Key) async throws -> Present {
    let shelf = try await refreshed(key)
    return Present(
      snapshot: shelf.snapshot, latest: shelf.latest, position: shelf.position,
      latestSeen: shelf.latestSeen)
  }

  /// The same with the status of every commitment.
  func board(_ key: Key, horizon: Int) async throws -> Board {
    var shelf = try await refreshed(key)
    let board = shelf.renewedBoard(horizon: horizon)
    if shelves[key]?.position == shelf.position { shelves[key] = shelf }
    return board
  }

  private func refreshed(_ key: Key) async throws -> Shelf {
    if shelves[key] == nil {
      shelves[key] = Shelf(key, like: fullest(key.audience))
    }
    while true {
      let position = shelves[key]?.position ?? 0
      let entries = try await store.entries(after: position, limit: batch)
      // Where it had to make room meanwhile, what was fetched is only the end of what is missing.
      guard shelves[key]?.position ?? 0 >= position else { continue }
      absorb(entries, key)
      if entries.count < batch { break }
    }
    makeRoom()
    return shelves[key] ?? Shelf(key, like: nil)
  }

  /// In one step, so that calls that overlap neither lose nor repeat anything.
  private func absorb(_ entries: [StoredEntry], _ key: Key) {
    uses += 1
    shelves[key, default: Shelf(key, like: nil)].lastUse = uses
    for stored in entries { shelves[key]?.absorb(stored, for: key.audience) }
  }

  /// Of all that an audience sees, whenever it was written.
  private func fullest(_ audience: Audience) -> Shelf? {
    shelves.filter { $0.key.audience == audience && $0.key.asOf.recorded == .endOfTime }
      .max { $0.value.position < $1.value.position }?.value
  }

  private func makeRoom() {
    while shelves.count > capacity,
      let oldest = shelves.min(by: { $0.value.lastUse < $1.value.lastUse })
    {
      shelves[oldest.key] = nil
    }
  }
}
