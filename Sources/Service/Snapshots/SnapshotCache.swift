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
    var reports: (horizon: Int, byProvision: [ProvisionID: StatusReport])?
    var lastUse = 0

    mutating func absorb(_ stored: StoredEntry, for audience: Audience) {
      guard stored.position > position else { return }
      position = stored.position
      reports = nil
      latest = max(latest, stored.entry.recorded)
      if audience.sees(stored.entry) { snapshot.absorb(stored.entry) }
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

  /// What is held by now, when the last of it was written, and where that stands in the log.
  typealias Present = (snapshot: Snapshot, latest: Moment, position: Int)

  /// How it is now for an audience and two days.
  func snapshot(_ key: Key) async throws -> Present {
    let shelf = try await refreshed(key)
    return (shelf.snapshot, shelf.latest, shelf.position)
  }

  /// The same with the status of every commitment.
  func board(_ key: Key, horizon: Int) async throws -> Board {
    let shelf = try await refreshed(key)
    if let reports = shelf.reports, reports.horizon == horizon {
      return Board(snapshot: shelf.snapshot, horizon: horizon, reports: reports.byProvision)
    }
    let board = Board(shelf.snapshot, horizon: horizon)
    if shelves[key]?.position == shelf.position {
      shelves[key]?.reports = (horizon, board.reports)
    }
    return board
  }

  private func refreshed(_ key: Key) async throws -> Shelf {
    while true {
      let position = shelves[key]?.position ?? 0
      let entries = try await store.entries(after: position, limit: batch)
      absorb(entries, key)
      if entries.count < batch { break }
    }
    makeRoom()
    return shelves[key] ?? Shelf(snapshot: Snapshot(asOf: key.asOf))
  }

  /// In one step, so that calls that overlap neither lose nor repeat anything.
  private func absorb(_ entries: [StoredEntry], _ key: Key) {
    uses += 1
    shelves[key, default: Shelf(snapshot: Snapshot(asOf: key.asOf))].lastUse = uses
    for stored in entries { shelves[key]?.absorb(stored, for: key.audience) }
  }

  private func makeRoom() {
    while shelves.count > capacity,
      let oldest = shelves.min(by: { $0.value.lastUse < $1.value.lastUse })
    {
      shelves[oldest.key] = nil
    }
  }
}
