import Register

/// Writes the follow-up matrix as a document (DOCX): A4 landscape, its headings on every page.
///
/// The columns are those of the workbook, put together so that they can be read on paper. A
/// document is not read back.
public struct MatrixDocument: Sendable {
  /// A writer for any number of matrices.
  public init() {}

  /// The document's bytes, the same for the same matrix.
  ///
  /// - Throws: `MatrixError.notWritten` when there is no room for it.
  public func bytes(of matrix: Matrix) throws(MatrixError) -> [UInt8] {
    let parts = DocumentParts(title: matrix.title, day: "As of \(matrix.spokenDay)")
    return try ZipContents.pack([
      ("[Content_Types].xml", parts.contentTypes), ("_rels/.rels", parts.relations),
      ("docProps/core.xml", parts.properties(created: "\(matrix.asOf.effective)T00:00:00Z")),
      ("word/_rels/document.xml.rels", parts.documentRelations),
      ("word/document.xml", DocumentBody(PrintedMatrix(matrix)).bytes),
      ("word/footer1.xml", parts.footer), ("word/settings.xml", parts.settings),
      ("word/styles.xml", parts.styles),
    ])
  }
}
