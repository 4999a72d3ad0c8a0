import Statements
import Testing

@testable import Reading

/// Every line of the lexicon's files of time shows itself at work: its example, adopted on
/// 17 November 2022, reads as the line says.
@Suite struct TimeLexiconTests {
  private func readings(
    _ row: LexiconTable.Row
  ) throws -> (words: [String], found: [TimeReader.Found]) {
    let sample = try TimeSample.shared.get()
    let tokens = sample.tokens([String(try row("example"))])
    let found = sample.reader.expressions(in: tokens, adoptedOn: "2022-11-17")
    return (found.map { tokens.words($0.tokens) }, found)
  }

  private func comment(_ row: LexiconTable.Row, _ words: [String], _ found: [TimeReader.Found])
    -> Comment
  {
    let readings = zip(words, found).map { "“\($0)” \($1.expression.value?.rawValue ?? "–")" }
    return "\(row.file):\(row.line) reads \(readings)"
  }

  @Test(arguments: [
    "months", "weekdays", "seasons", "numbers", "ordinals", "calendar-units", "time-shifts",
    "time-prepositions", "time-parts", "named-times", "event-words", "event-relations",
  ])
  func `each line's example has the value it says`(_ file: String) throws {
    for row in try LexiconFolder.installed().table(file).rows {
      let (words, found) = try readings(row)
      let reads = EDTF(String(try row("reads")))
      #expect(found.contains { $0.expression.value == reads }, comment(row, words, found))
    }
  }

  @Test(arguments: ["time-prepositions", "time-parts", "named-times", "event-relations"])
  func `each phrase is part of what is found in its example`(_ file: String) throws {
    for row in try LexiconFolder.installed().table(file).rows {
      let (words, found) = try readings(row)
      let phrase = try row("phrase").replacing(" -", with: "-").lowercased()
      #expect(
        words.contains { $0.lowercased().contains(phrase) }, comment(row, words, found))
    }
  }

  @Test func `each preposition gives the role it says`() throws {
    for row in try LexiconFolder.installed().table("time-prepositions").rows {
      let (words, found) = try readings(row)
      let role = try row("role")
      #expect(found.contains { $0.expression.role.rawValue == role }, comment(row, words, found))
    }
  }

  @Test func `each cadence is read whole, with its other reading`() throws {
    for row in try LexiconFolder.installed().table("cadences").rows {
      let (words, found) = try readings(row)
      let phrase = try row("phrase")
      let period = EDTF(String(try row("period")))
      let other = try row("other")
      let match = zip(words, found).first { $0.0 == phrase }?.1.expression
      #expect(match?.value == period, comment(row, words, found))
      #expect(match?.alternative?.rawValue ?? "" == other, comment(row, words, found))
    }
  }

  @Test func `an amount by the year is no cadence of an action`() throws {
    for row in try LexiconFolder.installed().table("measures").rows {
      let (words, found) = try readings(row)
      let isCounted = found.first { $0.expression.kind == .recurrence }?.isAttributive == true
      #expect(isCounted, comment(row, words, found))
    }
  }

  @Test(arguments: ["cadences", "vague-times", "prompt-adjectives"])
  func `a word means something else before the words its line lists`(_ file: String) throws {
    let sample = try TimeSample.shared.get()
    for row in try LexiconFolder.installed().table(file).rows {
      for noun in try row.list("not_before") {
        let phrase = try row(file == "prompt-adjectives" ? "word" : "phrase")
        let sentence = "They spoke of \(phrase) \(noun)."
        #expect(sample.read(sentence).isEmpty, "\(sentence)")
      }
    }
  }

  @Test func `an adjective that says soon is kept before a noun of action`() throws {
    for row in try LexiconFolder.installed().table("prompt-adjectives").rows {
      let (words, found) = try readings(row)
      #expect(words == [String(try row("word"))], comment(row, words, found))
      #expect(found.first?.expression.kind == .vague, comment(row, words, found))
    }
  }

  @Test func `each vague time is kept as words without a value`() throws {
    for row in try LexiconFolder.installed().table("vague-times").rows {
      let (words, found) = try readings(row)
      let phrase = try row("phrase")
      let match = zip(words, found).first { $0.0 == phrase }?.1.expression
      #expect(match?.kind == .vague, comment(row, words, found))
      #expect(match?.value == nil, comment(row, words, found))
      #expect(match?.isFuture == (try row("when") == "future"), comment(row, words, found))
    }
  }
}
