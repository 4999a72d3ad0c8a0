/// A language of the interface.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case dutch = "nl"
  case korean = "ko"

  /// As it calls itself.
  var name: String {
    switch self {
    case .english: "English"
    case .dutch: "Nederlands"
    case .korean: "한국어"
    }
  }

  /// The first language of `Accept-Language` that we have (RFC 9110, section 12.5.4); `nil` where
  /// there is none. Weights are taken in the order in which browsers write them.
  init?(accepting header: String?) {
    let ranges = (header ?? "").utf8.split(separator: UInt8(ascii: ","))
    for range in ranges {
      let tag = range.drop { $0 == UInt8(ascii: " ") }.prefix {
        $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ";")
      }
      if let language = Language(rawValue: String(Substring(tag)).lowercased()) {
        self = language
        return
      }
    }
    return nil
  }

  /// Which form of a word a count takes (Unicode CLDR plural rules for whole numbers).
  func plural(_ count: Int) -> String {
    switch self {
    case .english, .dutch: count == 1 ? "one" : "other"
    case .korean: "other"
    }
  }
}
