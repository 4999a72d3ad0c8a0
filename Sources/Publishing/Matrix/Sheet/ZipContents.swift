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
    // Without its directory, which stands last, an archive may be a part of one; the library would
    // read what there is.
    guard hasDirectory(bytes), let archive = unsafe archive_read_new() else { throw damaged }
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

  /// Whether the record stands at the end that every whole archive ends with, before a comment of up
  /// to 64 KiB (PKWARE APPNOTE 6.3.10, 4.3.16).
  private static func hasDirectory(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 22 else { return false }
    return stride(from: bytes.count - 22, through: max(0, bytes.count - 22 - 0xFFFF), by: -1)
      .contains { bytes[$0...].starts(with: [0x50, 0x4B, 0x05, 0x06]) }
  }

  /// Packs files into an archive, in this order and without dates, so that the same files give the
  /// same bytes.
  ///
  /// - Throws: `notWritten` when there is no room.
  static func pack(_ files: [(name: String, bytes: [UInt8])]) throws(MatrixError) -> [UInt8] {
    let failure = MatrixError(.notWritten, "The document could not be packed.")
    guard let archive = unsafe archive_write_new() else { throw failure }
    defer { unsafe _ = archive_write_free(archive) }
    // What cannot be made smaller is stored; the rest is names and directories.
    var packed = [UInt8](
      repeating: 0, count: files.reduce(4096) { $0 + $1.bytes.count + $1.bytes.count / 64 + 1024 })
    var count = 0
    let isWritten = unsafe packed.withUnsafeMutableBytes { output in
      guard unsafe archive_write_set_format_zip(archive) == ARCHIVE_OK,
        unsafe archive_write_set_bytes_in_last_block(archive, 1) == ARCHIVE_OK,
        unsafe archive_write_open_memory(archive, output.baseAddress, output.count, &count)
          == ARCHIVE_OK
      else { return false }
      for file in files {
        let entry = unsafe archive_entry_new()
        defer { unsafe archive_entry_free(entry) }
        unsafe archive_entry_set_pathname(entry, file.name)
        unsafe archive_entry_set_size(entry, Int64(file.bytes.count))
        // S_IFREG with the rights of an ordinary file.
        unsafe archive_entry_set_filetype(entry, 0o100000)
        unsafe archive_entry_set_perm(entry, 0o644)
        guard unsafe archive_write_header(archive, entry) == ARCHIVE_OK,
          unsafe file.bytes.withUnsafeBytes({
            unsafe archive_write_data(archive, $0.baseAddress, $0.count)
          }) == file.bytes.count
        else { return false }
      }
      return unsafe archive_write_close(archive) == ARCHIVE_OK
    }
    guard isWritten else { throw failure }
    return Array(packed.prefix(count))
  }
}
