import Statements

/// All that a snapshot holds on one item.
///
/// Its order depends on the entries alone, never on the order in which they arrived.
struct Dossier: Sendable {
  /// Entries that give the item itself, the one that counts most last.
  private(set) var own: [Entry] = []
  /// Entries about it that are no items themselves, in the order in which they were recorded:
  /// reviews, relations, suspensions.
  private(set) var about: [Entry] = []
  /// Other items whose facts have ever spoken of it.
  private(set) var links: [ItemID] = []
  private var void: Set<EntryID> = []

  var standing: [Entry] { void.isEmpty ? about : about.filter { !void.contains($0.id) } }

  /// How the item is now; `nil` where all that gave it was taken back.
  ///
  /// What a reader proposed to one party does not take the place of what a person of another has
  /// written, however late it comes: both read the same statement.
  var current: Entry? {
    guard let last = own.last(where: { !void.contains($0.id) }) else { return nil }
    guard last.isProposal,
      let written = own.lastIndex(where: { !$0.isProposal && !void.contains($0.id) })
    else { return last }
    return own[written...].last {
      !void.contains($0.id) && $0.author.party == own[written].author.party
    }
  }

  /// When the item was first written as it is now; saying the same again changes nothing.
  var unchangedSince: Moment? {
    guard let current, let place = own.firstIndex(where: { $0.id == current.id }) else {
      return nil
    }
    var since = current.recorded
    for entry in own[..<place].reversed() where !void.contains(entry.id) {
      guard entry.fact == current.fact else { break }
      since = min(since, entry.recorded)
    }
    return since
  }

  mutating func addOwn(_ entry: Entry) { Self.insert(entry, into: &own, by: Self.countsLess) }
  mutating func addAbout(_ entry: Entry) { Self.insert(entry, into: &about, by: Self.isBefore) }
  mutating func addVoid(_ entry: EntryID) { void.insert(entry) }

  mutating func addLink(_ item: ItemID) {
    if links.last != item && !links.contains(item) { links.append(item) }
  }

  /// Nearly always at the end, since entries come as they are written.
  private static func insert(
    _ entry: Entry, into entries: inout [Entry], by isBefore: (Entry, Entry) -> Bool
  ) {
    var place = entries.count
    while place > 0, isBefore(entry, entries[place - 1]) { place -= 1 }
    entries.insert(entry, at: place)
  }

  /// By when they were recorded; at the same moment, by identifier.
  static func isBefore(_ a: Entry, _ b: Entry) -> Bool {
    a.recorded != b.recorded ? a.recorded < b.recorded : a.id < b.id
  }

  /// Of two states that last the one that began later counts, whichever was written down first: who
  /// leads from January is not the one whose name was mended in December. Everything else bears its
  /// own date, or is a reading of words that do not change; there the last word counts.
  private static func countsLess(_ a: Entry, _ b: Entry) -> Bool {
    if !a.fact.isLasting || a.effective == b.effective { return isBefore(a, b) }
    return a.effective < b.effective
  }
}

extension Entry {
  /// What a reader found and nobody has written.
  fileprivate var isProposal: Bool {
    if case .provision(let fact) = fact { fact.confidence != nil } else { false }
  }
}

extension Fact {
  fileprivate var isLasting: Bool {
    switch self {
    case .mechanism, .responsibility, .partnership: true
    default: false
    }
  }
}
