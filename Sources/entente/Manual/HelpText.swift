/// What `--help` prints: usage, explanation, options, examples, broken to the terminal's width.
struct HelpText: Sendable {
  let columns: Int

  /// - Parameter columns: more than a hundred are not used, since nobody reads lines that long.
  init(columns: Int) { self.columns = min(columns, 100) }

  func text(of command: CommandDeclaration) -> String {
    var lines = ["Usage: \(command.usage)", ""]
    lines += WrappedText("\(command.abstract).", columns: columns).lines
    for paragraph in command.discussion {
      lines.append("")
      lines += WrappedText(paragraph, columns: columns).lines
    }
    if let operand = command.operand {
      lines += ["", "Arguments:"]
      lines += entry(operand.usage, operand.help)
    }
    if !command.options.isEmpty {
      lines += ["", "Options:"]
      for option in command.options { lines += entry(option.usage, option.fullHelp) }
    }
    if !command.examples.isEmpty {
      lines += ["", "Examples:"]
      for example in command.examples {
        lines += WrappedText(example.explanation, columns: columns - 2).lines.map { "  \($0)" }
        lines.append("    \(example.command)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The program's own help: its commands and exit statuses.
  func textOfProgram() -> String {
    let program = ProgramDeclaration.name
    var lines = ["Usage: \(program) COMMAND [OPTION…] [ARGUMENT…]", ""]
    lines.append("\(program): \(ProgramDeclaration.abstract).")
    for group in ProgramDeclaration.groups {
      lines += ["", "\(group.title):"]
      for command in group.commands {
        lines += entry(command.declaration.name, command.declaration.abstract, indent: 15)
      }
    }
    lines += ["", "Options:"]
    for option in ProgramDeclaration.options { lines += entry(option.usage, option.help) }
    lines += ["", "Exit statuses:"]
    for status in ExitStatus.allCases { lines += entry("\(status.rawValue)", status.meaning) }
    lines += ["", "`\(program) COMMAND --help` explains a command."]
    return lines.joined(separator: "\n") + "\n"
  }

  /// A name and, in a column of its own or below, what it means.
  private func entry(_ name: String, _ meaning: String, indent: Int = 24) -> [String] {
    let lines = WrappedText(meaning, columns: columns - indent).lines
    let margin = String(repeating: " ", count: indent)
    let width = DisplayWidth.of(name) + 2
    if width + 2 > indent { return ["  \(name)"] + lines.map { margin + $0 } }
    let first = "  \(name)" + String(repeating: " ", count: indent - width) + (lines.first ?? "")
    return [first] + lines.dropFirst().map { margin + $0 }
  }
}

extension OptionDeclaration {
  /// The help with the words that may stand after the option.
  var fullHelp: String {
    words.isEmpty ? help : "\(help) Possible: \(words.joined(separator: ", "))."
  }

  /// The first clause of the help, for a shell's list of options.
  var summary: String {
    let end = help.utf8.firstIndex { [0x2E, 0x3A, 0x3B].contains($0) } ?? help.endIndex
    return String(help[..<end])
  }
}
