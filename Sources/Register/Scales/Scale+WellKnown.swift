extension Scale {
  /// The scales that come with the program.
  public static let wellKnown: [Scale] = [g7Compliance, peaceAccords, openGovernment]

  /// The compliance scale of the G7 and G20 Research Groups, University of Toronto ("Compliance
  /// Coding Manual for International Institutional Commitments", 2020).
  public static let g7Compliance = Scale(
    id: "g7-compliance", name: "G7/G20 compliance",
    source: "G7 and G20 Research Groups, Compliance Coding Manual, 2020", summary: .compliance,
    levels: [
      Level(score: -1, name: "No compliance", outcome: .notFulfilled),
      Level(score: 0, name: "Partial compliance or work in progress", outcome: .partlyFulfilled),
      Level(score: 1, name: "Full compliance", outcome: .fulfilled),
    ])

  /// The implementation scale of the Peace Accords Matrix, Kroc Institute, University of Notre Dame.
  public static let peaceAccords = Scale(
    id: "peace-accords", name: "Peace Accords Matrix",
    source: "Kroc Institute, Peace Accords Matrix", summary: .counts,
    levels: [
      Level(score: 0, name: "No implementation", outcome: .notFulfilled),
      Level(score: 1, name: "Minimum implementation", outcome: .partlyFulfilled),
      Level(score: 2, name: "Intermediate implementation", outcome: .partlyFulfilled),
      Level(score: 3, name: "Full implementation", outcome: .fulfilled),
    ])

  /// Completion as the Independent Reporting Mechanism of the Open Government Partnership codes it.
  public static let openGovernment = Scale(
    id: "ogp-completion", name: "OGP completion",
    source: "Open Government Partnership, IRM Procedures Manual", summary: .counts,
    levels: [
      Level(score: 0, name: "Not started", outcome: .notFulfilled),
      Level(score: 1, name: "Limited", outcome: .partlyFulfilled),
      Level(score: 2, name: "Substantial", outcome: .partlyFulfilled),
      Level(score: 3, name: "Completed", outcome: .fulfilled),
    ])
}
