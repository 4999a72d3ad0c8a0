/// Which commitments may stand otherwise once an entry has been absorbed.
///
/// Never fewer than do; a property test holds it against computing all of them.
public enum StatusReach: Equatable, Sendable {
  case some(Set<ProvisionID>)
  /// What many commitments look at has changed: a scale, a summit, a statement.
  case all

  /// - Parameters:
  ///   - entry: an entry that the snapshot has just absorbed.
  ///   - touched: what `Snapshot.absorb` answered.
  ///   - snapshot: the one that absorbed it.
  public init(of entry: Entry, touching touched: [ItemID], in snapshot: Snapshot) {
    if case .scale = entry.fact {
      self = .all
      return
    }
    if let corrected = entry.corrects, snapshot.subject(of: corrected) == nil {
      // Of a scale, or of an entry that is still to come.
      self = .all
      return
    }
    let changed = [entry.subject, entry.corrects.flatMap(snapshot.subject)].compactMap { $0 }
    if changed.contains(where: { Self.isFarReaching($0, in: snapshot) }) {
      self = touched.isEmpty ? .some([]) : .all
      return
    }
    switch entry.fact {
    case .provision, .review:
      // The statement and the mechanisms that it names go on as they were.
      self = .some(Set(changed.compactMap { ProvisionID($0) }))
    default: self = .some(Self.provisions(from: touched, in: snapshot))
    }
  }

  private static func isFarReaching(_ item: ItemID, in snapshot: Snapshot) -> Bool {
    switch item.kind {
    case .statement, .mechanism, .partnership: true
    // Deadlines are tied to these.
    case .meeting, .occasion: snapshot.events.contains(item)
    default: false
    }
  }

  /// From an observation to its target and the commitment it measures, from a meeting to all that its
  /// mechanism carries.
  private static func provisions(from touched: [ItemID], in snapshot: Snapshot) -> Set<ProvisionID>
  {
    var found: Set<ProvisionID> = []
    var seen = Set(touched)
    var waiting = touched
    func visit(_ item: ItemID) { if seen.insert(item).inserted { waiting.append(item) } }
    while let item = waiting.popLast() {
      switch item.kind {
      case .provision:
        if let id = ProvisionID(item) { found.insert(id) }
      case .statement, .partnership: break
      case .mechanism:
        guard let id = MechanismID(item) else { continue }
        for mechanism in snapshot.line(of: id) {
          found.formUnion(snapshot.links(to: mechanism.item).compactMap { ProvisionID($0) })
        }
      default: for other in snapshot.mentions(by: item) { visit(other) }
      }
    }
    return found
  }

  public mutating func formUnion(_ other: StatusReach) {
    if case .some(let mine) = self, case .some(let more) = other {
      self = .some(mine.union(more))
    } else {
      self = .all
    }
  }
}
