import Testing

@testable import entente

@Suite struct TerminalSettingsTests {
  @Test func `colour needs a terminal, and the reader's consent`() {
    #expect(TerminalSettings.allowsColour(isTerminal: true, [:]))
    #expect(!TerminalSettings.allowsColour(isTerminal: false, [:]))
    #expect(!TerminalSettings.allowsColour(isTerminal: true, ["NO_COLOR": "1"]))
    #expect(TerminalSettings.allowsColour(isTerminal: true, ["NO_COLOR": ""]))
    #expect(!TerminalSettings.allowsColour(isTerminal: true, ["TERM": "dumb"]))
    #expect(TerminalSettings.allowsColour(isTerminal: false, ["CLICOLOR_FORCE": "1"]))
    #expect(!TerminalSettings.allowsColour(isTerminal: false, ["CLICOLOR_FORCE": "0"]))
    #expect(
      !TerminalSettings.allowsColour(isTerminal: true, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]))
  }

  @Test func `an absurd width is drawn to what can be read`() {
    #expect(TerminalSettings(columns: 3, hasColour: false).columns == 32)
    #expect(TerminalSettings(columns: 9999, hasColour: false).columns == 400)
  }
}
