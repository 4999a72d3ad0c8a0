internal import CSQLite
internal import Foundation
internal import Register

extension StoreError {
  /// What a fault of SQLite means to people who keep a register.
  init(_ fault: SQLiteFault, path: String) {
    switch fault.family {
    case SQLITE_BUSY, SQLITE_LOCKED:
      self.init(.busy, "Another program is writing to the register \(path); try again in a moment.")
    case SQLITE_FULL: self = Self.full(path)
    // A quota or a limit on the size of files is full too.
    case SQLITE_IOERR where [ENOSPC, EDQUOT, EFBIG].contains(fault.systemError):
      self = Self.full(path)
    case SQLITE_READONLY: self.init(.readOnly, "The register \(path) can only be read.")
    case SQLITE_CORRUPT:
      self.init(.damaged, "The register \(path) is damaged (\(fault.message)).")
    case SQLITE_NOTADB:
      self.init(.cannotOpen, "\(path) is no register: it is not a SQLite database.")
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: self = Self.cannotOpen(fault, path)
    default:
      let sql = fault.sql.map { ", in: \($0.prefix(200))" } ?? ""
      self.init(.failed, "SQLite failed on the register \(path): \(fault.message)\(sql).")
    }
  }

  private static func full(_ path: String) -> StoreError {
    StoreError(.diskFull, "There is no room left for the register \(path); nothing was written.")
  }

  private static func cannotOpen(_ fault: SQLiteFault, _ path: String) -> StoreError {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder) else {
      return StoreError(.cannotOpen, "There is no folder \(folder).")
    }
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return StoreError(.cannotOpen, "There is no register at \(path).")
    }
    guard !isFolder.boolValue else {
      return StoreError(.cannotOpen, "\(path) is a folder, not a register.")
    }
    let reason =
      fault.systemError == 0
      ? fault.message : unsafe String(cString: strerror(fault.systemError))
    return StoreError(.cannotOpen, "The register \(path) cannot be opened (\(reason)).")
  }
}
