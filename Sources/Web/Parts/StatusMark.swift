import HTML
import Register

/// A status as every page shows it: a shape, a word and a colour, so that none has to be told by its
/// colour alone.
enum StatusMark {
  static func write(_ status: Status, to html: inout HTMLWriter, _ words: Words) {
    html.element("span", [("class", "status \(family(status))")]) { html in
      html.element("span", [("aria-hidden", "true")], shape(status))
      html.text(words("status.\(status.rawValue)"))
    }
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
