/// Turns a canonical value back into a `Decodable` fact.
enum CanonicalDecoder {
  static func decode<Fact: Decodable>(_ type: Fact.Type, from value: CanonicalValue) throws -> Fact
  {
    try decode(type, value, path: [])
  }

  private static func decode<Fact: Decodable>(
    _ type: Fact.Type, _ value: CanonicalValue, path: [any CodingKey]
  ) throws -> Fact {
    switch (type, value) {
    case (is String.Type, .string(let string)): return try cast(string, path: path)
    case (is Int.Type, .integer(let integer)): return try cast(integer, path: path)
    case (is Bool.Type, .bool(let bool)): return try cast(bool, path: path)
    case (is String.Type, _), (is Int.Type, _), (is Bool.Type, _): throw mismatch(type, path: path)
    default: return try Fact(from: Source(value: value, codingPath: path))
    }
  }

  private static func cast<Fact>(_ value: some Sendable, path: [any CodingKey]) throws -> Fact {
    guard let fact = value as? Fact else { throw mismatch(Fact.self, path: path) }
    return fact
  }

  private static func mismatch(_ type: Any.Type, path: [any CodingKey]) -> DecodingError {
    .typeMismatch(type, .init(codingPath: path, debugDescription: "This is no \(type)."))
  }

  private struct Source: Decoder {
    let value: CanonicalValue
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy: Key.Type) throws -> KeyedDecodingContainer<Key> {
      guard case .object(let members) = value else {
        throw mismatch([String: CanonicalValue].self, path: codingPath)
      }
      return KeyedDecodingContainer(Members<Key>(members: members, codingPath: codingPath))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
      guard case .array(let elements) = value else {
        throw mismatch([CanonicalValue].self, path: codingPath)
      }
      return Elements(elements: elements, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer {
      Leaf(value: value, codingPath: codingPath)
    }
  }

  private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let members: [String: CanonicalValue]
    let codingPath: [any CodingKey]
    var allKeys: [Key] { members.keys.compactMap(Key.init(stringValue:)) }

    func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }

    func decodeNil(forKey key: Key) throws -> Bool { try value(key) == .null }

    func decode<Fact: Decodable>(_ type: Fact.Type, forKey key: Key) throws -> Fact {
      try CanonicalDecoder.decode(type, value(key), path: codingPath + [key])
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
      try source(key).container(keyedBy: Nested.self)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      try source(key).unkeyedContainer()
    }

    func superDecoder() -> any Decoder { Source(value: .object(members), codingPath: codingPath) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try source(key) }

    private func source(_ key: Key) throws -> Source {
      Source(value: try value(key), codingPath: codingPath + [key])
    }

    private func value(_ key: Key) throws -> CanonicalValue {
      guard let value = members[key.stringValue] else {
        throw DecodingError.keyNotFound(
          key, .init(codingPath: codingPath, debugDescription: "“\(key.stringValue)” is missing."))
      }
      return value
    }
  }

  private struct Elements: UnkeyedDecodingContainer {
    let elements: [CanonicalValue]
    let codingPath: [any CodingKey]
    var currentIndex = 0
    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex >= elements.count }

    mutating func decodeNil() throws -> Bool {
      guard try peek() == .null else { return false }
      currentIndex += 1
      return true
    }

    mutating func decode<Fact: Decodable>(_ type: Fact.Type) throws -> Fact {
      let fact = try CanonicalDecoder.decode(type, peek(), path: codingPath)
      currentIndex += 1
      return fact
    }

    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
      try next().container(keyedBy: Nested.self)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
      try next().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { try next() }

    private func peek() throws -> CanonicalValue {
      guard !isAtEnd else {
        throw DecodingError.valueNotFound(
          CanonicalValue.self,
          .init(codingPath: codingPath, debugDescription: "The list has ended."))
      }
      return elements[currentIndex]
    }

    private mutating func next() throws -> Source {
      let value = try peek()
      currentIndex += 1
      return Source(value: value, codingPath: codingPath)
    }
  }

  private struct Leaf: SingleValueDecodingContainer {
    let value: CanonicalValue
    let codingPath: [any CodingKey]

    func decodeNil() -> Bool { value == .null }

    func decode<Fact: Decodable>(_ type: Fact.Type) throws -> Fact {
      try CanonicalDecoder.decode(type, value, path: codingPath)
    }
  }
}
