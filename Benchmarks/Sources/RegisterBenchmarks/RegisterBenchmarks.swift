import Foundation
import Glibc
import Register
import SQLiteStore
import Statements

/// Grows a register and times what people do with it, beside the same in plain SQLite where there is
/// such a thing.
///
/// usage: `RegisterBenchmarks [STATEMENTS COMMITMENTS ENTRIES] [status | fill REGISTER]`
/// (100 5000 100000); with `status`, only what needs no store; with `fill`, the entries are put into a
/// register that is there, and nothing is timed.
@main
struct RegisterBenchmarks {
  static func main() async throws {
    let arguments = CommandLine.arguments
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    let size = numbers.count == 3 ? numbers : [100, 5000, 100_000]
    let folder = FileManager.default.temporaryDirectory.appending(path: "entente-bench-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let invented = InventedRegister(statements: size[0], commitments: size[1], entries: size[2])
    print("\(size[0]) statements, \(size[1]) commitments, \(size[2]) entries")

    if arguments.dropLast().last == "fill", let path = arguments.last {
      let store = try await SQLiteStore(path: path)
      try await invented.batches { _ = try await store.append($0) }
      return await store.close()
    }
    if arguments.last == "status" {
      var all: [StoredEntry] = []
      try await invented.batches { batch in
        for entry in batch { all.append(StoredEntry(position: all.count + 1, entry: entry)) }
      }
      return try statuses(all)
    }

    let path = folder.appending(path: "register").path
    let store = try await SQLiteStore(path: path, access: .create)
    var all: [Entry] = []
    all.reserveCapacity(size[2])
    var spent = 0.0
    let plain = try PlainSQLite(folder.appending(path: "plain").path)
    var plainSpent = 0.0
    try await invented.batches { batch in
      all += batch
      spent += try await Watch.asyncSeconds { _ = try await store.append(batch) }
      plainSpent += try Watch.seconds { try plain.insert(batch) }
    }
    Line("entering, batches of a thousand").rate(all.count, spent, plain: plainSpent)
    try await enterSingly(store, plain, &all)
    Line("file").megabytes(Watch.size(path) + Watch.size("\(path)-wal"), plain: plain.megabytes)

    try await lists(store)
    try await searches(store, plain)
    var loaded: [StoredEntry] = []
    let loading = try await Watch.asyncSeconds {
      loaded = try await store.entries(after: 0, limit: nil)
    }
    Line("reading the log").rate(loaded.count, loading)
    try statuses(loaded)

    let rebuilding = try await Watch.asyncSeconds { try await store.rebuild() }
    Line("rebuild").rate(all.count, rebuilding)
    let backup = folder.appending(path: "backup").path
    let copying = try await Watch.asyncSeconds { try await store.backup(to: backup) }
    Line("backup").seconds(copying)
    var faults: [String] = []
    let verifying = try await Watch.asyncSeconds { faults = try await store.verify() }
    Line("verify (\(faults.count) faults)").rate(all.count, verifying)
    print("peak memory \(Watch.peakMegabytes) MB")
  }

  private static func enterSingly(
    _ store: SQLiteStore, _ plain: PlainSQLite, _ all: inout [Entry]
  ) async throws {
    var spent = 0.0
    var plainSpent = 0.0
    let last = all.last?.recorded ?? Moment(milliseconds: 0)
    for number in 1...500 {
      let entry = try Entry(
        .occasion(OccasionFact(title: "Vote \(number)", on: "2031-06")), by: Author(party: "NM"),
        recorded: Moment(milliseconds: last.milliseconds + number))
      all.append(entry)
      spent += try await Watch.asyncSeconds(by: CLOCK_MONOTONIC) {
        _ = try await store.append([entry])
      }
      plainSpent += try Watch.seconds(by: CLOCK_MONOTONIC) { try plain.insert([entry]) }
    }
    Line("entering, one by one").rate(500, spent, plain: plainSpent)
  }

  /// What people ask a list for, a page of fifty at a time.
  private static func lists(_ store: SQLiteStore) async throws {
    let seat = Audience.seat("NM")
    let mine = try await store.provisions(ProvisionFilter(), for: seat)
    let filters: [(String, (Int, inout ProvisionFilter) -> Void)] = [
      ("everything", { $1.offset = $0 * 37 % 1000 }),
      ("a statement", { $1.statement = mine[$0 * 7919 % mine.count].statement }),
      ("an area", { $1.area = Area.allCases[$0 % 28] }),
      ("a party", { $1.actor = $0 % 2 == 0 ? "NM" : "VD" }),
      ("due before", { $1.dueBy = CivilDay(year: 2002 + $0 % 40, month: 6, day: 1) }),
      ("not reviewed", { $0 < 0 ? () : ($1.review = .proposed) }),
      ("words", { $1.text = SearchQuery($0 % 2 == 0 ? "tidal energy" : "\"supply chains\"") }),
      (
        "all together",
        {
          $1.actor = "NM"
          $1.area = Area.allCases[$0 % 28]
          $1.classes = [.commitment]
          $1.dueBy = CivilDay(year: 2010 + $0 % 20, month: 6, day: 1)
          $1.review = .accepted
          $1.text = SearchQuery("ports")
        }
      ),
      (
        "nothing",
        {
          $1.actor = "VD"
          $1.dueBy = CivilDay(year: 1990 + $0 % 3, month: 6, day: 1)
        }
      ),
    ]
    for (name, set) in filters {
      var times: [Double] = []
      for number in 0..<200 {
        var filter = ProvisionFilter()
        filter.limit = 50
        set(number, &filter)
        times.append(
          try await Watch.asyncSeconds { _ = try await store.provisions(filter, for: seat) })
      }
      Line("list: \(name)").percentiles(times)
    }
  }

  private static func searches(_ store: SQLiteStore, _ plain: PlainSQLite) async throws {
    for words in [
      "gazette", "tidal", "semicond*", "\"supply chains\"", "energy ministers ports", "vote",
      "nothing",
    ] {
      guard let query = SearchQuery(words) else { continue }
      var times: [Double] = []
      for _ in 0..<100 {
        times.append(
          try await Watch.asyncSeconds {
            _ = try await store.search(query, for: .seat("NM"), limit: 20)
          })
      }
      Line("search: \(words)").percentiles(times)
    }
  }

  private static func statuses(_ loaded: [StoredEntry]) throws {
    let day = AsOf(CivilDay(year: 2032, month: 1, day: 1))
    var snapshot = Snapshot(asOf: day)
    let folding = Watch.seconds { for stored in loaded { snapshot.absorb(stored.entry) } }
    Line("folding it").rate(loaded.count, folding)
    var reports: [StatusReport] = []
    let computing = Watch.seconds { reports = StatusCalculus(snapshot).reports() }
    Line("status of \(reports.count) commitments").seconds(computing)
    let counts = Dictionary(grouping: reports, by: \.status).mapValues(\.count)
    print("  " + counts.map { "\($0.key.rawValue) \($0.value)" }.sorted().joined(separator: ", "))

    // A day's work later: only what changed is computed again.
    guard let provision = snapshot.all(ProvisionFact.self).first?.fact.id else { return }
    for count in [100, 1000] {
      let new = try (0..<count).map { number in
        try Entry(
          .progress(
            ProgressFact(of: provision.item, on: "2031-12-01", note: "Day \(count) \(number)")),
          by: Author(party: "NM"),
          recorded: Moment(startOf: CivilDay(year: 2031, month: 12, day: 2)))
      }
      let again = Watch.seconds {
        var touched: Set<ItemID> = []
        for entry in new { touched.formUnion(snapshot.absorb(entry)) }
        let calculus = StatusCalculus(snapshot)
        for item in touched { _ = ProvisionID(item).flatMap(calculus.report(on:)) }
      }
      Line("status again after \(count) entries").seconds(again)
    }
  }
}
