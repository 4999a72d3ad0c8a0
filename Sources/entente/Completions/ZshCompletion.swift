/// Completion for zsh's `compsys`: a function `_entente` for a folder of `$fpath`.
enum ZshCompletion {
  static func script() -> String {
    let commands = ProgramDeclaration.commands
    var script = """
      #compdef entente
      # zsh completion for entente: entente completions zsh > "${fpath[1]}/_entente"
      _entente() {
        if (( CURRENT == 2 )); then
          local -a commands=(

      """
    for command in commands { script += "      \(quote("\(command.name):\(command.abstract)"))\n" }
    script += "    )\n    _describe command commands\n"
    let global = ProgramDeclaration.options.map { specification(of: $0) }
    script += "    _arguments \(global.joined(separator: " "))\n    return\n  fi\n"
    script += "  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $command in\n"
    for command in commands {
      script += "    \(command.name))\n      _arguments -s \\\n"
      var parts = command.options.map { specification(of: $0) }
      if let operand = command.operand {
        let words = operand.words.joined(separator: " ")
        parts.append(quote("*:\(operand.words.isEmpty ? "file:_files" : "value:(\(words))")"))
      }
      script += parts.map { "        \($0)" }.joined(separator: " \\\n") + ";;\n"
    }
    script += """
        esac
      }
      if [ "$funcstack[1]" = _entente ]; then _entente "$@"; else compdef _entente entente; fi

      """
    return script
  }

  /// As `_arguments` wants it: `'(-f --format)'{-f,--format}'[what]:FORMAT:(table json)'`.
  private static func specification(of option: OptionDeclaration) -> String {
    var summary = ""
    for character in option.summary {
      if character == "[" || character == "]" || character == ":" { summary += "\\" }
      summary.append(character)
    }
    var tail = "[\(summary)]"
    switch option.value {
    case .choice(let words):
      tail += ":\(option.placeholder ?? ""):(\(words.joined(separator: " ")))"
    case .choices(let words):
      tail += ":\(option.placeholder ?? ""):_values -s , class \(words.joined(separator: " "))"
    case .folder: tail += ":\(option.placeholder ?? ""):_files -/"
    case .file: tail += ":\(option.placeholder ?? ""):_files"
    case .text: tail += ":\(option.placeholder ?? ""):"
    case nil: break
    }
    // The sign lets zsh offer both `--format json` and `--format=json`.
    let long = option.isFlag ? "--\(option.long)" : "--\(option.long)="
    guard let short = option.short else { return quote("\(long)\(tail)") }
    let shortWord = option.isFlag ? "-\(short)" : "-\(short)+"
    return "'(-\(short) --\(option.long))'{\(shortWord),\(long)}\(quote(tail))"
  }

  private static func quote(_ text: String) -> String {
    var quoted = "'"
    for character in text {
      if character == "'" { quoted += "'\\''" } else { quoted.append(character) }
    }
    return quoted + "'"
  }
}
