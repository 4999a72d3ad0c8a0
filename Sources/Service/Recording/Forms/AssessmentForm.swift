public import Register

/// A judgement on a stated scale.
public enum AssessmentForm: RecordForm {
  public static let kind = Fact.Kind.assessment
  public static let purpose = "a judgement of a commitment on a stated scale"
  public static let fields = [
    FormField("provision", .item([.provision]), isRequired: true, "The commitment that is judged."),
    FormField("scale", isRequired: true, "The scale's short name: g7-compliance, peace-accords …"),
    FormField("score", .number, isRequired: true, "One of the scale's scores."),
    FormField("period", .time, isRequired: true, "The time that is judged."),
    FormField("party", .party, "The party that is judged; all together unless told."),
    .choice("phase", AssessmentFact.Phase.self, "Final unless told."),
    FormField("guideline", "What earns which score, or where that is written."),
    FormField("evidence", .item([.evidence]), isRepeated: true, "A source entered before."),
    FormField("coder", "Who judges; who makes the entry unless told."),
    FormField("note", "Why."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    guard let score = Int(try form.required("score")) else {
      throw FormProblem("score", .noWholeNumber(try form.required("score")))
    }
    guard let coder = form.text("coder") ?? form.context.author.person else {
      throw FormProblem("coder", .missing)
    }
    var fact = AssessmentFact(
      of: try form.id("provision", as: ProvisionFact.self), party: try form.party("party"),
      scale: try form.required("scale"), score: score, period: try form.requiredTime("period"),
      phase: try form.choice("phase", as: AssessmentFact.Phase.self) ?? .final, coder: coder)
    fact.guideline = form.text("guideline")
    fact.note = form.text("note")
    fact.evidence = try form.ids("evidence", as: EvidenceFact.self)
    return Draft(.assessment(fact))
  }
}
