/// Turns an `Encodable` fact into its canonical bytes.
///
/// Absent optionals are left out. Floating point has no canonical form here and is refused.
enum CanonicalEncoder {
  static func bytes(of fact: some Encodable) throws -> [UInt8] {
    let node = Node()
    try fact.encode(to: Target(node: node, codingPath: []))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(512)
    node.write(to: &bytes)
    return bytes
  }

  /// A place in the tree that is being built.
  private final class Node {
    private enum Content {
      case leaf(CanonicalValue)
      case members([(key: String, node: Node)])
      case elements([Node])
    }

    private var content = Content.leaf(.null)

    func write(to bytes: inout [UInt8]) {
      switch content {
      case .leaf(let value): value.write(to: &bytes)
      case .elements(let elements):
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
          if index > 0 { bytes.append(UInt8(ascii: ",")) }
          element.write(to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
      case .members(let members):
        bytes.append(UInt8(ascii: "{"))
        let sorted = members.sorted { CanonicalValue.isBefore($0.key, $1.key) }
        for (index, member) in sorted.enumerated() {
          if index > 0 { bytes.append(UInt8(ascii: ",")) }
          CanonicalValue.write(member.key, to: &bytes)
          bytes.append(UInt8(ascii: ":"))
          member.node.write(to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
      }
    }

    var count: Int {
      guard case .elements(let elements) = content else { return 0 }
      return elements.count
    }

    func set(_ value: CanonicalValue) { content = .leaf(value) }

    func beginObject() {
      guard case .members = content else {
        content = .members([])
        return
      }
    }

    func beginArray() {
      guard case .elements = content else {
        content = .elements([])
        return
      }
    }

    func member(_ key: String) -> Node {
      let node = Node()
      guard case .members(var members) = content else { return node }
      content = .leaf(.null)
      members.append((key, node))
      content = .members(members)
      return node
    }

    func element() -> Node {
      let node = Node()
      guard case .elements(var elements) = content else { return node }
      content = .leaf(.null)
      elements.append(node)
      content = .elements(elements)
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
    case let value as Int where CanonicalValue.integers.contains(value): node.set(.integer(value))
    case let value as Bool: node.set(.bool(value))
    case is Double, is Float, is Int, is UInt, is Int64, is UInt64, is Int32, is UInt32, is Int16,
      is UInt16, is Int8, is UInt8:
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
