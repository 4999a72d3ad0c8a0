#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file, read only after its size was found to be within the limit.
struct SourceFile {
  let bytes: [UInt8]

  /// - Throws: `notFound`, `unreadable` (a folder, no permission, a device) or `oversized`.
  static func read(_ path: String, limits: ImportLimits) throws(ImportError) -> [UInt8] {
    // Not blocking, so that a named pipe without a writer is refused and not waited for.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(errno, path) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure(errno, path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR:
      throw ImportError(.unreadable, "this is a folder, not a file", source: path)
    default:
      throw ImportError(.unreadable, "this is not a regular file", source: path)
    }
    try limits.check(sourceBytes: Int(status.st_size), source: path)
    return try contents(of: descriptor, size: Int(status.st_size), path)
  }

  private static func contents(
    of descriptor: Int32, size: Int, _ path: String
  ) throws(ImportError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = unsafe Glibc.read(descriptor, buffer.baseAddress! + count, size - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { code = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard code == 0 else { throw failure(code, path) }
    return bytes
  }

  private static func failure(_ code: Int32, _ path: String) -> ImportError {
    switch code {
    case ENOENT, ENOTDIR: ImportError(.notFound, "there is no such file", source: path)
    case EACCES, EPERM:
      ImportError(.unreadable, "you have no permission to read this file", source: path)
    default:
      ImportError(
        .unreadable, "the file cannot be read (\(unsafe String(cString: strerror(code))))",
        source: path)
    }
  }
}
