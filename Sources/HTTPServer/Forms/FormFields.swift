/// The fields of a form or a query, in order; a name may come several times.
public struct FormFields: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  public private(set) var fields: [Field] = []

  public struct Field: Hashable, Sendable {
    public let name: String
    /// What was typed; of an uploaded file nothing, its bytes are in `upload`.
    public internal(set) var bytes: [UInt8]
    /// Of an uploaded file.
    public let upload: Upload?
    /// Of an uploaded file; `nil` for what was typed. Only the last part of a path.
    public let fileName: String?
    /// As the browser says; not to be trusted.
    public let type: String?

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    public static func == (a: Field, b: Field) -> Bool {
      a.name == b.name && a.bytes == b.bytes && a.upload === b.upload && a.fileName == b.fileName
        && a.type == b.type
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(bytes)
    }
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
    append(
      name, bytes: fileName == nil ? bytes : [], fileName: fileName, type: type,
      upload: fileName == nil ? nil : Upload(bytes))
  }

  /// A file whose bytes are still to come.
  mutating func add(_ name: String, _ upload: Upload, fileName: String, type: String?) {
    append(name, bytes: [], fileName: fileName, type: type, upload: upload)
  }

  private mutating func append(
    _ name: String, bytes: [UInt8], fileName: String?, type: String?, upload: Upload?
  ) {
    let last = fileName.map { path in
      let parts = path.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
      return parts.last.map { String(Substring($0)) } ?? ""
    }
    fields.append(
      Field(name: name, bytes: bytes, upload: upload, fileName: last, type: type))
  }

  /// More bytes of the field added last: large ones come in pieces.
  mutating func extendLast(by bytes: [UInt8]) {
    guard let last = fields.last else { return }
    if let upload = last.upload {
      upload.add(bytes)
    } else {
      fields[fields.count - 1].bytes += bytes
    }
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

  /// The first file that is larger than is taken, so that nothing of it was kept.
  public var oversized: Field? { fields.first { $0.upload?.isTooLarge == true } }
}
