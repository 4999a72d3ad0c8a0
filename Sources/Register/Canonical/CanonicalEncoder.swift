/// Turns an `Encodable` fact into a canonical value.
///
/// Absent optionals are left out. Floating point has no canonical form here and is refused.
enum CanonicalEncoder {
  static func value(of fact: some Encodable) throws -> CanonicalValue {
    let node = Node()
    try fact.encode(to: Target(node: node, codingPath: []))
    return node.value
  }

  /// A place in the tree that is being built.
  private final class Node {
    private var leaf: CanonicalValue = .null
    private var members: [String: Node]?
    private var elements: [Node]?

    var value: CanonicalValue {
      if let members { return .object(members.mapValues(\.value)) }
      if let elements { return .array(elements.map(\.value)) }
      return leaf
    }

    var count: Int { elements?.count ?? 0 }

    func set(_ value: CanonicalValue) { leaf = value }
    func beginObject() { members = members ?? [:] }
    func beginArray() { elements = elements ?? [] }

    func member(_ key: String) -> Node {
      let node = Node()
      members?[key] = node
      return node
    }

    func element() -> Node {
      let node = Node()
      elements?.append(node)
      return node
    }
  }

  private struct Target: Encoder {
    let node: Node
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy: Key.Type) -> KeyedEncodingContainer<Key> {
      node.beginObject()
      return KeyedEncodingContainer(Members<Key>(node: node, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
      node.beginArray()
      return Elements(node: node, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
      Leaf(node: node, codingPath: codingPath)
    }
  }

  private static func encode(
    _ value: some Encodable, at node: Node, path: [any CodingKey]
  ) throws {
    switch value {
    case let value as String: node.set(.string(value))
    case let value as Int: node.set(.integer(value))
    case let value as Bool: node.set(.bool(value))
    case is any BinaryFloatingPoint, is any FixedWidthInteger:
      throw EncodingError.invalidValue(
        value, .init(codingPath: path, debugDescription: "Entries hold no such number."))
    default: try value.encode(to: Target(node: node, codingPath: path))
    }
  }

  private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let node: Node
    let codingPath: [any CodingKey]

    mutating func encodeNil(forKey key: Key) {}

    mutating func encode(_ value: some Encodable, forKey key: Key) throws {
      try CanonicalEncoder.encode(value, at: node.member(key.stringValue), path: codingPath + [key])
    }

    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
      target(key).container(keyedBy: Nested.self)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      target(key).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { Target(node: node, codingPath: codingPath) }
    mutating func superEncoder(forKey key: Key) -> any Encoder { target(key) }

    private func target(_ key: Key) -> Target {
      Target(node: node.member(key.stringValue), codingPath: codingPath + [key])
    }
  }

  private struct Elements: UnkeyedEncodingContainer {
    let node: Node
    let codingPath: [any CodingKey]
    var count: Int { node.count }

    mutating func encodeNil() { node.element().set(.null) }

    mutating func encode(_ value: some Encodable) throws {
      try CanonicalEncoder.encode(value, at: node.element(), path: codingPath)
    }

    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
      target().container(keyedBy: Nested.self)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
      target().unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { target() }

    private func target() -> Target { Target(node: node.element(), codingPath: codingPath) }
  }

  private struct Leaf: SingleValueEncodingContainer {
    let node: Node
    let codingPath: [any CodingKey]

    mutating func encodeNil() { node.set(.null) }

    mutating func encode(_ value: some Encodable) throws {
      try CanonicalEncoder.encode(value, at: node, path: codingPath)
    }
  }
}
