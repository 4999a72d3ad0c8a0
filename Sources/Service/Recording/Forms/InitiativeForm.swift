public import Register

/// Concrete work that carries out commitments.
public enum InitiativeForm: RecordForm {
  public static let kind = Fact.Kind.initiative
  public static let purpose = "concrete work that carries out commitments: a programme, a fund"
  public static let fields = [
    FormField("title", isRequired: true, "What it is called."),
    FormField(
      "carries-out", .item([.provision]), isRepeated: true, "A commitment that it carries out."),
    FormField("party", .party, isRepeated: true, "A party to it; all of the register unless told."),
    FormField("summary", "What it does."), FormField("from", .time, "When it begins."),
    FormField("until", .time, "When it ends."),
    FormField(
      "amends", .item([.initiative]), "The initiative that is changed; what is not given stays."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    let before = try form.amended(InitiativeFact.self)
    let title = try form.required("title", or: before?.title)
    let parties = try form.parties("party")
    let carried = try form.ids("carries-out", as: ProvisionFact.self)
    var fact =
      before
      ?? InitiativeFact(
        title: title, parties: parties.isEmpty ? form.context.parties.map(\.code) : parties,
        carriesOut: carried)
    fact.title = title
    if !parties.isEmpty { fact.parties = parties }
    if !carried.isEmpty { fact.carriesOut = carried }
    fact.summary = form.text("summary") ?? fact.summary
    fact.from = try form.time("from") ?? fact.from
    fact.until = try form.time("until") ?? fact.until
    return Draft(.initiative(fact))
  }
}
