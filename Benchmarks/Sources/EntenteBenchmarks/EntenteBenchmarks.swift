import FoundationEssentials
import Importing
import Publishing
import Reading
import Statements

/// Times importing, reading and writing beside plain passes over the same bytes, in the same run:
/// only the ratios are worth comparing between machines.
///
/// usage: `EntenteBenchmarks FILE…` (plain texts)
@main
struct EntenteBenchmarks {
  static func main() throws {
    let statements = CommandLine.arguments.dropFirst().compactMap {
      FileManager.default.contents(atPath: $0).map { [UInt8]($0) }
    }
    guard let longest = statements.map(\.count).max(), longest > 0 else {
      print("usage: EntenteBenchmarks FILE…")
      return
    }
    var reader: Reader?
    let loading = try Stopwatch.seconds { reader = try Reader(lexicon: .installed()) }
    guard let reader else { return }
    print("lexicon loaded in \(Int(loading * 1000)) ms")

    var many = statements
    while many.reduce(0, { $0 + $1.count }) < 8_000_000 { many += statements }
    try Run(many, reader: reader).report("\(many.count) statements, one after the other")

    // Twice and four times the text should take twice and four times as long.
    let once = Array(statements.map { $0 + [10, 10] }.joined())
    for factor in [1, 2, 4] {
      var bytes: [UInt8] = []
      while bytes.count < factor * 4_000_000 { bytes += once }
      try Run([bytes], reader: reader).report("one long text, \(factor) ×")
    }
  }
}
