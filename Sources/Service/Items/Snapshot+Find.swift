public import Register
import Statements

extension Snapshot {
  /// The item whose identifier begins as somebody typed it: a few characters are enough, in any
  /// capitals, and letters that look like digits are taken for them.
  ///
  /// - Parameters:
  ///   - typed: `p7k2`, or the whole identifier.
  ///   - kinds: what it may be; anything where left out.
  /// - Throws: `ServiceError` where nothing or several things begin so; of several, it lists them.
  public func item(_ typed: String, of kinds: Set<ItemKind> = []) throws(ServiceError) -> ItemID {
    let prefix = Self.readable(typed)
    let all = prefix.isEmpty ? [] : items(startingWith: prefix)
    let found = kinds.isEmpty ? all : all.filter { kinds.contains($0.kind) }
    if found.count == 1 { return found[0] }
    guard !found.isEmpty else { throw unknown(typed, all, kinds) }
    let identifiers = ShortIdentifiers(self, of: Set(found.map(\.kind)))
    throw .several(typed, found.lazy.map { "  \(identifiers.short($0))  \(summary(of: $0))" })
  }

  /// The same for an item of one kind.
  public func item<Body: IdentifiedFact>(
    _ typed: String, as type: Body.Type
  ) throws(ServiceError) -> Identifier<Body> {
    let item = try item(typed, of: [Body.itemKind])
    guard let identifier = Identifier<Body>(item) else { throw unknown(typed, [], []) }
    return identifier
  }

  private func unknown(_ typed: String, _ others: [ItemID], _ kinds: Set<ItemKind>) -> ServiceError
  {
    if let other = others.first {
      return .otherKind(typed, other.kind, asked: kinds)
    }
    return ServiceError(.unknownItem, .noItem, .text(typed))
  }

  /// Crockford's base 32 has no letters that look like digits.
  private static func readable(_ typed: String) -> String {
    var readable = ""
    for (place, scalar) in typed.lowercased().unicodeScalars.enumerated() {
      switch scalar {
      case "o" where place > 0: readable.append("0")
      case "i" where place > 0, "l" where place > 0: readable.append("1")
      default: readable.unicodeScalars.append(scalar)
      }
    }
    return readable
  }
}

extension Snapshot {
  /// A mechanism by its identifier's beginning, or by words of its name.
  public func mechanism(_ typed: String) throws(ServiceError) -> MechanismID {
    do { return try item(typed, as: MechanismFact.self) } catch {
      guard error.code != .ambiguousItem, let query = SearchQuery(typed) else { throw error }
      let named = all(MechanismFact.self).filter { query.matches($0.fact.name) }
      if named.count == 1 { return named[0].fact.id }
      if named.isEmpty {
        throw ServiceError(.unknownItem, .noMechanism, .text(typed))
      }
      throw .several(typed, named.lazy.map { "  \($0.fact.id)  \($0.fact.name)" })
    }
  }
}

extension Snapshot {
  /// The entry whose identifier begins as somebody typed it.
  public func entryID(_ typed: String) throws(ServiceError) -> EntryID {
    let found = typed.isEmpty ? [] : entries(startingWith: typed.lowercased())
    if found.count == 1 { return found[0] }
    throw found.isEmpty
      ? ServiceError(.unknownItem, .noEntry, .text(typed))
      : ServiceError(
        .ambiguousItem, .severalEntries, .text(typed), .number(found.count),
        .text(found.prefix(8).map(\.short).joined(separator: ", ")))
  }
}
