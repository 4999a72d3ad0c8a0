import Statements
import Testing

@testable import Reading

@Suite struct GazetteerTests {
  private func tokens(_ words: String, _ sample: ReadingSample) -> [Token] {
    let bytes = Array(words.utf8)
    var tokens: [Token] = []
    Tokenizer(vocabulary: sample.reader.vocabulary).append(
      0..<bytes.count, of: bytes.span, scalar: 0, to: &tokens)
    return tokens
  }

  @Test(arguments: ["countries", "organisations"])
  func `every line's example names its code`(file: String) throws {
    let sample = try ReadingSample.shared.get()
    for row in try LexiconFolder.installed().table(file).rows {
      let example = String(try row("example"))
      let tokens = tokens(example, sample)
      let codes = tokens.indices.compactMap {
        sample.reader.gazetteer.name(at: $0, in: tokens.span)?.name.code.rawValue
      }
      #expect(codes.contains(String(try row("code"))), "\(row.line): \(example) names \(codes)")
    }
  }

  @Test func `a capital stands for its government, and US is not us`() throws {
    let sample = try ReadingSample.shared.get()
    let seoul = tokens("Seoul agreed", sample)
    #expect(sample.reader.gazetteer.name(at: 0, in: seoul.span)?.name.code == "KR")
    let pronoun = tokens("Us", sample)
    #expect(sample.reader.gazetteer.name(at: 0, in: pronoun.span) == nil)
    let state = tokens("US", sample)
    #expect(sample.reader.gazetteer.name(at: 0, in: state.span)?.name.code == "US")
  }

  @Test func `the text's own alias names its party`() throws {
    let coding = try ReadingSample.shared.get().read(
      blocks: [
        (.title, "Joint Statement between the Republic of Estmere and the Kingdom of Orlanda"),
        (
          .paragraph,
          "The Republic of Estmere (hereinafter referred to as “the RE”) and the Kingdom of Orlanda met."
        ),
        (.paragraph, "The RE will open a consulate."),
      ], parties: [])
    #expect(coding.statement.parties.map(\.code) == ["Estmere", "Orlanda"])
    #expect(coding.provisions.last?.actors == ["Estmere"])
  }
}
