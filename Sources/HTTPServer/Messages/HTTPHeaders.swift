/// Names and values in order; names are the same in any capitals (RFC 9110, section 5.1).
public struct HTTPHeaders: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  public private(set) var fields: [Field] = []

  public struct Field: Hashable, Sendable {
    public let name: String
    public let value: String
  }

  public init() {}

  public init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { add(name, value) }
  }

  /// Adds a field beside others of its name.
  ///
  /// A line end in a value would end the header and begin another, so none gets in.
  public mutating func add(_ name: String, _ value: String) {
    let value =
      value.unicodeScalars.contains { $0 == "\r" || $0 == "\n" || $0 == "\0" }
      ? String(String.UnicodeScalarView(value.unicodeScalars.filter { $0.value >= 0x20 })) : value
    fields.append(Field(name: name, value: value))
  }

  /// The first value of a name; setting takes the place of every value.
  public subscript(name: String) -> String? {
    get {
      let wanted = name.lowercased()
      return fields.first { $0.name.lowercased() == wanted }?.value
    }
    set {
      let wanted = name.lowercased()
      fields.removeAll { $0.name.lowercased() == wanted }
      if let newValue { add(name, newValue) }
    }
  }
}
