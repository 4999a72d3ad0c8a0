/// Where a register is kept.
public enum RegisterAddress: Hashable, Sendable, CustomStringConvertible {
  /// One file.
  case file(String)
  /// A database of a PostgreSQL server: `postgres://host/database`.
  case postgres(String)

  /// A path, or an address that begins with `postgres://` or `postgresql://`.
  public init(_ text: String) {
    let isPostgres = ["postgres://", "postgresql://"].contains { text.hasPrefix($0) }
    self = isPostgres ? .postgres(text) : .file(text)
  }

  /// For people: without the password that an address may hold.
  public var description: String {
    switch self {
    case .file(let path): return path
    case .postgres(let address):
      let slash = UInt8(ascii: "/")
      guard let at = address.utf8.lastIndex(of: UInt8(ascii: "@")),
        let host = address.utf8[..<at].lastIndex(of: slash),
        let colon = address.utf8[host..<at].firstIndex(of: UInt8(ascii: ":"))
      else { return address }
      return String(address[..<colon]) + String(address[at...])
    }
  }

  /// The file that is used where none is named: `entente/register.db` in the folder for data of the
  /// XDG Base Directory Specification 0.8.
  public static func standard(_ environment: [String: String]) -> RegisterAddress {
    let data = environment["XDG_DATA_HOME"] ?? ""
    // A path that is not absolute is to be passed over.
    let folder = data.hasPrefix("/") ? data : (environment["HOME"] ?? ".") + "/.local/share"
    return .file("\(folder)/entente/register.db")
  }
}
