import Foundation
import PostgresStore
import PostgresTestServer
import Register
import SQLiteStore
import Testing

/// The stores that the worked example runs on.
enum StoreKind: String, CaseIterable, Sendable {
  case memory, sqlite, postgres

  /// PostgreSQL only where it is installed; `PostgresStoreTests` say so.
  static let present = allCases.filter { $0 != .postgres || TestServer.isInstalled }

  func makeStore() async throws -> StoredRegister {
    switch self {
    case .memory: return StoredRegister(MemoryStore())
    case .sqlite:
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "entente-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      return StoredRegister(
        try await SQLiteStore(path: folder.appending(path: "register.db").path, access: .create),
        in: folder)
    case .postgres:
      return StoredRegister(
        try await PostgresStore(
          PostgresAddress(TestServer.running().url()), access: .create, connections: 2))
    }
  }
}

/// A store for one test; its files are gone when the test is over.
final class StoredRegister: Sendable {
  let store: any EntryStore
  private let folder: URL?

  init(_ store: any EntryStore, in folder: URL? = nil) {
    self.store = store
    self.folder = folder
  }

  deinit {
    if let folder { try? FileManager.default.removeItem(at: folder) }
  }
}
