#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How wide the table may be, and whether it may have colour.
struct TerminalSettings: Sendable, Hashable {
  var columns: Int
  var hasColour: Bool

  /// Narrower than this nothing can be read, wider than that no eye follows a line.
  static let allowedColumns = 32...400

  init(columns: Int, hasColour: Bool) {
    self.columns = min(max(columns, Self.allowedColumns.lowerBound), Self.allowedColumns.upperBound)
    self.hasColour = hasColour
  }

  /// The settings of standard output: the terminal's width, else `COLUMNS`, else 80; colour on a
  /// terminal unless `NO_COLOR` is set or `TERM` is `dumb`, elsewhere only with `CLICOLOR_FORCE`.
  static func ofOutput(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> TerminalSettings {
    let isTerminal = StandardStreams.isTerminal(.output)
    let columns =
      StandardStreams.columns(of: .output) ?? environment["COLUMNS"].flatMap { Int($0) } ?? 80
    return TerminalSettings(
      columns: columns, hasColour: allowsColour(isTerminal: isTerminal, environment))
  }

  /// See no-color.org and bixense.com/clicolors.
  static func allowsColour(isTerminal: Bool, _ environment: [String: String]) -> Bool {
    func isSet(_ name: String) -> Bool { !(environment[name] ?? "").isEmpty }
    if isSet("NO_COLOR") { return false }
    if isSet("CLICOLOR_FORCE") && environment["CLICOLOR_FORCE"] != "0" { return true }
    return isTerminal && environment["TERM"] != "dumb" && environment["CLICOLOR"] != "0"
  }
}
