/// Where entries are kept. The log is the truth; everything else a store holds is derived from it.
///
/// Stores differ in how they keep it, not in what they answer: one suite of tests runs on all.
public protocol EntryStore: Sendable {
  /// Appends all of these entries or, when it throws, none.
  ///
  /// What it returns is on disk: a crash right after loses nothing. Entries that are already held
  /// are passed over.
  ///
  /// - Returns: the entries that were not held before, with their positions.
  func append(_ entries: [Entry]) async throws(StoreError) -> [StoredEntry]

  /// The same, where nothing has arrived behind a position: so that what follows from all that is held
  /// is never written over what somebody else has written meanwhile.
  ///
  /// - Returns: `nil`, and appends nothing, where something has.
  func append(
    _ entries: [Entry], ifLastIs position: Int
  ) async throws(StoreError) -> [StoredEntry]?

  /// Entries behind a position, in order of arrival.
  ///
  /// - Parameters:
  ///   - position: 0 for all.
  ///   - limit: at most so many; `nil` for all.
  func entries(after position: Int, limit: Int?) async throws(StoreError) -> [StoredEntry]

  /// - Returns: `nil` where it is not held.
  func entry(_ id: EntryID) async throws(StoreError) -> StoredEntry?

  /// Position of the entry that arrived last; 0 where there is none.
  func position() async throws(StoreError) -> Int

  /// The position of the entry that arrived last: as it is now, and each time that entries have
  /// arrived since, whoever appended them.
  ///
  /// Whoever falls behind hears the latest only. It goes on until nobody iterates any more; while the
  /// store cannot be reached it is silent, and then tells what was missed.
  func arrivals() -> AsyncStream<Int>

  /// Provisions that meet every condition, by statement and place in its text.
  func provisions(
    _ filter: ProvisionFilter, for audience: Audience
  ) async throws(StoreError) -> [ProvisionRow]

  /// Items whose text holds the words, best first.
  func search(
    _ query: SearchQuery, for audience: Audience, limit: Int
  ) async throws(StoreError) -> [SearchHit]

  /// Keeps a copy of a source under its hash.
  ///
  /// - Returns: SHA-256 in 64 hexadecimal digits.
  func keep(copy: [UInt8]) async throws(StoreError) -> String

  /// - Returns: `nil` where no such copy is kept.
  func copy(_ sha256: String) async throws(StoreError) -> [UInt8]?

  /// A setting of this register, such as whose seat it is.
  func setting(_ name: String) async throws(StoreError) -> String?
  func set(_ name: String, to value: String) async throws(StoreError)

  /// The same, where the setting still is what somebody has read: so that of two who change what they
  /// read at the same moment, neither writes over the other.
  ///
  /// - Parameters:
  ///   - name: the setting.
  ///   - value: what it is to be.
  ///   - known: what was read; `nil` where there was no such setting.
  /// - Returns: whether it was set.
  func set(
    _ name: String, to value: String, ifIs known: String?
  ) async throws(StoreError) -> Bool

  /// Derives everything but the log anew.
  func rebuild() async throws(StoreError)

  /// Holds every entry against its hash, every copy against its, and everything derived against the
  /// log.
  ///
  /// - Returns: one sentence for each fault; empty when all is well.
  func verify() async throws(StoreError) -> [String]

  /// Ends the use of it in good order; nothing is lost where a program ends without.
  func close() async
}

extension EntryStore {
  public func close() async {}
}

/// An entry and its place in the order of arrival, counted from 1.
public struct StoredEntry: Hashable, Sendable {
  public let position: Int
  public let entry: Entry

  public init(position: Int, entry: Entry) {
    self.position = position
    self.entry = entry
  }
}

/// Why a store could not do what it was asked.
public struct StoreError: Error, Hashable, CustomStringConvertible {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case cannotOpen = "store.cannot-open"
    /// Made by a newer version of this program.
    case newerVersion = "store.newer-version"
    /// Another program keeps it locked.
    case busy = "store.busy"
    case diskFull = "store.disk-full"
    case readOnly = "store.read-only"
    /// What is stored is not what was written.
    case damaged = "store.damaged"
    case connectionLost = "store.connection-lost"
    case failed = "store.failed"
  }

  public let code: Code
  /// One sentence for people.
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}
