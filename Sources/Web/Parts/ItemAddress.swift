import Register

/// The page on which an item of the register is shown.
enum ItemAddress {
  static func of(_ item: ItemID) -> String {
    switch item.kind {
    case .provision: "/commitments/\(item)"
    case .statement: "/statements/\(item)"
    case .mechanism: "/mechanisms/\(item)"
    case .initiative, .milestone, .deliverable: "/initiatives#\(item)"
    case .target, .observation: "/targets#\(item)"
    case .meeting, .occasion: "/calendar?item=\(item)#\(item)"
    case .responsibility: "/responsibilities#\(item)"
    case .partnership: "/"
    // Only the register knows what these are about; the search sends on to it.
    case .evidence, .progress, .assessment, .remark: "/search?q=\(item)"
    }
  }

  /// The same, of what is about another item the page of that.
  static func of(_ item: ItemID, in snapshot: Snapshot) -> String {
    switch snapshot.entry(for: item)?.fact {
    case .progress(let fact): of(fact.item, in: snapshot)
    case .remark(let fact): of(fact.item, in: snapshot)
    case .assessment(let fact): of(fact.provision.item)
    case .evidence(let fact): fact.about.first.map { of($0, in: snapshot) } ?? "/"
    default: of(item)
    }
  }
}
