internal import Register

/// A list of texts in one column, as JSON.
enum TextList {
  static func json(_ texts: [String]) -> String {
    String(decoding: CanonicalValue.array(texts.map(CanonicalValue.string)).bytes, as: UTF8.self)
  }

  /// - Returns: `nil` unless it is what `json` writes.
  static func texts(_ json: [UInt8]) -> [String]? {
    if json.count == 2 { return [] }
    guard case .array(let values)? = try? CanonicalValue(bytes: json) else { return nil }
    var texts: [String] = []
    for value in values {
      guard case .string(let text) = value else { return nil }
      texts.append(text)
    }
    return texts
  }

  static func values<Value>(_ json: [UInt8], _ value: (String) -> Value?) -> [Value]? {
    guard let texts = texts(json) else { return nil }
    let values = texts.compactMap(value)
    return values.count == texts.count ? values : nil
  }
}
