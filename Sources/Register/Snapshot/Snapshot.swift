import Statements

/// What the register holds, as of a day: the fold over entries.
///
/// The order in which entries come does not matter, nor whether one comes twice. A snapshot reads
/// no clock and no store; asked for the same day it never gives another answer because of entries
/// recorded later than it asks for.
public struct Snapshot: Sendable {
  public let asOf: AsOf
  private var dossiers: [ItemID: Dossier] = [:]
  /// How each item is now: what a dossier's entries come to, asked for far more often than they change.
  private var current: [ItemID: Entry] = [:]
  /// Every entry met, in effect or not and also those corrected since, as they came.
  public private(set) var met: [Entry] = []
  private var known: [EntryID: Entry] = [:]
  /// Corrections by the entry they correct; a correction may come before it.
  private var corrections: [EntryID: [Entry]] = [:]
  private var assents: [EntryID: [Entry]] = [:]
  private var scaleEntries: [Entry] = []
  /// The scales entered, the latest version of each, and those that come with the program.
  public private(set) var scales = Scale.wellKnown.sorted { $0.id < $1.id }
  /// Meetings and occasions that deadlines were ever tied to.
  private(set) var events: Set<ItemID> = []
  private var itemsByKind: [ItemKind: [ItemID]] = [:]

  public init(asOf: AsOf) { self.asOf = asOf }

  public init(_ entries: some Sequence<Entry>, asOf: AsOf) {
    self.asOf = asOf
    for entry in entries { absorb(entry) }
  }

  /// Takes one more entry in.
  ///
  /// - Returns: the items whose state it may have changed; none where it is known, recorded later
  ///   than asked for or not yet in effect.
  @discardableResult public mutating func absorb(_ entry: Entry) -> [ItemID] {
    guard entry.recorded <= asOf.recorded, known[entry.id] == nil else { return [] }
    known[entry.id] = entry
    met.append(entry)
    var touched: [ItemID] = []
    if let corrected = entry.corrects {
      corrections[corrected, default: []].append(entry)
      if !scaleEntries.isEmpty {
        scales = Self.scales(from: scaleEntries.filter { !isCorrected($0) })
      }
      // A correction holds as soon as it is written, whatever day the corrected fact speaks of.
      if let item = known[corrected]?.subject { touched += void(corrected, of: item) }
    }
    guard entry.effective <= asOf.effective else { return touched }
    switch entry.fact {
    case .assent(let assent): assents[assent.entry, default: []].append(entry)
    case .scale:
      scaleEntries.append(entry)
      scales = Self.scales(from: scaleEntries.filter { !isCorrected($0) })
    case .retraction: break
    case .review, .relation, .standing:
      guard let item = entry.subject else { break }
      dossiers[item, default: Dossier()].addAbout(entry)
      for other in entry.items.dropFirst() {
        dossiers[other, default: Dossier()].addLink(item)
      }
      touched += entry.items
    default:
      guard let item = entry.subject else { break }
      if dossiers[item]?.own.isEmpty ?? true { itemsByKind[item.kind, default: []].append(item) }
      dossiers[item, default: Dossier()].addOwn(entry)
      current[item] = dossiers[item]?.current
      if Self.isEvent(entry.fact) { events.insert(item) }
      for other in entry.items.dropFirst() {
        dossiers[other, default: Dossier()].addLink(item)
      }
      touched += entry.items
    }
    if corrections[entry.id] != nil, let item = entry.subject {
      touched += void(entry.id, of: item)
    }
    return touched
  }

  private static func isEvent(_ fact: Fact) -> Bool {
    switch fact {
    case .meeting(let fact): fact.isSummit || fact.event != nil
    case .occasion(let fact): fact.event != nil
    default: false
    }
  }

  /// Marks an entry as corrected, where the correction is by the same party.
  private mutating func void(_ corrected: EntryID, of item: ItemID) -> [ItemID] {
    guard let dossier = dossiers[item],
      let entry = (dossier.own + dossier.about).first(where: { $0.id == corrected }),
      isCorrected(entry)
    else { return [] }
    dossiers[item]?.addVoid(corrected)
    current[item] = dossiers[item]?.current
    return entry.items
  }
}

// MARK: What it holds

extension Snapshot {
  /// How an item is now; `nil` where it is unknown, not yet in effect or taken back.
  public func entry(for item: ItemID) -> Entry? { current[item] }

  public subscript<Body: IdentifiedFact>(id: Identifier<Body>) -> Held<Body>? {
    entry(for: id.item).flatMap(Self.held)
  }

  /// Every item of a kind that is there now, in the order of their identifiers.
  public func all<Body: IdentifiedFact>(_ type: Body.Type) -> [Held<Body>] {
    (itemsByKind[Body.itemKind] ?? []).sorted().compactMap { entry(for: $0).flatMap(Self.held) }
  }

  /// The same one after the other and in no order, for what would not keep them.
  public func forEach<Body: IdentifiedFact>(_ type: Body.Type, _ take: (Held<Body>) -> Void) {
    for item in itemsByKind[Body.itemKind] ?? [] {
      if let held: Held<Body> = entry(for: item).flatMap(Self.held) { take(held) }
    }
  }

  /// Items of a kind whose facts speak of an item now, in the order in which they were recorded.
  public func linked<Body: IdentifiedFact>(
    to item: ItemID, as type: Body.Type
  ) -> [Held<Body>] {
    var found: [Held<Body>] = []
    for link in dossiers[item]?.links ?? [] where link.kind == Body.itemKind {
      guard let entry = current[link], entry.concerns(item), let held: Held<Body> = Self.held(entry)
      else { continue }
      found.append(held)
    }
    return found.inOrder { Dossier.isBefore($0.entry, $1.entry) }
  }

  /// Items of every kind whose facts speak of an item now, by kind, then as they were recorded.
  public func items(linkedTo item: ItemID) -> [ItemID] {
    let entries = (dossiers[item]?.links ?? []).compactMap { entry(for: $0) }
      .filter { $0.concerns(item) }.sorted(by: Dossier.isBefore)
    let kinds = Dictionary(grouping: entries.compactMap(\.subject), by: \.kind)
    return ItemKind.allCases.flatMap { kinds[$0] ?? [] }
  }

  /// Reviews, relations and suspensions of a provision, in the order in which they were recorded.
  func entries(about item: ItemID) -> [Entry] { dossiers[item]?.standing ?? [] }

  /// When an item was first written as it is now.
  func unchangedSince(_ item: ItemID) -> Moment? { dossiers[item]?.unchangedSince }

  /// Every entry that gave or changed an item, also those corrected since.
  public func history(of item: ItemID) -> [Entry] {
    guard let dossier = dossiers[item] else { return [] }
    let linked = dossier.links.flatMap { (dossiers[$0]?.own ?? []) + (dossiers[$0]?.about ?? []) }
      .filter { $0.concerns(item) }
    return (dossier.own + dossier.about + linked).sorted(by: Dossier.isBefore)
  }

  /// Items whose facts have ever spoken of an item.
  func links(to item: ItemID) -> [ItemID] { dossiers[item]?.links ?? [] }

  /// Items that an item's own facts have ever spoken of.
  func mentions(by item: ItemID) -> [ItemID] {
    (dossiers[item]?.own ?? []).flatMap { $0.items.dropFirst() }
  }

  /// Whether another entry has taken the place of this one.
  public func isCorrected(_ entry: Entry) -> Bool {
    corrections[entry.id]?.contains { $0.author.party == entry.author.party } ?? false
  }

  /// Who wrote an entry; `nil` where the snapshot has not met it.
  func author(of entry: EntryID) -> Author? { known[entry]?.author }

  /// Who may see an entry; `nil` where the snapshot has not met it.
  func visibility(of entry: EntryID) -> Visibility? { known[entry]?.visibility }

  /// Who may see the scale of one's own that counts under a name; `nil` for scales that come with the
  /// program.
  func visibility(ofScale name: String) -> Visibility? {
    scaleEntries.filter { entry in
      if case .scale(let scale) = entry.fact {
        scale.id == name && !isCorrected(entry)
      } else {
        false
      }
    }.max(by: Dossier.isBefore)?.visibility
  }

  /// What an entry is about; `nil` where it is about no item, or the snapshot has not met it.
  public func subject(of entry: EntryID) -> ItemID? { known[entry]?.subject }

  /// Entries whose identifier begins so, in the order of their identifiers.
  public func entries(startingWith prefix: String) -> [EntryID] {
    known.keys.filter { $0.rawValue.hasPrefix(prefix) }.sorted()
  }

  /// Whether the snapshot has met an entry, in effect or not.
  func holds(_ entry: EntryID) -> Bool { known[entry] != nil }

  /// What parties have said of an entry, the latest word of each.
  public func assents(to entry: EntryID) -> [Held<AssentFact>] {
    var latest: [PartyCode: Entry] = [:]
    for assent in (assents[entry] ?? []).sorted(by: Dossier.isBefore) where !isCorrected(assent) {
      latest[assent.author.party] = assent
    }
    return latest.values.sorted(by: Dossier.isBefore).compactMap { entry in
      if case .assent(let fact) = entry.fact { Held(fact: fact, entry: entry) } else { nil }
    }
  }

  private static func scales(from scaleEntries: [Entry]) -> [Scale] {
    var scales = Dictionary(uniqueKeysWithValues: Scale.wellKnown.map { ($0.id, $0) })
    for entry in scaleEntries.sorted(by: Dossier.isBefore) {
      if case .scale(let scale) = entry.fact { scales[scale.id] = scale }
    }
    return scales.values.sorted { $0.id < $1.id }
  }

  /// Items of every kind whose identifier begins so.
  public func items(startingWith prefix: String) -> [ItemID] {
    let kinds = prefix.unicodeScalars.first.flatMap(ItemKind.init(letter:)).map { [$0] }
    return (kinds ?? ItemKind.allCases).flatMap { itemsByKind[$0] ?? [] }
      .filter { $0.rawValue.hasPrefix(prefix) && entry(for: $0) != nil }.sorted()
  }

  private static func held<Body: IdentifiedFact>(_ entry: Entry) -> Held<Body>? {
    Body.body(of: entry.fact).map { Held(fact: $0, entry: entry) }
  }
}
