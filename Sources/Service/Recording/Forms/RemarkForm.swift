public import Register

/// A note that changes nothing.
public enum RemarkForm: RecordForm {
  static let subjects = Set(ItemKind.allCases)

  public static let kind = Fact.Kind.remark
  public static let purpose = "a note that changes nothing; a new one takes the place of your last"
  public static let fields = [
    FormField("item", .item(subjects), isRequired: true, "What it is about."),
    FormField("note", isRequired: true, "What is noted; - takes the last note back."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    let note = try form.required("note")
    return Draft(
      .remark(
        RemarkFact(
          on: try form.item("item", of: subjects), by: form.context.author,
          text: note == "-" ? "" : note)))
  }
}
