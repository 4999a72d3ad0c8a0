import Foundation

/// The settings that `entente serve` reads from a file: `key = value`, one a line.
///
/// A key is an option's name without its hyphens. What follows a `#` at a line's beginning is a
/// comment.
struct ServeFile: Sendable {
  struct Line: Sendable {
    let number: Int
    let value: String
  }

  let path: String
  private var lines: [String: Line] = [:]

  /// - Parameter keys: those there are.
  /// - Throws: `UsageError` with file and line for what is no such setting.
  init(_ text: String, path: String, keys: [String]) throws(UsageError) {
    self.path = path
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = line.trimmingCharacters(in: .whitespaces)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let place = "\(path), line \(index + 1)"
      guard let sign = line.firstIndex(of: "=") else {
        throw UsageError("\(place): a setting is written as key = value", command: "serve")
      }
      let key = line[..<sign].trimmingCharacters(in: .whitespaces)
      let value = line[line.index(after: sign)...].trimmingCharacters(in: .whitespaces)
      guard keys.contains(key) else {
        throw UsageError(
          "\(place): there is no “\(key)”; there are \(keys.joined(separator: ", "))"
            + Suggestion.sentence(for: key, among: keys), command: "serve")
      }
      if let earlier = lines[key] {
        throw UsageError(
          "\(place): “\(key)” stands in line \(earlier.number) already", command: "serve")
      }
      lines[key] = Line(number: index + 1, value: Self.unquoted(value))
    }
  }

  subscript(key: String) -> Line? { lines[key] }

  /// A path that is not whole is meant from the file's own folder.
  func path(from value: String) -> String {
    value.hasPrefix("/")
      ? value : URL(filePath: path).deletingLastPathComponent().appending(path: value).path()
  }

  private static func unquoted(_ value: String) -> String {
    value.count > 1 && value.hasPrefix("\"") && value.hasSuffix("\"")
      ? String(value.dropFirst().dropLast()) : value
  }

  /// The file that is read where none is named: a person's own, else the machine's.
  ///
  /// - Returns: `nil` where there is neither.
  static func standard(_ environment: [String: String]) -> String? {
    func folder(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let own = folder("XDG_CONFIG_HOME") ?? folder("HOME").map { "\($0)/.config" }
    return [own, "/etc"].compactMap(\.self).map { "\($0)/entente/serve.conf" }
      .first { FileManager.default.fileExists(atPath: $0) }
  }
}
