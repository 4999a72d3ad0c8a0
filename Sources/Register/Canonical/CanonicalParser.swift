/// Reads JSON in its one written form, and refuses any other.
///
/// Strictness is the point: bytes that were signed must not have a second reading. White space,
/// fractions, members twice or out of order and needless escapes are all errors.
struct CanonicalParser {
  /// Deeper values than any entry has, and shallow enough for every stack.
  private static let deepest = 64

  private let bytes: [UInt8]
  private var place = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Throws: `CanonicalError` with the byte at which the text stops being canonical JSON.
  static func parse(_ bytes: [UInt8]) throws(CanonicalError) -> CanonicalValue {
    let value = try parse(known: bytes)
    // What could be written in more than one way (escapes, order of members) is settled by writing
    // it again, which costs less than a rule for each.
    guard value.bytes == bytes else {
      throw CanonicalError("this is JSON, but not in its canonical form", at: 0)
    }
    return value
  }

  /// Reads bytes that are known to be canonical, since they were checked when they were first read.
  static func parse(known bytes: [UInt8]) throws(CanonicalError) -> CanonicalValue {
    var parser = CanonicalParser(bytes)
    let value = try parser.value(depth: 0)
    guard parser.place == bytes.count else { throw parser.error("something follows the value") }
    return value
  }

  private mutating func value(depth: Int) throws(CanonicalError) -> CanonicalValue {
    guard depth < Self.deepest else { throw error("values are nested too deeply") }
    switch current {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try integer()
    }
  }

  private var current: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func error(_ message: String) -> CanonicalError { CanonicalError(message, at: place) }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    place += 1
    return true
  }

  private mutating func object(depth: Int) throws(CanonicalError) -> CanonicalValue {
    place += 1
    var members: [String: CanonicalValue] = [:]
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      guard current == UInt8(ascii: "\"") else { throw error("a member's name is missing") }
      let key = try string()
      guard take(UInt8(ascii: ":")) else { throw error("a colon is missing behind “\(key)”") }
      let value = try value(depth: depth + 1)
      guard members.updateValue(value, forKey: key) == nil else {
        throw error("the member “\(key)” stands there twice")
      }
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw error("an object does not end") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(CanonicalError) -> CanonicalValue {
    place += 1
    var elements: [CanonicalValue] = []
    if take(UInt8(ascii: "]")) { return .array(elements) }
    repeat { elements.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw error("an array does not end") }
    return .array(elements)
  }

  private mutating func word(
    _ word: StaticString, _ value: CanonicalValue
  ) throws(CanonicalError) -> CanonicalValue {
    for byte in "\(word)".utf8 where !take(byte) { throw error("this is no value") }
    return value
  }

  private mutating func integer() throws(CanonicalError) -> CanonicalValue {
    let start = place
    _ = take(UInt8(ascii: "-"))
    while let byte = current, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { place += 1 }
    let digits = String(decoding: bytes[start..<place], as: UTF8.self)
    guard let value = Int(digits), CanonicalValue.integers.contains(value) else {
      throw CanonicalError("this is no value", at: start)
    }
    return .integer(value)
  }

  private mutating func string() throws(CanonicalError) -> String {
    place += 1
    let start = place
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { place += 1 }
    if current == UInt8(ascii: "\"") {
      // Nearly every string has no escape and is one stretch of the input.
      guard let string = String(validating: bytes[start..<place], as: UTF8.self) else {
        throw CanonicalError("a string is not UTF-8", at: start)
      }
      place += 1
      return string
    }
    var plain = Array(bytes[start..<place])
    while let byte = current, byte != UInt8(ascii: "\"") {
      place += 1
      guard byte == UInt8(ascii: "\\") else {
        plain.append(byte)
        continue
      }
      plain.append(try escaped())
    }
    guard take(UInt8(ascii: "\"")) else { throw error("a string does not end") }
    guard let string = String(validating: plain, as: UTF8.self) else {
      throw CanonicalError("a string is not UTF-8", at: start)
    }
    return string
  }

  private mutating func escaped() throws(CanonicalError) -> UInt8 {
    defer { place += 1 }
    switch current {
    case UInt8(ascii: "\""): return UInt8(ascii: "\"")
    case UInt8(ascii: "\\"): return UInt8(ascii: "\\")
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "u"):
      // Canonical JSON writes only control characters so.
      guard place + 4 < bytes.count,
        let code = UInt8(
          String(decoding: bytes[(place + 1)...(place + 4)], as: UTF8.self), radix: 16)
      else { throw error("an escape is needless or incomplete") }
      place += 4
      return code
    default: throw error("there is no such escape")
    }
  }
}

/// Where bytes stop being canonical JSON, and why.
public struct CanonicalError: Error, Hashable, CustomStringConvertible {
  public let message: String
  /// Counted in bytes from 0.
  public let offset: Int

  init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }

  public var description: String { "\(message) (byte \(offset))" }
}

extension CanonicalValue {
  /// Reads the one written form.
  ///
  /// - Throws: `CanonicalError` for anything else, also for JSON written another way.
  public init(bytes: [UInt8]) throws(CanonicalError) { self = try CanonicalParser.parse(bytes) }
}
