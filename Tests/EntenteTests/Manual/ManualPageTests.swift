import Foundation
import Testing

@testable import entente

@Suite struct ManualPageTests {
  @Test func `the manual page in the documentation is the one the program prints`() throws {
    let page = try String(
      contentsOf: BuiltProgram.package.appending(path: "Documentation/entente.1"), encoding: .utf8)
    #expect(page == ManualPage.text(), "run: entente manual > Documentation/entente.1")
  }

  @Test func `every option and every exit status is in the help and on the page`() {
    let page = ManualPage.text()
    let help = HelpText(columns: 80)
    for command in ProgramDeclaration.commands {
      for option in command.options {
        #expect(help.text(of: command).contains("--\(option.long)"))
        #expect(page.contains("\\-\\-\(option.long.replacing("-", with: "\\-"))"))
      }
    }
    for status in ExitStatus.allCases {
      #expect(page.contains(".TP\n.B \(status.rawValue)\n"))
      #expect(help.textOfProgram().contains("\n  \(status.rawValue) "))
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/groff")))
  func `groff has nothing to complain of`() throws {
    let outcome = try BuiltProgram.run(
      program: "/usr/bin/groff", ["-man", "-ww", "-K", "utf8", "-T", "utf8", "-P", "-cbou"],
      input: ManualPage.text())
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("\nEXIT STATUS\n"))
  }

  @Test(arguments: [50, 80, 200]) func `help fits the terminal`(columns: Int) {
    for command in ProgramDeclaration.commands {
      let text = HelpText(columns: columns).text(of: command)
      // Commands to copy are not broken.
      for line in text.split(separator: "\n") where !line.contains("entente ") {
        #expect(DisplayWidth.of(line) <= columns)
      }
    }
  }
}
