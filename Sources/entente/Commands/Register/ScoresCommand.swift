import Register
import Service
import Statements

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `entente scores`: what the judgements on each scale come to.
enum ScoresCommand {
  static let scale = TypedOption<String>(
    "scale", placeholder: "NAME", expecting: "a scale's short name such as g7-compliance",
    help: "Only judgements on this scale; each scale on its own unless told."
  ) { $0.isEmpty ? nil : $0 }
  static let phase = TypedOption<AssessmentFact.Phase>.choice(
    "phase", placeholder: "PHASE", help: "Interim or final judgements; final unless told.")

  static let declaration = CommandDeclaration(
    name: "scores",
    abstract: "Sum up the judgements on each scale",
    discussion: [
      "Sums up as the scale's makers do: on the G7/G20 scale the mean of the commitments' means, also "
        + "in per cent; on others how many commitments stand at each level. Scores of different "
        + "scales are never put together. Commitments that nobody has judged are none of them."
    ],
    operand: nil,
    options: [scale.declaration, phase.declaration] + RegisterOptions.asking)

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    let session = try await RegisterSession(arguments, surroundings, for: .reading)
    let snapshot = try await session.desk.snapshot(session.asOf(arguments))
    let phase = try arguments.value(phase) ?? .final
    let wanted = try arguments.value(scale)
    let known = snapshot.scales.map(\.id)
    if let wanted, !known.contains(wanted) {
      throw UsageError(
        "there is no scale “\(VisibleText.show(wanted))”; there are "
          + known.joined(separator: ", "), command: declaration.name)
    }
    let summaries = known.filter { wanted == nil || $0 == wanted }
      .compactMap { snapshot.summary(on: $0, phase: phase) }
      .filter { wanted != nil || !$0.counts.isEmpty }
    if arguments.has(RegisterOptions.json) {
      try surroundings.write(json: summaries.map(ScoresAnswer.init))
    } else {
      let texts = summaries.map(text)
      try surroundings.print(
        texts.isEmpty ? "Nothing has been judged yet.\n" : texts.joined(separator: "\n"))
    }
    return .success
  }

  private static func text(_ summary: ScaleSummary) -> String {
    var lines = ["\(summary.scale.name) (\(summary.scale.id))"]
    for level in summary.scale.levels {
      let count = summary.counts[level.score] ?? 0
      lines.append("  \(level.score)  \(level.name): \(Counted.of(count, "judgement"))")
    }
    if let mean = summary.overall {
      let percent = summary.scale.summary == .compliance ? ", \(mean.percent) %" : ""
      lines.append("  mean \(mean.rounded)\(percent) over \(Counted.of(mean.count, "commitment"))")
    }
    for (party, mean) in summary.parties.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(party): mean \(mean.rounded) of \(Counted.of(mean.count, "judgement"))")
    }
    return lines.map { VisibleText.show($0) + "\n" }.joined()
  }
}

/// One scale's summary for programs; means are digits, never rounded in between.
struct ScoresAnswer: Encodable {
  struct Level: Encodable {
    var score: Int
    var name: String
    var count: Int
  }

  var scale: String
  var levels: [Level]
  var mean: String?
  var percent: Int?
  var parties: [String: String]

  init(_ summary: ScaleSummary) {
    scale = summary.scale.id
    levels = summary.scale.levels.map {
      Level(score: $0.score, name: $0.name, count: summary.counts[$0.score] ?? 0)
    }
    mean = summary.overall.map { "\($0.rounded)" }
    percent = summary.scale.summary == .compliance ? summary.overall?.percent : nil
    parties = Dictionary(
      summary.parties.map { ($0.key.rawValue, "\($0.value.rounded)") },
      uniquingKeysWith: { first, _ in first })
  }
}
