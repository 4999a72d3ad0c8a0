public import Register

/// Takes an own entry back and puts nothing in its place.
public enum RetractionForm: RecordForm {
  public static let kind = Fact.Kind.retraction
  public static let purpose = "that an own entry was wrong, with nothing in its place"
  public static let fields = [
    FormField(
      "entry", .entry, isRequired: true, "The entry; its identifier's beginning is enough."),
    FormField("reason", "Why."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    guard let entry = try form.entry("entry") else {
      throw FormProblem("entry", .missing)
    }
    return Draft(
      .retraction(
        RetractionFact(of: form.context.snapshot.subject(of: entry), reason: form.text("reason"))),
      correcting: entry)
  }
}
