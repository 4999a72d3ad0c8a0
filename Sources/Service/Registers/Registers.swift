import PostgresStore
public import Register

/// Opens the store behind an address.
public struct Registers: Sendable {
  /// What it is opened for.
  public enum Purpose: Hashable, Sendable {
    /// A new register is made where there is none.
    case creating
    case reading, writing
  }

  private let opening: @Sendable (RegisterAddress, Purpose) async throws -> any EntryStore

  public init(
    opening: @escaping @Sendable (RegisterAddress, Purpose) async throws -> any EntryStore
  ) {
    self.opening = opening
  }

  /// - Throws: `StoreError` for what is no register or cannot be opened, `ServiceError` with
  ///   `noRegister` where there is none.
  public func open(
    _ address: RegisterAddress, for purpose: Purpose
  ) async throws -> any EntryStore {
    try await opening(address, purpose)
  }

  /// Registers of this process only: for previews and tests.
  public static func inMemory(_ store: MemoryStore = MemoryStore()) -> Registers {
    Registers { _, _ in store }
  }

  /// Those that this program can open.
  public static let installed = Registers { address, purpose in
    switch address {
    case .file(let path): return try await RegisterFolder.open(path, purpose)
    case .postgres(let url):
      let access: PostgresStore.Access = purpose == .creating ? .create : .readWrite
      return try await PostgresStore(PostgresAddress(url), access: access)
    }
  }
}
