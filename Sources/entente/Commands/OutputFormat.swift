/// What `entente read` can write.
enum OutputFormat: String, Sendable, CaseIterable {
  case table, json, csv

  /// Of the file, without the dot.
  var fileExtension: String {
    switch self {
    case .table: "txt"
    case .json: "json"
    case .csv: "csv"
    }
  }
}
