import FoundationEssentials
import Importing
import Publishing
import Reading
import Statements

/// Times importing, reading and writing beside a plain pass over the words of the same bytes, in
/// the same run: only the ratios are worth comparing between machines.
@main
struct EntenteBenchmarks {
  static func main() throws {
    let files = CommandLine.arguments.dropFirst()
    var sample: [UInt8] = []
    for file in files {
      guard let contents = FileManager.default.contents(atPath: file) else { continue }
      sample += contents
      sample += [10, 10]
    }
    guard !sample.isEmpty else {
      print("usage: EntenteBenchmarks FILE…")
      return
    }
    let clock = ContinuousClock()
    var reader: Reader?
    let loading = try clock.measure { reader = try Reader(lexicon: .installed()) }
    guard let reader else { return }
    print("lexicon              \(milliseconds(loading)) ms")
    for factor in [1, 2, 4] {
      var bytes: [UInt8] = []
      while bytes.count < factor * 4_000_000 { bytes += sample }
      try run(bytes, reader, clock)
    }
  }

  static func run(_ bytes: [UInt8], _ reader: Reader, _ clock: ContinuousClock) throws {
    var words = 0
    let plain = clock.measure { words = wordCount(bytes) }
    var statement: Statement?
    let importing = try clock.measure {
      statement = try Importer().statement(bytes: bytes, name: "benchmark", format: .text)
    }
    guard let statement else { return }
    var coding: Coding?
    let reading = clock.measure { coding = reader.read(statement) }
    guard let coding else { return }
    var json = 0
    let writing = clock.measure { json = CodingJSON(layout: .line).bytes(of: coding).count }
    print("\(bytes.count / 1_000_000) MB, \(words) words, \(coding.provisions.count) provisions")
    report("  plain word count  ", bytes.count, words, plain, plain)
    report("  importing         ", bytes.count, words, importing, plain)
    report("  reading           ", bytes.count, words, reading, plain)
    report("  writing JSON      ", json, words, writing, plain)
  }

  /// What `wc -w` does.
  static func wordCount(_ bytes: [UInt8]) -> Int {
    var count = 0
    var inWord = false
    let span = bytes.span
    for i in span.indices {
      let isSpace = span[i] <= 0x20
      if !isSpace, !inWord { count += 1 }
      inWord = !isSpace
    }
    return count
  }

  static func report(
    _ name: String, _ bytes: Int, _ words: Int, _ time: Duration, _ plain: Duration
  ) {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let base = Double(plain.components.seconds) + Double(plain.components.attoseconds) / 1e18
    let rate = Int(Double(bytes) / 1e6 / seconds)
    let words = Int(Double(words) / 1e6 / seconds * 10)
    print(
      "\(name)\(rate) MB/s  \(words / 10).\(words % 10) million words/s  \(Int(seconds / base)) × a word count"
    )
  }

  static func milliseconds(_ time: Duration) -> Int64 {
    time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
  }
}
