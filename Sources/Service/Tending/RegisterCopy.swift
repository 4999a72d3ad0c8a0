public import Register
import Statements

/// Copies a register into another, empty one of any kind: its log in its order, the kept copies of
/// sources, whose it is, and who may sign in. What is derived is derived anew.
///
/// The log only grows, so that a register may be copied while others write to it: the copy holds it
/// up to some entry.
public enum RegisterCopy {
  /// Entries copied at a time.
  private static let batch = 5_000

  /// - Returns: the number of entries.
  /// - Throws: `ServiceError` where the other register is not empty or a copy is missing, `StoreError`.
  @discardableResult public static func run(
    from source: any EntryStore, to goal: any EntryStore
  ) async throws -> Int {
    guard try await goal.position() == 0, try await goal.setting(Seat.setting) == nil else {
      throw ServiceError(.registerExists, .registerFilled)
    }
    guard let seat = try await source.setting(Seat.setting) else {
      throw ServiceError(.noRegister, .noSeatToCopy)
    }
    var position = 0
    while true {
      let entries = try await source.entries(after: position, limit: batch)
      for entry in entries.map(\.entry) { try await keepCopy(of: entry, source, goal) }
      _ = try await goal.append(entries.map(\.entry))
      position = entries.last?.position ?? position
      if entries.count < batch { break }
    }
    if let accounts = try await source.setting(AccountBook.setting) {
      try await goal.set(AccountBook.setting, to: accounts)
    }
    // Last, so that a copy without a seat is one that was never finished.
    try await goal.set(Seat.setting, to: seat)
    return try await goal.position()
  }

  private static func keepCopy(
    of entry: Entry, _ source: any EntryStore, _ goal: any EntryStore
  ) async throws {
    let name: String? =
      switch entry.fact {
      case .statement(let fact): fact.sha256
      case .evidence(let fact): fact.copy
      default: nil
      }
    // An entry that came from another party may name a source that only they keep.
    if let name, let bytes = try await source.copy(name) { _ = try await goal.keep(copy: bytes) }
  }
}
