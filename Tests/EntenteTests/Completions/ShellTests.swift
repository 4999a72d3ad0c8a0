import Foundation
import Testing

@testable import entente

@Suite struct ShellTests {
  private static func has(_ shell: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/\(shell)")
  }

  /// What bash offers for the last of some words.
  private func offers(_ words: String...) throws -> [String] {
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let script = """
      \(Shell.bash.script)
      COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count - 1)
      _entente 2>/dev/null; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let outcome = try BuiltProgram.run(program: "/bin/bash", ["-c", script])
    return outcome.output.split(separator: "\n").map(String.init)
  }

  @Test func `bash completes commands, options and their values`() throws {
    #expect(try offers("entente", "rea") == ["read"])
    #expect(try offers("entente", "read", "--ex") == ["--explain"])
    #expect(try offers("entente", "read", "--format", "a") == ["akn"])
    #expect(try offers("entente", "read", "--format", "=", "j") == ["json"])
    #expect(try offers("entente", "completions", "f") == ["fish"])
  }

  @Test func `bash completes the last of several classes`() throws {
    #expect(
      try offers("entente", "read", "--class", "commitment,pos") == ["commitment,position"])
  }

  @Test(.enabled(if: has("zsh"))) func `zsh can read its script`() throws {
    let outcome = try BuiltProgram.run(
      program: "/usr/bin/zsh", ["-fn"], input: Shell.zsh.script)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
  }

  @Test(.enabled(if: has("fish"))) func `fish completes commands and values`() throws {
    let outcome = try BuiltProgram.run(
      program: "/usr/bin/fish", ["-N"],
      input: Shell.fish.script + "complete -C 'entente read --format j'\n")
    #expect(outcome.output.split(separator: "\t").first == "json")
  }

  @Test(arguments: Shell.allCases)
  func `every script names every option`(shell: Shell) {
    for option in ReadCommand.declaration.options { #expect(shell.script.contains(option.long)) }
  }
}
