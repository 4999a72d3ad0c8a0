/// A JSON value as a tree, for trees whose arrays hold values of every kind.
///
/// pandoc's documents are tens of thousands of small tagged objects; this takes them in one pass
/// over the bytes. Numbers are integers here; a fraction is cut off (pandoc writes them only for
/// column widths).
enum JSONTree: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONTree])
  case object([Member])

  struct Member: Sendable, Hashable {
    let key: String
    let value: JSONTree
  }

  struct Malformed: Error, Hashable {
    /// Byte at which it stopped being JSON.
    let offset: Int
    /// It may be JSON, but is nested more than 2,000 deep.
    var isTooDeep = false
  }

  init(_ bytes: [UInt8]) throws(Malformed) {
    var parser = Parser(bytes: bytes)
    self = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.at == bytes.count else { throw Malformed(offset: parser.at) }
  }

  subscript(key: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  subscript(index: Int) -> JSONTree? {
    guard case .array(let values) = self, values.indices.contains(index) else { return nil }
    return values[index]
  }

  var array: [JSONTree] {
    if case .array(let values) = self { values } else { [] }
  }

  var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  var number: Int? {
    if case .number(let value) = self { value } else { nil }
  }
}

private struct Parser {
  let bytes: [UInt8]
  var at = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  private var failure: JSONTree.Malformed { JSONTree.Malformed(offset: at) }

  private var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

  mutating func skipSpace() {
    while at < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at]) { at += 1 }
  }

  private mutating func expect(_ literal: String) throws(JSONTree.Malformed) {
    for byte in literal.utf8 {
      guard next == byte else { throw failure }
      at += 1
    }
  }

  mutating func value(depth: Int) throws(JSONTree.Malformed) -> JSONTree {
    guard depth < 2_000 else { throw JSONTree.Malformed(offset: at, isTooDeep: true) }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try expect("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try expect("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try expect("null")
      return .null
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONTree.Malformed) -> JSONTree {
    var members: [JSONTree.Member] = []
    at += 1
    skipSpace()
    while next != UInt8(ascii: "}") {
      if !members.isEmpty {
        guard next == UInt8(ascii: ",") else { throw failure }
        at += 1
        skipSpace()
      }
      guard next == UInt8(ascii: "\"") else { throw failure }
      let key = try string()
      skipSpace()
      guard next == UInt8(ascii: ":") else { throw failure }
      at += 1
      members.append(.init(key: key, value: try value(depth: depth)))
      skipSpace()
    }
    at += 1
    return .object(members)
  }

  private mutating func array(depth: Int) throws(JSONTree.Malformed) -> JSONTree {
    var values: [JSONTree] = []
    at += 1
    skipSpace()
    while next != UInt8(ascii: "]") {
      if !values.isEmpty {
        guard next == UInt8(ascii: ",") else { throw failure }
        at += 1
      }
      values.append(try value(depth: depth))
      skipSpace()
    }
    at += 1
    return .array(values)
  }

  private mutating func number() throws(JSONTree.Malformed) -> JSONTree {
    let start = at
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        at += 1
        continue
      default: break
      }
      break
    }
    let digits = String(decoding: bytes[start..<at], as: UTF8.self)
    if let whole = Int(digits) { return .number(whole) }
    guard let fraction = Double(digits), fraction.magnitude < 1e15 else { throw failure }
    return .number(Int(fraction))
  }

  private mutating func string() throws(JSONTree.Malformed) -> String {
    at += 1
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\") {
      at += 1
    }
    if next == UInt8(ascii: "\"") {
      at += 1
      return String(decoding: bytes[start..<(at - 1)], as: UTF8.self)
    }
    var decoded = Array(bytes[start..<at])
    while next != UInt8(ascii: "\"") {
      guard at < bytes.count else { throw failure }
      if bytes[at] == UInt8(ascii: "\\") {
        at += 1
        decoded += try escaped().utf8
      } else {
        decoded.append(bytes[at])
        at += 1
      }
    }
    at += 1
    return String(decoding: decoded, as: UTF8.self)
  }

  private mutating func escaped() throws(JSONTree.Malformed) -> String {
    defer { at += 1 }
    switch next {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"):
      var units = [try codeUnit()]
      if units[0] & 0xFC00 == 0xD800, at + 2 < bytes.count, bytes[at + 1] == UInt8(ascii: "\\"),
        bytes[at + 2] == UInt8(ascii: "u")
      {
        at += 2
        units.append(try codeUnit())
      }
      return String(decoding: units, as: UTF16.self)
    case let other where other < 0x80 && other > 0: return String(UnicodeScalar(other))
    default: throw failure
    }
  }

  /// The four digits after `u`; stops on the last of them.
  private mutating func codeUnit() throws(JSONTree.Malformed) -> UInt16 {
    guard at + 4 < bytes.count,
      let unit = UInt16(String(decoding: bytes[(at + 1)...(at + 4)], as: UTF8.self), radix: 16)
    else { throw failure }
    at += 4
    return unit
  }
}
