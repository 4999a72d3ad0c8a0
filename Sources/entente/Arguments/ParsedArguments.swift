/// The options and operands of one command line, checked against a declaration.
struct ParsedArguments: Sendable, Hashable {
  struct Given: Sendable, Hashable {
    /// Long name, whichever was written.
    var option: String
    var value: String
  }

  let command: String
  /// In the order they were written.
  var options: [Given] = []
  var operands: [String] = []

  /// The last value given for an option; a later one overrides an earlier one.
  ///
  /// - Throws: `UsageError` if that is not a value of the option's type.
  func value<Value>(_ option: TypedOption<Value>) throws(UsageError) -> Value? {
    guard let given = options.last(where: { $0.option == option.declaration.long }) else {
      return nil
    }
    if let value = option.read(given.value) { return value }
    throw UsageError(
      "“\(given.value)” is not a value of --\(given.option), which takes \(option.expectation)"
        + Suggestion.sentence(for: given.value, among: option.declaration.words),
      command: command)
  }

  func has(_ flag: TypedOption<Bool>) -> Bool {
    options.contains { $0.option == flag.declaration.long }
  }
}
