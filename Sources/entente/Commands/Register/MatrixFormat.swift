import Publishing

/// The forms a follow-up matrix is written in.
enum MatrixFormat: String, CaseIterable, Sendable {
  case xlsx, csv, docx, html

  /// By the end of a file's name.
  init?(ofFile path: String) {
    let end = path.lowercased()
    guard let format = Self.allCases.first(where: { end.hasSuffix(".\($0.rawValue)") }) else {
      return nil
    }
    self = format
  }

  func bytes(of matrix: Matrix) throws(MatrixError) -> [UInt8] {
    switch self {
    case .xlsx: try MatrixWorkbook().bytes(of: matrix)
    // With a mark, since it is Excel that people open it with.
    case .csv: MatrixCSV(byteOrderMark: true).bytes(of: matrix)
    case .docx: try MatrixDocument().bytes(of: matrix)
    case .html: MatrixPage().bytes(of: matrix)
    }
  }
}
