import Register
import Statements

// None of these is inlined into other modules: the optimiser of Swift 6.3.1 fails on some of their
// callers when they are.
extension Desk {
  /// Whether the person may look after the register as a whole: an administrator of the seat whose
  /// register it is. Another party's people may have accounts here; the register is not theirs.
  @inline(never) public func mayAdminister() async throws -> Bool {
    guard principal.may(.administer) else { return false }
    guard let owner = try await service.seat() else { return true }
    return principal.seat == owner
  }

  /// - Throws: `ServiceError` with `forbidden` for everybody but the register's administrators.
  @inline(never) public func requireAdministration() async throws {
    try principal.require(.administer)
    guard try await mayAdminister() else {
      let own = principal.seat?.code.rawValue ?? ""
      throw ServiceError(.forbidden, .foreignAdministrator, .text(own))
    }
  }

  /// Asks whether somebody can be let in at a seat: at a party's only where it is one of the parties,
  /// as an observer only under a name that is no party's, since what a party keeps to itself is told by
  /// that name.
  ///
  /// - Throws: `ServiceError` with `forbidden` or `badValue`.
  @inline(never) public func requireInvitable(_ seat: Seat) async throws {
    try await requireAdministration()
    let isParty = try await everything().snapshot.isParty(seat.code)
    guard isParty == (seat.kind == .party) else {
      throw ServiceError(.badValue, isParty ? .partyWatches : .noParty, "\(seat.code)")
    }
  }

  /// Derives everything but the log anew.
  @inline(never) public func rebuild() async throws {
    try await requireAdministration()
    try await store.rebuild()
  }

  /// Holds the register against itself: entries and copies against their hashes, what is derived
  /// against the log, and every quotation against its statement.
  ///
  /// - Returns: one sentence for each fault; empty when all is well.
  @inline(never) public func verify() async throws -> [String] {
    try await requireAdministration()
    var faults = try await store.verify()
    let snapshot = try await everything().snapshot
    var texts: [StatementID: StatementText] = [:]
    for provision in snapshot.all(ProvisionFact.self).map(\.fact) {
      guard let statement = snapshot[provision.statement]?.fact else {
        faults.append("Provision \(provision.id) stands in a statement that is not held.")
        continue
      }
      let text = texts[statement.id] ?? StatementText(statement.text)
      texts[statement.id] = text
      if !provision.content.matches(text) {
        faults.append("Provision \(provision.id) does not have the words of its statement.")
      }
    }
    return faults
  }
}

extension Snapshot {
  fileprivate func isParty(_ code: PartyCode) -> Bool {
    all(PartnershipFact.self).contains { $0.fact.parties.contains { $0.code == code } }
  }
}
