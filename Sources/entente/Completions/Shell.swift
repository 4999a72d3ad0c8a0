/// A shell that can complete command lines.
enum Shell: String, Sendable, CaseIterable {
  case bash, zsh, fish

  /// The script that teaches the shell our commands and options.
  var script: String {
    switch self {
    case .bash: BashCompletion.script()
    case .zsh: ZshCompletion.script()
    case .fish: FishCompletion.script()
    }
  }
}
