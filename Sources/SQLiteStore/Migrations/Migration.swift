internal import Sodium

/// One step from an older form of the file to a newer one.
///
/// Steps are numbered from 1, only ever added, and never changed once they have left the house: a
/// file remembers the checksum of each step it has taken.
struct Migration {
  let number: Int
  let name: String
  /// Whether it makes all derived tables from nothing, so that they must be filled afterwards.
  let isDerived: Bool
  let sql: String

  private init(_ number: Int, _ name: String, isDerived: Bool = false, _ sql: [UInt8]) {
    self.number = number
    self.name = name
    self.isDerived = isDerived
    self.sql = String(decoding: sql, as: UTF8.self)
  }

  /// SHA-256 in 64 hexadecimal digits.
  var checksum: String { SHA256(of: Array(sql.utf8)).hexadecimal }

  static let all = [
    Migration(1, "log, copies, settings", PackageResources.migration_0001_sql),
    Migration(2, "provisions, search", isDerived: true, PackageResources.migration_0002_sql),
    Migration(
      3, "beginnings of words, composed letters", isDerived: true,
      PackageResources.migration_0003_sql),
  ]

  /// The step that makes the derived tables as they are now.
  static let derived = all.last { $0.isDerived }
}
