/// One statement to read.
struct InputFile: Sendable, Hashable {
  enum Source: Sendable, Hashable {
    case file
    case standardInput
  }

  var source: Source
  /// As the user wrote it, or below the folder as she wrote that; `stdin` for standard input.
  var path: String
  /// In bytes; 0 where it is not known.
  var size: Int

  static let standardInput = InputFile(source: .standardInput, path: "stdin", size: 0)

  /// The last part of the path.
  var name: String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
  }

  /// The last part of the path, without its extension: `2031-05-04-fjord` of
  /// `in/2031-05-04-fjord.docx`.
  var stem: String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? "stdin"[...].utf8
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return String(Substring(name))
    }
    return String(Substring(name[..<dot]))
  }

  /// In lower case, without the dot; empty if there is none.
  var fileExtension: String { Self.fileExtension(of: path) }

  static func fileExtension(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? ""[...].utf8
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "" }
    return String(Substring(name[name.index(after: dot)...])).lowercased()
  }
}
