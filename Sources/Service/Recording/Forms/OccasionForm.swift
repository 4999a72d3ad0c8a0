public import Register

/// Something that happened elsewhere and settles what parties meant to do about it.
public enum OccasionForm: RecordForm {
  public static let kind = Fact.Kind.occasion
  public static let purpose = "something that happened elsewhere: a vote, an election, a conference"
  public static let fields = [
    FormField("title", isRequired: true, "What happened."),
    FormField("on", .time, isRequired: true, "When."),
    FormField("event", "The event that deadlines are tied to: cop31 of “before cop31”."),
    FormField(
      "ends", .item([.provision]), isRepeated: true, "A commitment whose time is over with it."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    Draft(
      .occasion(
        OccasionFact(
          title: try form.required("title"), on: try form.requiredTime("on"),
          event: form.text("event"), ends: try form.ids("ends", as: ProvisionFact.self))))
  }
}
