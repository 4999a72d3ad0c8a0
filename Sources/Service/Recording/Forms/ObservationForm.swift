public import Register

/// What was measured of a target.
public enum ObservationForm: RecordForm {
  public static let kind = Fact.Kind.observation
  public static let purpose = "what was measured of a target"
  public static let fields = [
    FormField("target", .item([.target]), isRequired: true, "The target that was measured."),
    FormField("value", .number, isRequired: true, "What was measured, in the target's unit."),
    FormField("on", .time, isRequired: true, "The day or period it speaks of."),
    FormField("note", "How it was measured."),
    FormField("evidence", .item([.evidence]), isRepeated: true, "A source entered before."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    var fact = ObservationFact(
      of: try form.id("target", as: TargetFact.self), value: try form.requiredNumber("value"),
      on: try form.requiredTime("on"))
    fact.note = form.text("note")
    let evidence = try form.ids("evidence", as: EvidenceFact.self)
    fact.evidence = evidence.isEmpty ? nil : evidence
    return Draft(.observation(fact))
  }
}
