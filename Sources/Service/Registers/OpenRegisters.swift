import Register

/// The stores that a program has opened, so that it can close them in good order when it ends.
public actor OpenRegisters {
  private let source: Registers
  private var stores: [any EntryStore] = []

  public init(_ source: Registers) { self.source = source }

  /// Opens as the source does, and remembers.
  public nonisolated var registers: Registers {
    Registers { try await self.open($0, $1) }
  }

  private func open(
    _ address: RegisterAddress, _ purpose: Registers.Purpose
  ) async throws -> any EntryStore {
    let store = try await source.open(address, for: purpose)
    stores.append(store)
    return store
  }

  public func close() async {
    for store in stores { await store.close() }
    stores = []
  }
}
