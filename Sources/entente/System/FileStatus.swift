import Glibc

/// What the system knows of a path, symbolic links followed.
struct FileStatus: Sendable, Hashable {
  enum Kind: Sendable, Hashable { case file, folder, other }

  /// Tells two names of one file: device and number on it.
  struct Identity: Sendable, Hashable {
    let device, number: UInt64
  }

  let kind: Kind
  /// In bytes.
  let size: Int
  let identity: Identity

  /// - Returns: `nil` where there is nothing, or a link that leads nowhere or in circles.
  init?(of path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
    identity = Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }
}
