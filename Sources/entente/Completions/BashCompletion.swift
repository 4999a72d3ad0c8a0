/// Completion for bash (4 or later), without the package bash-completion.
enum BashCompletion {
  static func script() -> String {
    let commands = ProgramDeclaration.commands
    let names = commands.map(\.name) + ProgramDeclaration.options.map { "--\($0.long)" }
    var script = """
      # bash completion for entente: source <(entente completions bash)
      _entente() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} list=
        COMPREPLY=()
        # Bash makes a word of its own of the sign in --option=value.
        if [[ $cur == = ]]; then cur=
        elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}
        fi
        if (( COMP_CWORD == 1 )); then
          COMPREPLY=($(compgen -W '\(names.joined(separator: " "))' -- "$cur"))
          return
        fi
        case ${COMP_WORDS[1]} in

      """
    for command in commands { script += branch(of: command) }
    script += """
        esac
      }
      complete -o bashdefault -F _entente entente

      """
    return script
  }

  private static func branch(of command: CommandDeclaration) -> String {
    var script = "    \(command.name))\n      case $prev in\n"
    for option in command.options where !option.isFlag {
      let written = ["--\(option.long)"] + (option.short.map { ["-\($0)"] } ?? [])
      script += "        \(written.joined(separator: "|"))) "
      switch option.value {
      case .choice(let words): script += reply(words)
      case .choices(let words):
        // What stands before the last comma stays.
        script += "[[ $cur == *,* ]] && list=${cur%,*},\n"
        script += "          COMPREPLY=($(compgen -P \"$list\" -W '\(words.joined(separator: " "))'"
        script += " -- \"${cur##*,}\")); return;;\n"
      case .folder:
        script += "compopt -o filenames; COMPREPLY=($(compgen -d -- \"$cur\")); return;;\n"
      case .file:
        script += "compopt -o filenames; COMPREPLY=($(compgen -f -- \"$cur\")); return;;\n"
      case .text, nil: script += "return;;\n"
      }
    }
    script += "      esac\n"
    script += "      if [[ $cur == -* ]]; then\n"
    let options = command.options.map { "--\($0.long)" }.joined(separator: " ")
    script += "        COMPREPLY=($(compgen -W '\(options)' -- \"$cur\"))\n"
    if let operand = command.operand, !operand.words.isEmpty {
      script += "      else\n        COMPREPLY=($(compgen -W '"
      script += operand.words.joined(separator: " ") + "' -- \"$cur\"))\n"
    } else if command.operand?.offersFiles == true {
      script += "      else\n        compopt -o filenames\n"
      script += "        COMPREPLY=($(compgen -f -- \"$cur\"))\n"
    }
    return script + "      fi;;\n"
  }

  private static func reply(_ words: [String]) -> String {
    "COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$cur\")); return;;\n"
  }
}
