public import Register

/// A source that shows something was or was not done.
public enum EvidenceForm: RecordForm {
  static let subjects: Set<ItemKind> = [
    .provision, .initiative, .mechanism, .meeting, .milestone, .deliverable, .target, .occasion,
    .statement, .observation,
  ]

  public static let kind = Fact.Kind.evidence
  public static let purpose = "a source that shows something was or was not done, with a kept copy"
  public static let fields = [
    FormField(
      "about", .item(subjects), isRequired: true, isRepeated: true, "What it shows something of."),
    FormField("publisher", isRequired: true, "Who published it."),
    FormField("title", "What it is called."),
    FormField("on", .time, "When it was published."),
    FormField("address", "Where it is found: https://…"),
    FormField("quote", "The words that show it."),
    .choice("shows", EvidenceFact.Finding.self, "What it shows; the status follows from it."),
    FormField("copy", .file, "A file with the source, kept under its SHA-256."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    let about = try form.items("about", of: subjects)
    guard !about.isEmpty else { throw FormProblem("about", .missing) }
    var fact = EvidenceFact(
      about: about, publisher: try form.required("publisher"), title: form.text("title"),
      address: form.text("address"))
    fact.on = try form.time("on")
    fact.quote = form.text("quote")
    fact.shows = try form.choice("shows", as: EvidenceFact.Finding.self)
    fact.copy = form.text("copy").flatMap { form.context.copies[$0] }
    return Draft(.evidence(fact))
  }
}
