/// Several values of an enumeration, by their words with commas between.
enum ChosenWords {
  /// - Returns: `nil` where a word is none of them, or there is none.
  static func read<Value: RawRepresentable & Hashable>(_ text: String) -> Set<Value>?
  where Value.RawValue == String {
    var values: Set<Value> = []
    for word in text.utf8.split(separator: UInt8(ascii: ",")) {
      guard let value = Value(rawValue: String(Substring(word))) else { return nil }
      values.insert(value)
    }
    return values.isEmpty ? nil : values
  }
}
