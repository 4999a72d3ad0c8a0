import Publishing

/// What may stand between the cells of CSV.
enum CSVSeparator: String, Sendable, CaseIterable {
  case comma, semicolon

  var publishing: CodingCSV.Separator { self == .comma ? .comma : .semicolon }
}
