import HTML

/// What stands inside the frame of a page.
protocol Page {
  /// Of the browser's window, and the page's first heading unless it has its own.
  func title(_ words: Words) -> String
  /// The place of the navigation it belongs to.
  var section: Section? { get }
  func write(to html: inout HTMLWriter, _ visit: Visit)
}

extension Page {
  var section: Section? { nil }
}

/// A place of the navigation.
enum Section: String, Sendable, CaseIterable {
  case overview, statements, commitments, review, calendar, mechanisms, initiatives, targets
  case responsibilities

  var address: String {
    switch self {
    case .overview: "/"
    default: "/\(rawValue)"
    }
  }
}
