/// What is told to people, by a stable code: the English sentence, and the values with which another
/// language says the same.
public struct Saying: Hashable, Sendable, CustomStringConvertible {
  /// Everything that one kind of error can say.
  public protocol Code: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// A sentence in which `{0}` stands for the first value.
    var english: String { get }
  }

  /// What stands in a sentence.
  public enum Value: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// The same in every language: what was typed, a name, a day.
    case text(String)
    case number(Int)
    /// A word that languages have of their own, by its key.
    case term(String, english: String)
    /// One of several: “a meeting or an occasion”.
    case anyOf([Value])
    indirect case saying(Saying)

    public init(stringLiteral value: String) { self = .text(value) }

    /// What some item is.
    public static func kind(_ kind: ItemKind) -> Value {
      .term("item.\(kind.rawValue)", english: kind.rawValue)
    }

    var english: String {
      switch self {
      case .text(let text): text
      case .number(let number): "\(number)"
      case .term(_, let english): english
      case .anyOf(let values): values.map(\.english).joined(separator: " or ")
      case .saying(let saying): saying.description
      }
    }
  }

  /// The code, such as `service.password-short`.
  public let code: String
  public let values: [Value]
  private let english: String

  public init(_ code: some Code, _ values: [Value] = []) {
    self.code = code.rawValue
    self.values = values
    english = code.english
  }

  /// The English sentence.
  public var description: String { Self.filled(english, values.map(\.english)) }

  /// A text with values in the place of `{0}`, `{1}` …; what stands in values stays as it is.
  public static func filled(_ text: String, _ values: [String]) -> String {
    guard !values.isEmpty, text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var filled = ""
    var rest = Substring(text)
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      filled += rest[..<open]
      let inner = rest[rest.utf8.index(after: open)..<close]
      if let place = Int(inner), values.indices.contains(place) { filled += values[place] }
      rest = rest[rest.utf8.index(after: close)...]
    }
    return filled + rest
  }
}
