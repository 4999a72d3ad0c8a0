import Register

/// What the projections hold of some items, derived from the entries about them.
struct Derived {
  private(set) var provisions: [StoredProvision] = []
  private(set) var documents: [StoredDocument] = []

  /// - Parameter entries: every entry about each item, in any order.
  init(from entries: [ItemID: [Entry]]) {
    for (item, entries) in entries {
      if let provision = ProvisionID(item) {
        let rows = Projection.rows(of: provision, from: entries)
        provisions += rows.map { StoredProvision($0, among: rows.map(\.circle)) }
      }
      let found = Projection.documents(of: item, from: entries)
      documents += found.map { StoredDocument($0, among: found.map(\.circle)) }
    }
  }
}
