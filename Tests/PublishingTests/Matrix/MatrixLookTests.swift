import Foundation
import Publishing
import Testing

/// Writes the files for a person to look at, where `ENTENTE_LOOK` names a folder.
@Suite struct MatrixLookTests {
  static let folder = ProcessInfo.processInfo.environment["ENTENTE_LOOK"]

  @Test(.enabled(if: folder != nil)) func `the matrix is written for looking at`() throws {
    let folder = URL(filePath: try #require(Self.folder))
    let matrix = try FollowUp(more: 20).matrix()
    try Data(MatrixWorkbook().bytes(of: matrix)).write(to: folder.appending(path: "matrix.xlsx"))
    try Data(MatrixDocument().bytes(of: matrix)).write(to: folder.appending(path: "matrix.docx"))
    try Data(MatrixPage().bytes(of: matrix)).write(to: folder.appending(path: "matrix.html"))
    try Data(MatrixCSV().bytes(of: matrix)).write(to: folder.appending(path: "matrix.csv"))
  }
}
