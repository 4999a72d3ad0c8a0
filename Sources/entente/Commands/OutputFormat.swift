/// What `entente read` can write.
enum OutputFormat: String, Sendable, CaseIterable {
  case json, csv

  /// Of the file, without the dot.
  var fileExtension: String {
    switch self {
    case .json: "json"
    case .csv: "csv"
    }
  }
}
