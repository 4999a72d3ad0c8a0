/// An option together with the type its value is read into.
struct TypedOption<Value: Sendable>: Sendable {
  let declaration: OptionDeclaration
  /// - Returns: `nil` for words that are no such value.
  let read: @Sendable (String) -> Value?
  /// What a value should look like, for the message about one that does not: "a size such as 64M".
  let expectation: String

  init(
    _ long: String, short: Character? = nil, placeholder: String,
    value: OptionDeclaration.Value = .text, expecting expectation: String, help: String,
    read: @escaping @Sendable (String) -> Value?
  ) {
    declaration = OptionDeclaration(
      long: long, short: short, placeholder: placeholder, value: value, help: help)
    self.expectation = expectation
    self.read = read
  }
}

extension TypedOption where Value == Bool {
  /// An option without a value.
  static func flag(_ long: String, short: Character? = nil, help: String) -> TypedOption {
    TypedOption(
      declaration: OptionDeclaration(long: long, short: short, help: help), read: { _ in true },
      expectation: "")
  }

  private init(
    declaration: OptionDeclaration, read: @escaping @Sendable (String) -> Bool?,
    expectation: String
  ) {
    self.declaration = declaration
    self.read = read
    self.expectation = expectation
  }
}

extension TypedOption where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the cases of an enumeration, by its raw value.
  static func choice(
    _ long: String, short: Character? = nil, placeholder: String, help: String
  ) -> TypedOption {
    let words = Value.allCases.map(\.rawValue)
    return TypedOption(
      long, short: short, placeholder: placeholder, value: .choice(words),
      expecting: "one of " + words.joined(separator: ", "), help: help
    ) { Value(rawValue: $0) }
  }
}
