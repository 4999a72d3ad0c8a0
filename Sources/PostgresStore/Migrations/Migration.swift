internal import Sodium

/// One step in the layout of the schema; forward only, never changed once it has been released.
struct Migration {
  /// From 1, without gaps.
  let number: Int
  let sql: String

  init(_ number: Int, _ file: [UInt8]) {
    self.number = number
    sql = String(decoding: file, as: UTF8.self)
  }

  /// SHA-256 of the SQL, which tells a schema that was laid out by other hands.
  var checksum: String { SHA256(of: Array(sql.utf8)).hexadecimal }

  static let all = [Migration(1, PackageResources.migration_0001_sql)]
}
