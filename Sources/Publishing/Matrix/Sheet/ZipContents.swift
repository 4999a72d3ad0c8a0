import CArchive

/// The files inside a ZIP archive; the only place that knows libarchive.
enum ZipContents {
  /// No workbook of a matrix unpacks to more; what does is made to fill the machine.
  private static let limit = 256 << 20

  /// Unpacks the files that are wanted.
  ///
  /// - Throws: `unreadable` when the archive is damaged, encrypted or too large.
  static func read(
    _ bytes: [UInt8], where isWanted: (String) -> Bool
  ) throws(MatrixError) -> [String: [UInt8]] {
    let damaged = MatrixError(.unreadable, "The workbook is damaged or cut off.")
    guard let archive = unsafe archive_read_new() else { throw damaged }
    defer { unsafe _ = archive_read_free(archive) }
    unsafe _ = archive_read_support_format_zip(archive)
    var files: [String: [UInt8]] = [:]
    var room = limit
    var failure: MatrixError?
    unsafe bytes.withUnsafeBytes { input in
      guard unsafe archive_read_open_memory(archive, input.baseAddress, input.count) == ARCHIVE_OK
      else {
        failure = damaged
        return
      }
      var entry: OpaquePointer?
      while true {
        let status = unsafe archive_read_next_header(archive, &entry)
        if status == ARCHIVE_EOF { return }
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN,
          let name = unsafe archive_entry_pathname_utf8(entry)
        else {
          failure = damaged
          return
        }
        let path = unsafe String(cString: name)
        guard isWanted(path) else { continue }
        if unsafe archive_entry_is_encrypted(entry) != 0 {
          failure = MatrixError(
            .unreadable, "The workbook is protected with a password; save it without one.")
          return
        }
        var contents: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 64 << 10)
        while true {
          let count = unsafe block.withUnsafeMutableBytes {
            unsafe archive_read_data(archive, $0.baseAddress, $0.count)
          }
          guard count >= 0 else {
            failure = damaged
            return
          }
          if count == 0 { break }
          room -= count
          guard room >= 0 else {
            failure = MatrixError(
              .unreadable, "Unpacked, the workbook would take more than \(limit >> 20) MiB.")
            return
          }
          contents += block.prefix(count)
        }
        files[path] = contents
      }
    }
    if let failure { throw failure }
    return files
  }
}
