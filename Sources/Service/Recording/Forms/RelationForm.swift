public import Register

/// What a later statement does to an earlier provision.
public enum RelationForm: RecordForm {
  public static let kind = Fact.Kind.relation
  public static let purpose = "what a later provision or statement does to an earlier provision"
  public static let fields = [
    FormField(
      "later", .item([.provision, .statement]), isRequired: true,
      "The later provision; the statement, where it drops one in silence."),
    FormField(
      "relation",
      .choice(RelationFact.Relation.allCases.filter(\.isBetweenStatements).map(\.rawValue)),
      isRequired: true, "What it does."),
    FormField("earlier", .item([.provision]), isRequired: true, "The earlier provision."),
  ]

  public static func draft(_ form: FilledForm) throws(FormProblem) -> Draft {
    guard let relation = try form.choice("relation", as: RelationFact.Relation.self) else {
      throw FormProblem("relation", .missing)
    }
    return Draft(
      .relation(
        RelationFact(
          try form.item("later", of: [.provision, .statement]), relation,
          try form.id("earlier", as: ProvisionFact.self))))
  }
}
