public import Register

/// How many characters of an identifier are enough to type.
public struct ShortIdentifiers: Sendable {
  private let lengths: [ItemKind: Int]

  /// Five characters, or as many as tell every item of the kind from the others.
  public init(_ snapshot: Snapshot, of kinds: Set<ItemKind> = Set(ItemKind.allCases)) {
    var lengths: [ItemKind: Int] = [:]
    for kind in kinds {
      let identifiers = snapshot.items(startingWith: String(Character(kind.letter))).map(\.rawValue)
      var common = 0
      for (a, b) in zip(identifiers, identifiers.dropFirst()) {
        common = max(common, zip(a.utf8, b.utf8).prefix { $0 == $1 }.count)
      }
      lengths[kind] = max(5, common + 1)
    }
    self.lengths = lengths
  }

  public func short(_ item: ItemID) -> String {
    String(item.rawValue.prefix(lengths[item.kind] ?? 13))
  }
}
