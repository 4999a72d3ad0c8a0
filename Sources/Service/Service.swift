public import Register

/// The use cases on one register.
///
/// People come to it through a `Desk`, which knows who they are; every use case asks there whether
/// they may.
public struct Service: Sendable {
  let store: any EntryStore
  let dependencies: Dependencies
  let snapshots: SnapshotCache
  let readings = ReadingQueue()

  public init(_ store: any EntryStore, dependencies: Dependencies = .system) {
    self.store = store
    self.dependencies = dependencies
    snapshots = SnapshotCache(store)
  }

  /// Whose register it is; `nil` where nobody has said so yet.
  public func seat() async throws -> Seat? {
    try await store.setting(Seat.setting).flatMap(Seat.init)
  }

  public func desk(of principal: Principal) -> Desk { Desk(service: self, principal: principal) }
}
