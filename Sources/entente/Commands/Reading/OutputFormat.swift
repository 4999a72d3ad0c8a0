/// What `entente read` can write.
enum OutputFormat: String, Sendable, CaseIterable {
  case table, json, csv, html
  case akomaNtoso = "akn"

  /// Of the file, without the dot.
  var fileExtension: String {
    switch self {
    case .table: "txt"
    case .json: "json"
    case .csv: "csv"
    case .html: "html"
    case .akomaNtoso: "akn"
    }
  }

  /// Whether several statements can follow each other in one stream.
  var isStream: Bool { self != .akomaNtoso && self != .html }
}
