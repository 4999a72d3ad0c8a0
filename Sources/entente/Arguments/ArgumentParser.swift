/// Parses the words after a subcommand by its declaration (POSIX utility conventions with GNU long
/// options).
///
/// `--option value`, `--option=value`, `-o value`, `-ovalue`, combined flags (`-ab`), any order of
/// options and operands, `--` before operands that begin with a dash; `-` alone is an operand.
struct ArgumentParser {
  let declaration: CommandDeclaration

  init(_ declaration: CommandDeclaration) {
    self.declaration = declaration
  }

  func parse(_ words: some Sequence<String>) throws(UsageError) -> ParsedArguments {
    var parsed = ParsedArguments(command: declaration.name)
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        parsed.operands += rest
        break
      } else if word.utf8.starts(with: "--".utf8) {
        try parseLong(word, &rest, into: &parsed)
      } else if word.utf8.first == UInt8(ascii: "-") && word != "-" {
        try parseShort(word, &rest, into: &parsed)
      } else {
        parsed.operands.append(word)
      }
    }
    if declaration.operand == nil, let extra = parsed.operands.first {
      throw failure("takes no arguments, but was given “\(extra)”")
    }
    return parsed
  }

  private func parseLong(
    _ word: String, _ rest: inout ArraySlice<String>, into parsed: inout ParsedArguments
  ) throws(UsageError) {
    let body = word.dropFirst(2)
    let equals = body.utf8.firstIndex(of: UInt8(ascii: "="))
    let name = String(body[..<(equals ?? body.endIndex)])
    let attached = equals.map { String(body[body.utf8.index(after: $0)...]) }
    guard let option = declaration.options.first(where: { $0.long == name }) else {
      throw failure(
        "unknown option --\(name)"
          + Suggestion.sentence(
            for: "--\(name)", among: declaration.options.map { "--\($0.long)" }))
    }
    if option.isFlag && attached != nil { throw failure("--\(name) takes no value") }
    try take(option, written: "--\(name)", attached: attached, &rest, into: &parsed)
  }

  private func parseShort(
    _ word: String, _ rest: inout ArraySlice<String>, into parsed: inout ParsedArguments
  ) throws(UsageError) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = declaration.options.first(where: { $0.short == letter }) else {
        throw failure("unknown option -\(letter)")
      }
      if option.isFlag {
        parsed.options.append(.init(option: option.long, value: ""))
      } else {
        let attached = letters.isEmpty ? nil : String(letters)
        letters = ""
        try take(option, written: "-\(letter)", attached: attached, &rest, into: &parsed)
      }
    }
  }

  private func take(
    _ option: OptionDeclaration, written: String, attached: String?,
    _ rest: inout ArraySlice<String>, into parsed: inout ParsedArguments
  ) throws(UsageError) {
    var value = attached ?? ""
    if !option.isFlag && attached == nil {
      guard let next = rest.popFirst() else {
        throw failure("\(written) needs a value: \(option.usage)")
      }
      value = next
    }
    parsed.options.append(.init(option: option.long, value: value))
  }

  private func failure(_ message: String) -> UsageError {
    UsageError(message, command: declaration.name)
  }
}
