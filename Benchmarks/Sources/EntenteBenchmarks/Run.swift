import Importing
import Publishing
import Reading
import Statements

/// One pass of everything over some texts; each step's time is the best of three.
struct Run {
  private var bytes = 0
  private var words = 0
  private var tokens = 0
  private var provisions = 0
  private var json = 0
  private var counting = Double.infinity
  private var tokenising = Double.infinity
  private var importing = Double.infinity
  private var reading = Double.infinity
  private var writing = Double.infinity

  init(_ texts: [[UInt8]], reader: Reader) throws {
    let importer = Importer()
    let writer = CodingJSON(layout: .line)
    bytes = texts.reduce(0) { $0 + $1.count }
    for _ in 1...3 {
      (words, tokens, provisions, json) = (0, 0, 0, 0)
      var spent = (0.0, 0.0, 0.0, 0.0, 0.0)
      for text in texts {
        spent.0 += Stopwatch.seconds { words += PlainPasses.wordCount(text) }
        spent.1 += Stopwatch.seconds { tokens += PlainPasses.tokens(text).count }
        var statement: Statement?
        spent.2 += try Stopwatch.seconds {
          statement = try importer.statement(bytes: text, name: "benchmark", format: .text)
        }
        guard let statement else { continue }
        var coding: Coding?
        spent.3 += Stopwatch.seconds { coding = reader.read(statement) }
        guard let coding else { continue }
        provisions += coding.provisions.count
        spent.4 += Stopwatch.seconds { json += writer.bytes(of: coding).count }
      }
      counting = min(counting, spent.0)
      tokenising = min(tokenising, spent.1)
      importing = min(importing, spent.2)
      reading = min(reading, spent.3)
      writing = min(writing, spent.4)
    }
  }

  func report(_ title: String) {
    print("\(title): \(tenths(bytes, 1e6)) MB, \(words) words, \(provisions) provisions")
    line("plain word count", bytes, counting)
    line("plain tokenising", bytes, tokenising)
    line("importing", bytes, importing)
    line("reading", bytes, reading)
    line("writing JSON", json, writing)
  }

  private func line(_ name: String, _ bytes: Int, _ seconds: Double) {
    let name = name + String(repeating: " ", count: 18 - name.utf8.count)
    let rate = Int(Double(bytes) / 1e6 / seconds)
    print(
      "  \(name)\(rate) MB/s  \(tenths(words, seconds * 1e6)) million words/s  "
        + "\(tenths(seconds, counting)) × a word count")
  }

  private func tenths(_ amount: Int, _ unit: Double) -> String { tenths(Double(amount), unit) }

  private func tenths(_ amount: Double, _ unit: Double) -> String {
    let tenths = Int(amount / unit * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
