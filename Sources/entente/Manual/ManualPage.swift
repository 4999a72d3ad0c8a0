/// The manual page as `man` wants it (groff's `man` macros), from the same declarations as the
/// help.
enum ManualPage {
  static func text() -> String {
    let program = ProgramDeclaration.name
    var page = ".TH ENTENTE 1 \"\" \"\(program) \(ProgramDeclaration.version)\" \"Entente\"\n"
    page += ".SH NAME\n\(program) \\- \(escape(ProgramDeclaration.abstract))\n"
    page += ".SH SYNOPSIS\n"
    for command in ProgramDeclaration.commands { page += ".B \(escape(command.usage))\n.br\n" }
    for command in ProgramDeclaration.commands {
      page += ".SH \(escape(command.name).uppercased())\n\(escape(command.abstract)).\n"
      for paragraph in command.discussion { page += ".PP\n\(line(paragraph))\n" }
      if let operand = command.operand { page += entry(operand.usage, operand.help) }
      for option in command.options { page += entry(option.usage, option.fullHelp) }
    }
    page += ".SH OPTIONS BEFORE A COMMAND\n"
    for option in ProgramDeclaration.options { page += entry(option.usage, option.help) }
    page += ".SH EXIT STATUS\n"
    for status in ExitStatus.allCases { page += entry("\(status.rawValue)", status.meaning) }
    page += ".PP\n"
    page += line(
      "Of several inputs, the first that failed decides. A program that was interrupted ends by "
        + "the signal that interrupted it.")
    page += "\n.SH ENVIRONMENT\n"
    for variable in ProgramDeclaration.environment {
      page += entry(variable.name, variable.meaning)
    }
    page += ".SH EXAMPLES\n"
    for example in ProgramDeclaration.commands.flatMap(\.examples) {
      page +=
        ".PP\n\(line(example.explanation))\n.PP\n.RS 4\n.nf\n\(line(example.command))\n.fi\n.RE\n"
    }
    return page
  }

  private static func entry(_ name: String, _ meaning: String) -> String {
    ".TP\n.B \(escape(name))\n\(line(meaning))\n"
  }

  /// Text on a line of its own: a dot or apostrophe in front is no request.
  private static func line(_ text: String) -> String {
    let text = escape(text)
    return text.utf8.first == UInt8(ascii: ".") || text.utf8.first == UInt8(ascii: "'")
      ? "\\&\(text)" : text
  }

  /// A dash is a minus, so that it can be copied into a shell; a backslash stands for itself.
  private static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "“": escaped += "\\(lq"
      case "”": escaped += "\\(rq"
      case "…": escaped += "..."
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
