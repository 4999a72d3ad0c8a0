/// All that a snapshot holds on one item, in the order in which it was recorded.
///
/// Entries recorded at the same moment stand in the order of their identifiers, so that the order of
/// arrival never matters.
struct Dossier: Sendable {
  /// Entries that give the item itself; the last one that stands is how it is now.
  private(set) var own: [Entry] = []
  /// Entries about it that are no items themselves: reviews, relations, suspensions.
  private(set) var about: [Entry] = []
  /// Other items whose facts have ever spoken of it.
  private(set) var links: [ItemID] = []
  private var void: Set<EntryID> = []

  var current: Entry? { own.last { !void.contains($0.id) } }
  var standing: [Entry] { void.isEmpty ? about : about.filter { !void.contains($0.id) } }
  func isVoid(_ entry: EntryID) -> Bool { void.contains(entry) }

  mutating func addOwn(_ entry: Entry) { Self.insert(entry, into: &own) }
  mutating func addAbout(_ entry: Entry) { Self.insert(entry, into: &about) }
  mutating func addVoid(_ entry: EntryID) { void.insert(entry) }

  mutating func addLink(_ item: ItemID) {
    if links.last != item && !links.contains(item) { links.append(item) }
  }

  /// Nearly always at the end, since entries come as they are written.
  private static func insert(_ entry: Entry, into entries: inout [Entry]) {
    var place = entries.count
    while place > 0, Self.isBefore(entry, entries[place - 1]) { place -= 1 }
    entries.insert(entry, at: place)
  }

  static func isBefore(_ a: Entry, _ b: Entry) -> Bool {
    a.recorded != b.recorded ? a.recorded < b.recorded : a.id < b.id
  }
}
