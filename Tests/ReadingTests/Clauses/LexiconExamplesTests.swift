import Statements
import Testing

@testable import Reading

/// Every line of the lexicon of speech acts shows itself at work.
@Suite struct LexiconExamplesTests {
  private let folder = Result { try LexiconFolder.installed() }

  @Test func `every trigger's example reads as its line says`() throws {
    for row in try folder.get().table("triggers").rows {
      let example = String(try row("example"))
      let provisions = try ReadingSample.shared.get().read(example).provisions
      let expected = try row("class")
      let obligation = Provision.Obligation(rawValue: String(try row("obligation")))
      #expect(
        provisions.contains { $0.class.rawValue == expected && $0.obligation == obligation },
        "\(row.line): \(example) reads \(provisions.map { ($0.class, $0.because.first?.rule) })")
    }
  }

  @Test func `every stance's example reads as its line says`() throws {
    for row in try folder.get().table("positions").rows {
      let example = String(try row("example"))
      let provisions = try ReadingSample.shared.get().read(example).provisions
      let expected = try row("class")
      #expect(
        provisions.contains { $0.class.rawValue == expected },
        "\(row.line): \(example) reads \(provisions.map { ($0.class, $0.because.first?.rule) })")
    }
  }

  @Test func `every hedge makes its example soft`() throws {
    for row in try folder.get().table("hedges").rows {
      let example = String(try row("example"))
      let provisions = try ReadingSample.shared.get().read(example).provisions
      #expect(
        provisions.contains { $0.class == .commitment && $0.obligation == .low },
        "\(row.line): \(example) reads \(provisions.map { ($0.class, $0.obligation) })")
    }
  }

  @Test func `every noun of action or event makes its example a commitment`() throws {
    for row in try folder.get().table("actions").rows {
      let example = String(try row("example"))
      let provisions = try ReadingSample.shared.get().read(example).provisions
      #expect(provisions.contains { $0.class == .commitment }, "\(row.line): \(example)")
    }
  }

  @Test func `a thing that will be arranged binds, a thing that will prove something does not`()
    throws
  {
    for row in try folder.get().table("verb-kinds").rows {
      let example = String(try row("example"))
      let provisions = try ReadingSample.shared.get().read(example).provisions
      let binds = provisions.contains { $0.class == .commitment }
      switch try row("kind") {
      case "arranging": #expect(binds, "\(row.line): \(example)")
      case "predicting": #expect(!binds, "\(row.line): \(example)")
      default: #expect(provisions.count == 2, "\(row.line): \(example)")
      }
    }
  }

  @Test func `every title names all the parties, a person, an office or others`() throws {
    for row in try folder.get().table("titles").rows {
      let role = try row("role")
      let example = String(try row("example"))
      let provisions = try ReadingSample.shared.get().read(example).provisions
      #expect(
        provisions.contains {
          $0.class == (role == "others" ? .request : .commitment) && !$0.actors.isEmpty
        },
        "\(row.line): \(example)")
    }
  }

  @Test func `every glued pair is parted`() throws {
    for row in try folder.get().table("glued").rows {
      let example = String(try row("example"))
      let sample = try ReadingSample.shared.get()
      let statement = sample.read(example).statement
      let tokens = TokenizedText(
        statement, vocabulary: sample.reader.vocabulary, glued: sample.reader.grammar.glued)
      let words = tokens.tokens.indices.map { tokens.words($0..<$0 + 1).lowercased() }
      #expect(words.contains(String(try row("word"))), "\(row.line): \(words)")
    }
  }

  @Test func `every verb a rule names has its forms`() throws {
    let vocabulary = try ReadingSample.shared.get().reader.vocabulary
    for file in ["triggers", "positions"] {
      for row in try folder.get().table(file).rows {
        for part in try row("pattern").split(separator: " ")
        where part.hasSuffix("~") && !part.hasPrefix("@") {
          let word = vocabulary.id(of: String(part.dropLast()))
          #expect(
            vocabulary[word].tags.contains(.baseVerb), "\(file):\(row.line): \(part) is no verb")
        }
      }
    }
  }
}
