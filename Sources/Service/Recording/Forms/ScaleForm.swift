public import Register

/// A scale of one's own on which commitments are judged.
public enum ScaleForm: RecordForm {
  public static let kind = Fact.Kind.scale
  public static let purpose = "a scale of your own on which commitments are judged"
  public static let fields = [
    FormField("scale", isRequired: true, "Its short name, by which judgements refer to it."),
    FormField("title", isRequired: true, "What it is called."),
    FormField("source", isRequired: true, "Who made it, and where it is written."),
    FormField(
      "level", isRequired: true, isRepeated: true,
      "A score, its name and what it concludes, from the lowest up: “0 Not begun = not-fulfilled”."),
    FormField(
      "summary", .choice(["mean", "compliance", "counts"]),
      "How scores are summed up; counted unless told."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    var levels: [Scale.Level] = []
    for text in form.texts("level") { levels.append(try level(text)) }
    let summary = form.text("summary").flatMap(Scale.Summary.init)
    if summary == nil, let text = form.text("summary") {
      throw FormProblem("summary", .noneOf(text, ["mean", "compliance", "counts"]))
    }
    return Draft(
      .scale(
        Scale(
          id: try form.required("scale"), name: try form.required("title"),
          source: try form.required("source"), summary: summary ?? .counts, levels: levels)))
  }

  private static func level(_ text: String) throws(FormProblem) -> Scale.Level {
    let parts = text.split(separator: "=", maxSplits: 1)
    let words = parts.first?.split(separator: " ", maxSplits: 1) ?? []
    guard words.count == 2, let score = Int(words[0]) else {
      throw FormProblem("level", .noLevel(text))
    }
    var outcome: Scale.Outcome?
    if parts.count == 2 {
      outcome = Scale.Outcome(rawValue: trimmed(parts[1]))
      guard outcome != nil else {
        throw FormProblem(
          "level",
          .noneOf(trimmed(parts[1]), ["fulfilled", "partly-fulfilled", "not-fulfilled"]))
      }
    }
    return Scale.Level(score: score, name: trimmed(words[1]), outcome: outcome)
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
