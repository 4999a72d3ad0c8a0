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
    case .meeting, .occasion: "/calendar#\(item)"
    case .responsibility: "/responsibilities"
    case .partnership: "/"
    case .evidence, .progress, .assessment, .remark: "/search?q=\(item)"
    }
  }
}
