import Foundation
import Register

@testable import SQLiteStore

extension StoreUnderTest {
  static let sqlite = StoreUnderTest(
    testDescription: "SQLiteStore",
    open: {
      let file = folder.appendingPathComponent("\(UUID()).register")
      return try await SQLiteStore(path: file.path, access: .create)
    },
    damage: { store, damage in
      guard let store = store as? SQLiteStore else { return }
      let file = try SQLiteConnection(path: store.path, access: .readWrite, patience: 1000)
      for sql in damage.sql { try file.execute(sql) }
    })

  /// Removed when the tests end: a store may use its file as long as anybody holds the store.
  private static let folder: URL = {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-tests-\(UUID())")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(at: StoreUnderTest.folder) }
    return folder
  }()
}

extension Damage {
  fileprivate var sql: [String] {
    switch self {
    case .entryChanged:
      ["UPDATE entry SET json = replace(json, 'A. Clerk', 'B. Clerk') WHERE position = 2"]
    case .entryMissing: ["DELETE FROM entry WHERE position = 2"]
    case .copyChanged: ["UPDATE copy SET bytes = CAST('The Valdorian Gazelle' AS BLOB)"]
    case .rowChanged:
      [
        """
        UPDATE provision SET class = iif(class = 'record', 'position', 'record')
        WHERE number = (SELECT min(number) FROM provision)
        """
      ]
    case .rowMissing:
      ["DELETE FROM provision WHERE number = (SELECT min(number) FROM provision)"]
    case .rowOfNothing:
      [
        """
        INSERT INTO provision SELECT 1000000, 'p000000000000', circle, rank, statement, start, class,
          review, due_by, paragraph, exact, composed, '[]', '[]', '[]', obligation, due, recurrence, confidence
        FROM provision LIMIT 1
        """
      ]
    case .documentChanged:
      [
        """
        UPDATE document SET text = text || ' piracy'
        WHERE number = (SELECT min(number) FROM document)
        """
      ]
    case .documentMissing:
      ["DELETE FROM document WHERE number = (SELECT min(number) FROM document)"]
    }
  }
}
