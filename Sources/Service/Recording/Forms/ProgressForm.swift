public import Register
import Statements

/// A report on something that is being done.
public enum ProgressForm: RecordForm {
  static let subjects: Set<ItemKind> = [.provision, .initiative, .mechanism]

  public static let kind = Fact.Kind.progress
  public static let purpose = "a report of somebody who answers for a commitment"
  public static let fields = [
    FormField("item", .item(subjects), isRequired: true, "What it is about."),
    FormField("note", isRequired: true, "What is reported."),
    FormField("on", .time, "The day or period it speaks of; today unless told."),
    .choice("extent", ProgressFact.Extent.self, "How far it has come; the status follows from it."),
    FormField("evidence", .item([.evidence]), isRepeated: true, "A source entered before."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    var fact = ProgressFact(
      of: try form.item("item", of: subjects),
      on: try form.time("on") ?? EDTF("\(form.context.today)"), note: try form.required("note"),
      extent: try form.choice("extent", as: ProgressFact.Extent.self))
    let evidence = try form.ids("evidence", as: EvidenceFact.self)
    fact.evidence = evidence.isEmpty ? nil : evidence
    return Draft(.progress(fact))
  }
}
