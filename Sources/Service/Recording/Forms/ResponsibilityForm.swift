public import Register

/// Who answers for something.
public enum ResponsibilityForm: RecordForm {
  static let subjects: Set<ItemKind> = [.provision, .initiative, .mechanism, .meeting]

  public static let kind = Fact.Kind.responsibility
  public static let purpose = "the post or organisation of a party that answers for something"
  public static let fields = [
    FormField("item", .item(subjects), isRequired: true, "What it answers for."),
    FormField(
      "holder", isRequired: true, "The post or organisation; - where nobody answers any more."),
    FormField("party", .party, "Whose it is; the seat's unless told."),
    .choice("role", ResponsibilityFact.Role.self, "Lead unless told; a party has one lead."),
    FormField("contact", "A person to ask."), FormField("email", "The person's address."),
    FormField("telephone", "The person's number."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    let own = form.context.isParty ? form.context.author.party : nil
    guard let party = try form.party("party") ?? own else {
      throw FormProblem("party", .missing)
    }
    let holder = try form.required("holder")
    var fact = ResponsibilityFact(
      of: try form.item("item", of: subjects), party: party,
      role: try form.choice("role", as: ResponsibilityFact.Role.self) ?? .lead,
      holder: holder == "-" ? "" : holder)
    if let name = form.text("contact") {
      fact.contact = .init(name: name, email: form.text("email"), telephone: form.text("telephone"))
    } else if form.text("email") != nil || form.text("telephone") != nil {
      throw FormProblem("contact", .noContact)
    }
    return Draft(.responsibility(fact))
  }
}
