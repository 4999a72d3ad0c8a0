import PostgresTestServer
import Register

@testable import PostgresStore

extension StoreUnderTest {
  /// None where PostgreSQL is not installed; `PostgresStoreTests` say so.
  static let postgres =
    !TestServer.isInstalled
    ? []
    : [
      StoreUnderTest(
        testDescription: "PostgresStore",
        open: {
          try await PostgresStore(
            PostgresAddress(TestServer.running().url()), access: .create, connections: 2)
        },
        damage: { store, damage in
          guard let store = store as? PostgresStore else { return }
          let sql = damage.sql
          try await store.pool.run { session throws(StoreError) in try session.execute(sql) }
        })
    ]
}

extension Damage {
  fileprivate var sql: String {
    switch self {
    case .entryChanged:
      """
      UPDATE entry SET bytes = replace(convert_from(bytes, 'UTF8'), 'A. Clerk', 'B. Clerk')::bytea
      WHERE position = 2
      """
    case .entryMissing:
      "DELETE FROM subject WHERE position = 2; DELETE FROM entry WHERE position = 2"
    case .copyChanged: "UPDATE copy SET bytes = 'The Valdorian Gazelle'"
    case .rowChanged:
      """
      UPDATE provision SET class = CASE class WHEN 'record' THEN 'position' ELSE 'record' END
      WHERE id = (SELECT min(id) FROM provision)
      """
    case .rowMissing: "DELETE FROM provision WHERE id = (SELECT min(id) FROM provision)"
    case .rowOfNothing:
      """
      INSERT INTO provision SELECT 'pzzzzzzzzzzzz', circle, narrower, statement, class, paragraph, start,
        exact, actors, areas, mechanisms, obligation, due, due_by, recurrence, review, confidence
      FROM provision LIMIT 1
      """
    case .documentChanged:
      """
      UPDATE document SET words = words || 'piracy'::tsvector
      WHERE item = (SELECT min(item) FROM document)
      """
    case .documentMissing:
      "DELETE FROM document WHERE item = (SELECT min(item) FROM document)"
    }
  }
}
