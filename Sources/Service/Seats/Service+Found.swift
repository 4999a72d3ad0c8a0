public import Register
import Statements

extension Service {
  /// Says whose register it is and between whom, once.
  ///
  /// - Parameters:
  ///   - seat: whose it is; a party must be among the parties.
  ///   - parties: of the partnership; an observer may watch without naming any.
  ///   - name: of the partnership; the parties' names where left out.
  ///   - level: what they call it: "strategic partnership".
  ///   - person: who does it.
  /// - Returns: the partnership, where there are parties.
  /// - Throws: `ServiceError` where it has a seat already, `EntryError` or `StoreError`.
  @discardableResult public func found(
    _ seat: Seat, parties: [PartyName], name: String? = nil, level: String? = nil,
    by person: String?
  ) async throws -> PartnershipFact? {
    if let owner = try await self.seat() {
      throw ServiceError(
        .registerExists, .registerKept, "\(owner.code)")
    }
    if seat.kind == .party, !parties.contains(where: { $0.code == seat.code }) {
      throw ServiceError(
        .badValue,
        .noPartyOf, "\(seat.code)",
        .text(parties.map(\.code.rawValue).joined(separator: ", ")))
    }
    if seat.kind == .observer, parties.contains(where: { $0.code == seat.code }) {
      throw ServiceError(.badValue, .partyWatches, "\(seat.code)")
    }
    if let twice = Dictionary(grouping: parties, by: \.code).first(where: { $0.value.count > 1 }) {
      throw ServiceError(.badValue, .partyTwice, "\(twice.key)")
    }
    var partnership: PartnershipFact?
    if !parties.isEmpty {
      let fact = PartnershipFact(
        name: name ?? parties.map(\.name).joined(separator: " – "), parties: parties, level: level)
      try await desk(of: Principal(person, at: seat, as: .administrator))
        .enter([Draft(.partnership(fact), effective: Self.always)])
      partnership = fact
    }
    // Last, so that a register without a seat is one that was never finished.
    try await store.set(Seat.setting, to: seat.description)
    return partnership
  }

  /// A partnership is there whatever day is asked for.
  private static let always = CivilDay(year: 1, month: 1, day: 1)
}
