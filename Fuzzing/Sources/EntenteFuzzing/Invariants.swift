import Importing
import Publishing
import Reading
import Statements

/// What holds of every statement and of what is read in it, whatever the bytes it came from.
enum Invariants {
  /// Stops the process, which libFuzzer takes for a finding, where something does not hold.
  static func check(_ statement: Statement, reader: Reader) {
    let whole = statement.text.span
    var end = 0
    for block in statement.blocks {
      hold(block.span.start >= end, "blocks are in order and apart")
      hold(isQuotable(block.span, in: statement), "a block lies inside the text")
      for span in block.furniture + [block.label].compactMap(\.self) {
        hold(whole.contains(span), "furniture and labels lie inside the text")
      }
      if let leadIn = block.leadIn {
        hold(statement.blocks.indices.contains(leadIn), "a lead-in is a block")
      }
      end = block.span.end
    }

    let coding = reader.read(statement)
    check(coding)
    let json = CodingJSON(layout: .line)
    hold(
      json.bytes(of: coding) == json.bytes(of: reader.read(statement)),
      "reading twice gives the same bytes")
    _ = CodingCSV().bytes(of: [coding])
    _ = CodingPage().bytes(of: coding)
    check(CodingAkomaNtoso().bytes(of: coding))
  }

  /// What is written as Akoma Ntoso can be read again.
  private static func check(_ document: [UInt8]) {
    do {
      _ = try Importer().statement(bytes: document, name: "fuzz", format: .akomaNtoso)
    } catch {
      hold(error.code == .empty, "our own Akoma Ntoso is read: \(error)")
    }
  }

  private static func check(_ coding: Coding) {
    let statement = coding.statement
    var start = 0
    for provision in coding.provisions {
      hold(provision.content.start >= start, "provisions are in order")
      hold(!provision.content.isEmpty, "a provision has words")
      start = provision.content.start
      hold(statement.blocks.indices.contains(provision.block), "a provision stands in a block")
      hold(0...1 ~= provision.confidence, "confidence is between 0 and 1")
      var spans = [provision.content]
      spans += [provision.trigger, provision.dueText, provision.place].compactMap(\.self)
      spans += provision.because.compactMap(\.words)
      spans += provision.targets.map(\.span) + provision.instruments.map(\.span)
      spans += provision.mechanisms.map(\.span)
      for span in spans { hold(isQuotable(span, in: statement), "words lie inside the text") }
      for mention in provision.mechanisms {
        hold(coding.mechanisms.indices.contains(mention.mechanism), "a mention has its mechanism")
      }
    }
    var time = 0
    for expression in coding.times {
      hold(isQuotable(expression.span, in: statement), "a time lies inside the text")
      hold(expression.span.start >= time, "times are in order")
      time = expression.span.start
    }
  }

  /// Whether a span lies inside the text, counts bytes and code points alike, and cuts no character.
  private static func isQuotable(_ span: TextSpan, in statement: Statement) -> Bool {
    let text = statement.text
    return text.span.contains(span) && text.span(codePoints: span.start..<span.end) == span
      && text.span(utf8: span.utf8) == span
      && text[span].unicodeScalars.count == span.length
  }

  private static func hold(_ condition: Bool, _ sentence: String) {
    if !condition { fatalError("does not hold: \(sentence)") }
  }
}
