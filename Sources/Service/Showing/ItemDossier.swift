public import Register

/// What the register holds of an item that is no provision.
public struct ItemDossier: Encodable, Sendable {
  public var id: ItemID
  public var kind: ItemKind
  public var title: String
  /// The fact itself, with all its members.
  public var fact: Fact
  /// Items whose facts speak of it.
  public var related: [ProvisionDossier.Related]
  public var history: [HistoryLine]
}

extension Board {
  /// - Returns: `nil` for what the register does not hold as of the day.
  public func dossier(of item: ItemID) -> ItemDossier? {
    guard let entry = snapshot.entry(for: item) else { return nil }
    return ItemDossier(
      id: item, kind: item.kind, title: snapshot.summary(of: item), fact: entry.fact,
      related: snapshot.items(linkedTo: item).map(related),
      history: snapshot.history(of: item).map { HistoryLine($0, snapshot) })
  }
}
