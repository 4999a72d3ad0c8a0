public import Register

/// A measurable aim of a commitment.
public enum TargetForm: RecordForm {
  public static let kind = Fact.Kind.target
  public static let purpose = "a measurable aim of a commitment"
  public static let fields = [
    FormField("provision", .item([.provision]), isRequired: true, "The commitment it belongs to."),
    FormField("indicator", isRequired: true, "What is measured."),
    FormField("unit", "In which unit: %, GW, EUR."),
    FormField("low", .number, isRequired: true, "The value to reach; of a range, the lower one."),
    FormField("high", .number, "The upper value of a range."),
    FormField("year", .time, "By when."),
    FormField("baseline", .number, "The value from which progress is measured."),
    FormField("baseline-on", .time, "When that was measured."),
    FormField("descending", .flag, "Less is better."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    let low = try form.requiredNumber("low")
    var fact = TargetFact(
      of: try form.id("provision", as: ProvisionFact.self),
      indicator: try form.required("indicator"), unit: form.text("unit") ?? "",
      isAscending: try form.flag("descending").map { !$0 } ?? true, low: low,
      high: try form.number("high") ?? low, by: try form.time("year"))
    if let value = try form.number("baseline") {
      fact.baseline = .init(value: value, on: try form.requiredTime("baseline-on"))
    }
    return Draft(.target(fact))
  }
}
