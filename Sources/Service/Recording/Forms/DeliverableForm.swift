public import Register

/// A thing that work must hand over.
public enum DeliverableForm: RecordForm {
  public static let kind = Fact.Kind.deliverable
  public static let purpose = "a thing that work must hand over: a report, an agreement, a facility"
  public static let fields = [
    FormField("title", isRequired: true, "What it is called."),
    FormField(
      "item", .item([.initiative, .provision]), "The initiative or commitment it belongs to."),
    .choice("sort", DeliverableFact.Sort.self, "What kind of thing."),
    FormField("due", .time, "By when."),
    FormField("delivered-on", .time, "When it was handed over."),
    FormField("address", "Where it is found: https://…"),
    FormField(
      "amends", .item([.deliverable]), "The deliverable that is changed; what is not given stays."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    let before = try form.amended(DeliverableFact.self)
    let title = try form.required("title", or: before?.title)
    let item = try form.item("item", of: [.initiative, .provision], or: before?.item)
    var fact = before ?? DeliverableFact(of: item, title: title)
    fact.title = title
    fact.sort = try form.choice("sort", as: DeliverableFact.Sort.self) ?? fact.sort
    fact.due = try form.time("due") ?? fact.due
    fact.deliveredOn = try form.time("delivered-on") ?? fact.deliveredOn
    fact.address = form.text("address") ?? fact.address
    return Draft(.deliverable(fact))
  }
}
