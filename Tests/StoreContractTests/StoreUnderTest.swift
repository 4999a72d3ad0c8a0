import Register
import Testing

/// A store that every test of the contract runs on. A new store adds itself to `all`, in a file of
/// its own.
struct StoreUnderTest: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// A new store that holds nothing.
  let open: @Sendable () async throws -> any EntryStore
  /// Changes what a store has kept behind its back; `nil` where nobody can.
  var damage: (@Sendable (any EntryStore, Damage) async throws -> Void)?

  static let all = [.memory, .sqlite] + postgres
  static let thatCanBeDamaged = all.filter { $0.damage != nil }

  func open(with entries: [Entry]) async throws -> any EntryStore {
    let store = try await open()
    _ = try await store.append(entries)
    return store
  }
}

extension StoreUnderTest {
  static let memory = StoreUnderTest(testDescription: "MemoryStore") { MemoryStore() }
}

/// What can go wrong with what a store has kept, each of which `verify` must find.
enum Damage: CaseIterable, Sendable {
  /// A letter of the second entry's bytes is another.
  case entryChanged
  /// The second entry is gone.
  case entryMissing
  /// A letter of a kept copy is another.
  case copyChanged
  /// A provision is listed in another class than its entries give it.
  case rowChanged
  /// A provision is not listed.
  case rowMissing
  /// A provision is listed that no entry speaks of.
  case rowOfNothing
  /// An item is found by words that it does not hold.
  case documentChanged
  /// An item is not found.
  case documentMissing
}
