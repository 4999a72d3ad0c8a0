import HTML
import Service

/// What stands inside the frame of a page.
protocol Page {
  /// Of the browser's window, and the page's first heading unless it has its own.
  func title(_ words: Words) -> String
  /// The place of the navigation it belongs to.
  var section: Section? { get }
  /// Keys of its own, each with a word `keys.<key>`; the frame's sheet lists them.
  var keys: [String] { get }
  /// The board it is written from, where everybody of one seat and role is shown the same under one
  /// address; `nil` for what must be written each time.
  var sharedBoard: Board? { get }
  /// After how many seconds a browser without script asks for it again; `nil` where nothing changes.
  var refresh: Int? { get }
  func write(to html: inout HTMLWriter, _ visit: Visit)
}

extension Page {
  var refresh: Int? { nil }
  var section: Section? { nil }
  var keys: [String] { [] }
  var sharedBoard: Board? { nil }
}

/// A place of the navigation.
enum Section: String, Sendable, CaseIterable {
  case overview, statements, commitments, review, calendar, mechanisms, initiatives, targets
  case responsibilities, compare

  var address: String {
    switch self {
    case .overview: "/"
    default: "/\(rawValue)"
    }
  }

  /// The key that leads to it after `g`, its own first letter where no other has it.
  var key: String {
    switch self {
    case .overview: "o"
    case .statements: "s"
    case .commitments: "c"
    case .review: "r"
    case .calendar: "k"
    case .mechanisms: "d"
    case .initiatives: "i"
    case .targets: "t"
    case .responsibilities: "w"
    case .compare: "x"
    }
  }
}
