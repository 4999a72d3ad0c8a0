import Publishing
import Register

/// A status on a terminal: told by its word, its sign and its colour.
enum StatusMark {
  static func line(_ status: Status) -> TableLine {
    TableLine("\(sign(status)) \(SpokenTerm.of(status))", ink(status))
  }

  static func sign(_ status: Status) -> String {
    switch status {
    case .proposed: "?"
    case .overdue: "!"
    case .dueSoon: "»"
    case .inForce: "·"
    case .inProgress: "▸"
    case .fulfilled: "✓"
    case .partlyFulfilled: "~"
    case .notFulfilled: "✗"
    case .rejected, .lapsed, .superseded, .suspended, .withdrawn: "–"
    }
  }

  static func ink(_ status: Status) -> Ink {
    switch status {
    case .overdue, .notFulfilled: .late
    case .dueSoon, .partlyFulfilled: .notice
    case .fulfilled: .firm
    case .inForce, .inProgress, .proposed: .plain
    case .rejected, .lapsed, .superseded, .suspended, .withdrawn: .dim
    }
  }

  /// Overdue first, then by how soon something is to be done, then what is over.
  static let order: [Status] = [
    .overdue, .dueSoon, .inProgress, .inForce, .proposed, .notFulfilled, .partlyFulfilled,
    .fulfilled, .suspended, .lapsed, .superseded, .withdrawn, .rejected,
  ]
}
