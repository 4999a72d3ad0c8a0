import Testing

@testable import entente

@Suite struct ArgumentParserTests {
  private func parse(_ words: String...) throws -> ParsedArguments {
    try ArgumentParser(ReadCommand.declaration).parse(words)
  }

  private func complaint(_ words: String...) -> String? {
    do {
      _ = try ReadSettings(ArgumentParser(ReadCommand.declaration).parse(words))
      return nil
    } catch {
      return error.message
    }
  }

  @Test(arguments: [
    ["--format", "csv"], ["--format=csv"], ["-f", "csv"], ["-fcsv"], ["-ef", "csv"], ["-efcsv"],
  ])
  func `a value stands after its option, after a sign, or against the letter`(
    words: [String]
  ) throws {
    let parsed = try ArgumentParser(ReadCommand.declaration).parse(words + ["fjord.txt"])
    #expect(try parsed.value(ReadCommand.format) == .csv)
    #expect(parsed.operands == ["fjord.txt"])
  }

  @Test func `letters without a value can be joined`() throws {
    let parsed = try parse("-eh")
    #expect(parsed.has(ReadCommand.explain))
    #expect(parsed.has(ProgramDeclaration.help))
  }

  @Test func `options and files mix, and the last of two values holds`() throws {
    let parsed = try parse("a.txt", "--jobs", "2", "b.txt", "-j", "3")
    #expect(parsed.operands == ["a.txt", "b.txt"])
    #expect(try parsed.value(ReadCommand.jobs) == 3)
  }

  @Test func `after two dashes everything is a file, and one dash is standard input`() throws {
    #expect(try parse("-", "--", "--explain", "-x").operands == ["-", "--explain", "-x"])
    #expect(try !parse("--", "--explain").has(ReadCommand.explain))
  }

  @Test func `a misspelt option or value is answered with the one that was meant`() {
    #expect(complaint("--fromat", "json") == "unknown option --fromat; did you mean --format?")
    #expect(
      complaint("--format", "jsno")
        == "“jsno” is not a value of --format, which takes one of table, json, csv, html, akn; "
        + "did you mean json?")
    #expect(complaint("--zzz") == "unknown option --zzz")
    #expect(complaint("-q") == "unknown option -q")
  }

  @Test func `a missing or an unwanted value is named`() {
    #expect(complaint("--out") == "--out needs a value: -o, --out DIR")
    #expect(complaint("--explain=yes") == "--explain takes no value")
  }

  @Test(arguments: [
    ["--jobs", "0"], ["--jobs", "many"], ["--adopted", "2031-02-29"], ["--adopted", "May 2031"],
    ["--limit", "-5"], ["--limit", "8X"], ["--class", "promise"], ["--class", ""], ["--out="],
  ])
  func `values of the wrong kind are refused`(words: [String]) {
    #expect(throws: UsageError.self) {
      try ReadSettings(ArgumentParser(ReadCommand.declaration).parse(words))
    }
  }

  @Test func `an option that would do nothing is a mistake`() {
    #expect(
      complaint("--bom") == "--bom belongs to --format csv, but the format is table")
    #expect(complaint("--bom", "--format", "csv") == nil)
  }
}
