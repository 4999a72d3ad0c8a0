import Foundation
internal import Synchronization

/// The bytes of one field while they come in: the first in memory, the rest in a file without a name,
/// so that large uploads of many people take no memory and a crash leaves nothing behind.
public final class Upload: Sendable {
  /// Bytes up to which no file is made.
  static let inMemory = 64 << 10

  private enum Place {
    case memory([UInt8])
    case file(FileHandle)
    /// Of more bytes than are taken, or on a disk that is full, none are kept.
    case nowhere
  }

  private struct State {
    var place = Place.memory([])
    var count = 0
    var isTooLarge = false
  }

  private let state = Mutex(State())
  private let limit: Int
  /// What other files of the same form have left of it.
  private let left: Int

  /// - Parameter taken: bytes that other files of the same form have.
  init(limit: Int, taken: Int = 0) {
    self.limit = limit
    left = max(0, limit - taken)
  }

  /// A whole one.
  convenience init(_ bytes: [UInt8]) {
    self.init(limit: .max)
    add(bytes)
  }

  public var count: Int { state.withLock { $0.count } }

  /// Whether more came than is taken; then nothing was kept.
  public var isTooLarge: Bool { state.withLock { $0.isTooLarge } }

  func add(_ bytes: [UInt8]) {
    state.withLock { state in
      state.count += bytes.count
      guard state.count <= left else {
        state.isTooLarge = true
        state.place = .nowhere
        return
      }
      state.place = Self.adding(bytes, to: state.place)
    }
  }

  /// - Throws: `UploadError` where it is larger than is taken, or could not be kept.
  public func bytes() throws(UploadError) -> [UInt8] {
    try state.withLock { state throws(UploadError) in
      if state.isTooLarge { throw .tooLarge(limit: limit) }
      switch state.place {
      case .memory(let bytes): return bytes
      case .nowhere: throw .notKept
      case .file(let file):
        do {
          try file.seek(toOffset: 0)
          var bytes: [UInt8] = []
          bytes.reserveCapacity(state.count)
          // In pieces, so that a large one is never there twice.
          while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { bytes += piece }
          guard bytes.count == state.count else { throw UploadError.notKept }
          return bytes
        } catch { throw .notKept }
      }
    }
  }

  private static func adding(_ bytes: [UInt8], to place: Place) -> Place {
    switch place {
    case .nowhere: return .nowhere
    case .memory(let earlier):
      guard earlier.count + bytes.count > inMemory else { return .memory(earlier + bytes) }
      guard let file = fileWithoutName() else { return .nowhere }
      return adding(earlier + bytes, to: .file(file))
    case .file(let file):
      do { try file.write(contentsOf: Data(bytes)) } catch { return .nowhere }
      return place
    }
  }

  private static func fileWithoutName() -> FileHandle? {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "entente-upload-\(UUID().uuidString)").path()
    guard
      FileManager.default.createFile(
        atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
    else { return nil }
    let file = FileHandle(forUpdatingAtPath: path)
    // It is there as long as it is open.
    try? FileManager.default.removeItem(atPath: path)
    return file
  }
}

/// Why the bytes of a field are not there.
public enum UploadError: Error, Hashable, Sendable {
  /// More came than the server takes, in bytes.
  case tooLarge(limit: Int)
  /// The disk for temporary files is full, or fails.
  case notKept
}
