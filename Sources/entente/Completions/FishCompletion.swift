/// Completion for fish (3 or later).
enum FishCompletion {
  static func script() -> String {
    var script = "# fish completion for entente: entente completions fish | source\n"
    script += "complete -c entente -n __fish_use_subcommand -f\n"
    for command in ProgramDeclaration.commands {
      script += "complete -c entente -n __fish_use_subcommand -a \(command.name)"
      script += " -d \(quote(command.abstract))\n"
    }
    for option in ProgramDeclaration.options {
      script += line(for: option, when: "__fish_use_subcommand")
    }
    for command in ProgramDeclaration.commands {
      let condition = quote("__fish_seen_subcommand_from \(command.name)")
      for option in command.options { script += line(for: option, when: condition) }
      if let operand = command.operand, !operand.words.isEmpty {
        script += "complete -c entente -n \(condition) -f"
        script += " -a \(quote(operand.words.joined(separator: " ")))\n"
      }
    }
    return script
  }

  private static func line(for option: OptionDeclaration, when condition: String) -> String {
    var line = "complete -c entente -n \(condition) -l \(option.long)"
    if let short = option.short { line += " -s \(short)" }
    switch option.value {
    case .choice(let words), .choices(let words):
      line += " -x -a \(quote(words.joined(separator: " ")))"
    case .folder: line += " -x -a '(__fish_complete_directories)'"
    case .file: line += " -r -F"
    case .text: line += " -x"
    case nil: break
    }
    return line + " -d \(quote(option.summary))\n"
  }

  private static func quote(_ text: String) -> String {
    var quoted = "'"
    for character in text {
      if character == "'" || character == "\\" { quoted += "\\" }
      quoted.append(character)
    }
    return quoted + "'"
  }
}
