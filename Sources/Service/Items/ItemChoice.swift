public import Register

/// An item as a form offers it to be chosen: what people call it, and what tells it from all others.
///
/// `Dialogue on Ports · d4k2q`. What stands behind the last dot is the beginning of its identifier, so
/// that a choice holds whatever it is called by then.
public struct ItemChoice: Sendable {
  private let snapshot: Snapshot
  private let identifiers: ShortIdentifiers
  private static let mark = " · "

  public init(_ snapshot: Snapshot, of kinds: Set<ItemKind>) {
    self.snapshot = snapshot
    identifiers = ShortIdentifiers(snapshot, of: kinds)
  }

  /// Semicolons stand between the values of one field, so none is left in a name.
  public func label(of item: ItemID) -> String {
    snapshot.summary(of: item).replacing(";", with: ",") + Self.mark + identifiers.short(item)
  }

  /// The beginning of the identifier, where a text is such a choice.
  static func identifier(in text: String) -> String? {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, !last.isEmpty else { return nil }
    return String(last)
  }

  /// Everything of some kinds that can be chosen, a kind after the other. What was read and is no
  /// provision is nothing to speak of.
  public static func items(of kinds: Set<ItemKind>, in snapshot: Snapshot) -> [ItemID] {
    kinds.sorted { $0.rawValue < $1.rawValue }
      .flatMap { snapshot.items(startingWith: String($0.letter)) }
      .filter { item in
        let provision = ProvisionID(item).flatMap { snapshot[$0] }
        return provision.map { snapshot.review(of: $0) != .rejected } ?? true
      }
  }

  /// Those of them that have all these words in their name or, for a provision, in its own words.
  public static func items(
    of kinds: Set<ItemKind>, named text: String, in snapshot: Snapshot
  ) -> [ItemID] {
    guard let query = SearchQuery(text) else { return [] }
    return items(of: kinds, in: snapshot).filter { item in
      let provision = ProvisionID(item).flatMap { snapshot[$0]?.fact.content.exact }
      return query.matches("\(snapshot.summary(of: item)) \(provision ?? "")")
    }
  }
}
