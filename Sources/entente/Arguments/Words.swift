/// Words in one option, with commas between.
enum Words {
  /// - Returns: `nil` where there is none.
  static func list(_ text: String) -> [String]? {
    let words = text.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
    return words.isEmpty ? nil : words
  }
}
