import Publishing
import Register
import Service
import Statements

/// The record on a terminal: when, who, what.
struct HistoryText: Sendable {
  let terminal: TerminalSettings

  /// - Parameter indent: columns on the left.
  func lines(_ history: [HistoryLine], indent: Int = 2) -> [String] {
    runs(history).flatMap { run in lines(of: run, indent: indent) }
  }

  /// Entries of one kind that were written at one moment, such as an import's proposals, become one
  /// line where they are many.
  private func runs(_ history: [HistoryLine]) -> [[HistoryLine]] {
    var runs: [[HistoryLine]] = []
    for line in history {
      if let last = runs.last?.last, last.kind == line.kind, last.recorded == line.recorded,
        last.person == line.person, last.party == line.party
      {
        runs[runs.count - 1].append(line)
      } else {
        runs.append([line])
      }
    }
    return runs.flatMap { $0.count > 3 ? [$0] : $0.map { [$0] } }
  }

  private func lines(of run: [HistoryLine], indent: Int) -> [String] {
    guard let line = run.first else { return [] }
    let day = SpokenTime.of(EDTF(String(line.recorded.prefix(10))))
    let who = line.person.map { "\($0) (\(line.party))" } ?? "\(line.party)"
    let what =
      run.count == 1
      ? line.words
      : "\(Counted.of(run.count, "entry", plural: "entries")) of the kind “\(line.kind.rawValue)”"
    var marks: [String] = []
    if line.isCorrected { marks.append("corrected since") }
    if line.corrects != nil { marks.append("corrects \(line.corrects?.short ?? "")") }
    if line.visibility != .parties { marks.append(line.visibility.rawValue) }
    let effective = SpokenTime.of(line.effective)
    // A partnership holds whatever day is asked for.
    if effective != day, run.count == 1, line.kind != .partnership {
      marks.append("holds from \(effective)")
    }
    let tail = marks.isEmpty ? "" : " [\(marks.joined(separator: ", "))]"
    let text = VisibleText.show("\(what)\(tail)")
    let head = ([day, who] + (run.count == 1 ? [line.entry.short] : [])).joined(separator: " · ")
    let ink: Ink = line.isCorrected ? .dim : .plain
    return terminal.lines(VisibleText.show(head), .dim, indent: indent)
      + terminal.lines(text, ink, indent: indent + 2)
  }
}
