public import Register

/// A change in whether a commitment binds.
public enum StandingForm: RecordForm {
  public static let kind = Fact.Kind.standing
  public static let purpose = "that a commitment was suspended, taken up again or withdrawn"
  public static let fields = [
    FormField("provision", .item([.provision]), isRequired: true, "The commitment."),
    .choice("change", StandingFact.Change.self, isRequired: true, "What was done."),
    FormField("party", .party, "The party that did it; all together unless told."),
    FormField("reason", "Why."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    guard let change = try form.choice("change", as: StandingFact.Change.self) else {
      throw FormProblem("change", .missing)
    }
    return Draft(
      .standing(
        StandingFact(
          try form.id("provision", as: ProvisionFact.self), change, by: try form.party("party"),
          reason: form.text("reason"))))
  }
}
