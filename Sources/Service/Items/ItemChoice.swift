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
}
