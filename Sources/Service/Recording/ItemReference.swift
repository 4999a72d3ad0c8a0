import Register
import Statements

/// An item as people write it: the beginning of its identifier (`p7k2`), the name a line above gave
/// it (`@summit`), a provision by its paragraph and words (`¶ 12 summit`), anything by words of its
/// name, or as a form offers it (`ItemChoice`).
struct ItemReference {
  private let text: String

  init(_ text: String) { self.text = text }

  /// - Throws: `ServiceError` where nothing or several things are meant; of several, it lists them.
  func item(of kinds: Set<ItemKind>, in context: RecordContext) throws(ServiceError) -> ItemID {
    if text.hasPrefix("@") {
      guard let item = context.names[String(text.dropFirst())] else {
        throw ServiceError(.unknownItem, .noLine, .text(text))
      }
      guard kinds.contains(item.kind) else {
        throw .otherKind(text, item.kind, asked: kinds)
      }
      return item
    }
    if let identifier = ItemChoice.identifier(in: text) {
      return try context.snapshot.item(identifier, of: kinds)
    }
    if text.hasPrefix("¶"), kinds.contains(.provision) { return try provision(context.snapshot) }
    if kinds == [.mechanism] { return try context.snapshot.mechanism(text).item }
    do { return try context.snapshot.item(text, of: kinds) } catch {
      guard error.code == .unknownItem, let item = try named(kinds, context.snapshot) else {
        throw error
      }
      return item
    }
  }

  /// The one item that is called so; `nil` where none is.
  private func named(
    _ kinds: Set<ItemKind>, _ snapshot: Snapshot
  ) throws(ServiceError) -> ItemID? {
    let found = ItemChoice.items(of: kinds, named: text, in: snapshot)
    if found.count < 2 { return found.first }
    throw several(found.sorted { $0.rawValue < $1.rawValue }, snapshot)
  }

  private func several(_ found: [ItemID], _ snapshot: Snapshot) -> ServiceError {
    .several(text, found.lazy.map { "  \($0)  \(snapshot.summary(of: $0))" })
  }

  private func provision(_ snapshot: Snapshot) throws(ServiceError) -> ItemID {
    let rest = text.dropFirst().drop { $0 == " " }
    let paragraph = String(rest.prefix { $0 != " " })
    let query = SearchQuery(String(rest.dropFirst(paragraph.count)))
    let found = snapshot.all(ProvisionFact.self).filter { held in
      held.fact.paragraph == paragraph && (query?.matches(held.fact.content.exact) ?? true)
        && snapshot.review(of: held) != .rejected
    }
    if found.count == 1 { return found[0].fact.id.item }
    guard !found.isEmpty else {
      throw ServiceError(.unknownItem, .noSuchProvision, .text(text))
    }
    throw several(found.map(\.fact.id.item), snapshot)
  }
}
