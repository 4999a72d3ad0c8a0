internal import Sodium

/// A register that lives as long as the program: for tests, previews and single questions.
public actor MemoryStore: EntryStore {
  private var log: [StoredEntry] = []
  private var places: [EntryID: Int] = [:]
  private var entriesBySubject: [ItemID: [Entry]] = [:]
  private var rows: [ProvisionID: [ProvisionRow]] = [:]
  private var documents: [ItemID: [SearchDocument]] = [:]
  private var copies: [String: [UInt8]] = [:]
  private var settings: [String: String] = [:]

  public init() {}

  public func append(_ entries: [Entry]) -> [StoredEntry] {
    var appended: [StoredEntry] = []
    for entry in entries where places[entry.id] == nil {
      let stored = StoredEntry(position: log.count + 1, entry: entry)
      places[entry.id] = log.count
      log.append(stored)
      appended.append(stored)
    }
    project(appended.map(\.entry))
    return appended
  }

  public func append(_ entries: [Entry], ifLastIs position: Int) -> [StoredEntry]? {
    position == log.count ? append(entries) : nil
  }

  private func project(_ entries: [Entry]) {
    var touched: Set<ItemID> = []
    for entry in entries {
      guard let subject = entry.fact.subject else { continue }
      entriesBySubject[subject, default: []].append(entry)
      touched.insert(subject)
    }
    for item in touched {
      let entries = entriesBySubject[item] ?? []
      documents[item] = Projection.documents(of: item, from: entries)
      if let provision = ProvisionID(item) {
        rows[provision] = Projection.rows(of: provision, from: entries)
      }
    }
  }

  public func entries(after position: Int, limit: Int?) -> [StoredEntry] {
    Array(log.dropFirst(position).prefix(limit ?? .max))
  }

  public func entry(_ id: EntryID) -> StoredEntry? { places[id].map { log[$0] } }
  public func position() -> Int { log.count }

  public func provisions(_ filter: ProvisionFilter, for audience: Audience) -> [ProvisionRow] {
    let circles = audience.circles
    let matching = rows.values
      .compactMap { rows in
        circles.lazy.compactMap { circle in rows.first { $0.circle == circle } }.first
      }
      .filter { Self.matches($0, filter) }
      .sorted { ($0.statement, $0.start, $0.id) < ($1.statement, $1.start, $1.id) }
    return Array(matching.dropFirst(filter.offset).prefix(filter.limit ?? .max))
  }

  private static func matches(_ row: ProvisionRow, _ filter: ProvisionFilter) -> Bool {
    (filter.statement.map { row.statement == $0 } ?? true)
      && (filter.actor.map(row.actors.contains) ?? true)
      && (filter.area.map(row.areas.contains) ?? true)
      && (filter.classes.isEmpty || filter.classes.contains(row.class))
      && (filter.mechanism.map(row.mechanisms.contains) ?? true)
      && (filter.dueBy.map { day in row.dueBy.map { $0 <= day } ?? false } ?? true)
      && (filter.review.map { row.review == $0 } ?? true)
      && (filter.text.map { TextMatch($0, in: row.exact) != nil } ?? true)
  }

  public func search(_ query: SearchQuery, for audience: Audience, limit: Int) -> [SearchHit] {
    let circles = audience.circles
    let hits = documents.values
      .compactMap { documents in
        circles.lazy.compactMap { circle in documents.first { $0.circle == circle } }.first
      }
      .sorted { $0.item < $1.item }
      .compactMap { document -> (TextMatch, SearchHit)? in
        guard let match = TextMatch(query, in: document.text) else { return nil }
        return (
          match,
          SearchHit(item: document.item, title: document.title, excerpt: match.excerpt)
        )
      }
      .sorted { $0.0.density > $1.0.density }
    return hits.prefix(limit).map(\.1)
  }

  public func keep(copy: [UInt8]) -> String {
    let name = SHA256(of: copy).hexadecimal
    copies[name] = copy
    return name
  }

  public func copy(_ sha256: String) -> [UInt8]? { copies[sha256] }
  public func setting(_ name: String) -> String? { settings[name] }
  public func set(_ name: String, to value: String) { settings[name] = value }

  public func set(_ name: String, to value: String, ifIs known: String?) -> Bool {
    guard settings[name] == known else { return false }
    settings[name] = value
    return true
  }

  public func rebuild() {
    rows = [:]
    documents = [:]
    entriesBySubject = [:]
    project(log.map(\.entry))
  }

  public func verify() -> [String] {
    log.compactMap { stored in
      let copy = try? Entry(bytes: stored.entry.bytes)
      return copy == stored.entry
        ? nil : "Entry \(stored.position) (\(stored.entry.id.short)) does not match its hash."
    }
  }
}
