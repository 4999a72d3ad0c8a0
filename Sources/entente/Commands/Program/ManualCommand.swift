/// `entente manual`: the manual page.
enum ManualCommand {
  static let declaration = CommandDeclaration(
    name: "manual",
    abstract: "Print the manual page",
    discussion: ["The page is in the language of man(1); `entente manual | man -l -` shows it."],
    operand: nil, options: [ProgramDeclaration.help.declaration],
    examples: [
      .init(command: "entente manual | man -l -", explanation: "Read this page.")
    ])

  static func run() throws -> ExitStatus {
    try StandardStreams.write(Array(ManualPage.text().utf8))
    return .success
  }
}
