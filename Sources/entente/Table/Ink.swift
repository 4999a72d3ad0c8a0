/// How a piece of text stands out, by the eight colours every terminal has.
enum Ink: Sendable, Hashable {
  case plain, bold, dim
  /// A firm promise.
  case firm
  /// What should have been done.
  case late
  /// A request, and what a reviewer should look at.
  case notice
  /// A time.
  case time

  /// The text between the control sequences of ECMA-48 (SGR).
  func paint(_ text: String) -> String {
    let code =
      switch self {
      case .plain: ""
      case .bold: "1"
      case .dim: "2"
      case .firm: "32"
      case .late: "31"
      case .notice: "33"
      case .time: "36"
      }
    return code.isEmpty || text.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
