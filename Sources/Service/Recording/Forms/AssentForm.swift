public import Register

/// A party's word on another entry.
public enum AssentForm: RecordForm {
  public static let kind = Fact.Kind.assent
  public static let purpose =
    "the party's word on an entry: that it accepts, reserves or disputes it"
  public static let fields = [
    FormField(
      "entry", .entry, isRequired: true, "The entry; its identifier's beginning is enough."),
    .choice("verdict", AssentFact.Verdict.self, isRequired: true, "The party's word."),
    FormField("note", "Why."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    guard let entry = try form.entry("entry") else {
      throw FormProblem("entry", .missing)
    }
    guard let verdict = try form.choice("verdict", as: AssentFact.Verdict.self) else {
      throw FormProblem("verdict", .missing)
    }
    return Draft(.assent(AssentFact(verdict, of: entry, note: form.text("note"))))
  }
}
