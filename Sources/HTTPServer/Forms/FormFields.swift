/// The fields of a form or a query, in order; a name may come several times.
public struct FormFields: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  public private(set) var fields: [Field] = []

  public struct Field: Hashable, Sendable {
    public let name: String
    public internal(set) var bytes: [UInt8]
    /// Of an uploaded file; `nil` for what was typed. Only the last part of a path.
    public let fileName: String?
    /// As the browser says; not to be trusted.
    public let type: String?

    public var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  public init() {}

  public init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { add(name, value) }
  }

  public mutating func add(_ name: String, _ value: String) {
    add(name, bytes: Array(value.utf8))
  }

  public mutating func add(
    _ name: String, bytes: [UInt8], fileName: String? = nil, type: String? = nil
  ) {
    let last = fileName.map { path in
      let parts = path.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
      return parts.last.map { String(Substring($0)) } ?? ""
    }
    fields.append(Field(name: name, bytes: bytes, fileName: last, type: type))
  }

  /// More bytes of the field added last: large files come in pieces.
  mutating func extendLast(by bytes: [UInt8]) {
    guard !fields.isEmpty else { return }
    fields[fields.count - 1].bytes += bytes
  }

  /// What was typed, without spaces at its ends; `nil` where it is missing or empty.
  public subscript(name: String) -> String? {
    guard let text = fields.first(where: { $0.name == name })?.text else { return nil }
    let trimmed = text.utf8.drop { $0 <= 0x20 }
    let end = trimmed.lastIndex { $0 > 0x20 }
    guard let end else { return nil }
    return String(Substring(trimmed[...end]))
  }

  /// Every value of a name that is not empty.
  public func all(_ name: String) -> [String] {
    fields.filter { $0.name == name && !$0.bytes.isEmpty }.map(\.text)
  }

  /// An uploaded file; `nil` where none was chosen.
  public func file(_ name: String) -> Field? {
    fields.first { $0.name == name && $0.fileName?.isEmpty == false }
  }
}
