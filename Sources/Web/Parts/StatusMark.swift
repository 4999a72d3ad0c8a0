import HTML
import Register

/// How a commitment stands, as every page shows it.
enum StatusMark {
  static func write(_ status: Status, to html: inout HTMLWriter, _ words: Words) {
    Mark(
      family: family(status), shape: shape(status), word: words("status.\(status.rawValue)")
    ).write(to: &html)
  }

  static func shape(_ status: Status) -> String {
    switch status {
    case .proposed: "?"
    case .rejected, .withdrawn: "✕"
    case .inForce: "○"
    case .inProgress: "◐"
    case .dueSoon: "◷"
    case .overdue: "▲"
    case .fulfilled: "●"
    case .partlyFulfilled: "◑"
    case .notFulfilled: "■"
    case .lapsed: "–"
    case .superseded: "→"
    case .suspended: "‖"
    }
  }

  /// The colour it shares with its kin: a class of the style sheet.
  static func family(_ status: Status) -> String {
    switch status {
    case .overdue, .notFulfilled: "late"
    case .dueSoon: "soon"
    case .fulfilled, .partlyFulfilled: "done"
    case .inForce, .inProgress: "open"
    case .proposed, .rejected: "proposed"
    case .lapsed, .superseded, .suspended, .withdrawn: "over"
    }
  }
}
