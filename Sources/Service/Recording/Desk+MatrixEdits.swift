public import Publishing
import Register
import Statements

extension Desk {
  /// What an edited matrix would change: compared with the very snapshot the sheet was made from,
  /// and built on what is held now.
  ///
  /// - Throws: `MatrixError` for what is no sheet, `ServiceError` or `StoreError`.
  public func matrixEdits(
    _ bytes: [UInt8], _ options: MatrixOptions
  ) async throws -> MatrixEdits {
    try principal.require(.enter)
    let author = try principal.author()
    let sheet = try MatrixSheet(bytes)
    let current = Matrix(try await snapshot(), options: options)
    var exported = current
    if let origin = sheet.origin {
      exported = Matrix(
        try await snapshot(origin, shownTo: sheet.readers), options: options)
    }
    return MatrixEdits(sheet, exported: exported, current: current, by: author, on: today)
  }
}
