public import Register

/// A point that work must reach.
public enum MilestoneForm: RecordForm {
  public static let kind = Fact.Kind.milestone
  public static let purpose = "a point that work must reach, or has reached"
  public static let fields = [
    FormField("title", isRequired: true, "What it is called."),
    FormField(
      "item", .item([.initiative, .provision]), "The initiative or commitment it belongs to."),
    FormField("due", .time, "By when."),
    .choice("state", MilestoneFact.State.self, "Met where met-on is given, scheduled unless told."),
    FormField("met-on", .time, "When it was met."),
    .choice("sort", MilestoneFact.Sort.self, "What kind of point, as OCDS has them."),
    FormField(
      "amends", .item([.milestone]), "The milestone that is changed; what is not given stays."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    let before = try form.amended(MilestoneFact.self)
    let title = try form.required("title", or: before?.title)
    let item = try form.item("item", of: [.initiative, .provision], or: before?.item)
    var fact = before ?? MilestoneFact(of: item, title: title)
    fact.title = title
    fact.due = try form.time("due") ?? fact.due
    fact.metOn = try form.time("met-on") ?? fact.metOn
    fact.sort = try form.choice("sort", as: MilestoneFact.Sort.self) ?? fact.sort
    fact.state =
      try form.choice("state", as: MilestoneFact.State.self)
      ?? (form.text("met-on") != nil ? .met : fact.state)
    return Draft(.milestone(fact))
  }
}
