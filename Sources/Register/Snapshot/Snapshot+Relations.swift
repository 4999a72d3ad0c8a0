public import Statements

/// How items hang together.
extension Snapshot {
  /// The statement a provision stands in.
  public func statement(of provision: ProvisionFact) -> Held<StatementFact>? {
    self[provision.statement]
  }

  /// The day from which a provision counts: of the earlier promise it reports, else of adoption.
  func beginning(of provision: ProvisionFact) -> CivilDay? {
    (provision.undertakenOn ?? statement(of: provision)?.fact.adoptedOn)?.days?.upperBound
  }

  /// A mechanism and those that took its place one after the other, oldest first.
  public func line(of mechanism: MechanismID) -> [MechanismID] {
    var line = [mechanism]
    while let before = self[line[0]]?.fact.predecessor, !line.contains(before) {
      line.insert(before, at: 0)
    }
    while let after = successor(of: line[line.count - 1]), !line.contains(after) {
      line.append(after)
    }
    return line
  }

  /// The mechanism that takes the place of another.
  public func successor(of mechanism: MechanismID) -> MechanismID? {
    linked(to: mechanism.item, as: MechanismFact.self)
      .first { $0.fact.predecessor == mechanism }?.fact.id
  }

  /// When a mechanism ended: on the day on which the one that takes its place first met.
  ///
  /// - Returns: `nil` while it goes on, also when its successor is only planned to meet.
  public func end(
    of mechanism: MechanismID
  ) -> (day: CivilDay, successor: MechanismFact, entry: Entry)? {
    guard let successor = successor(of: mechanism).flatMap({ self[$0] }),
      let first = meetings(of: successor.fact.id).first(where: { $0.wasHeld(by: asOf.effective) })
    else { return nil }
    return (first.firstDay, successor.fact, first.entry)
  }

  /// Meetings of a mechanism, by date.
  public func meetings(of mechanism: MechanismID) -> [Held<MeetingFact>] {
    linked(to: mechanism.item, as: MeetingFact.self)
      .filter { $0.fact.mechanism == mechanism }
      .byDay()
  }

  /// Who answers for an item, leads first, then by party.
  public func responsibilities(for item: ItemID) -> [Held<ResponsibilityFact>] {
    linked(to: item, as: ResponsibilityFact.self)
      .filter { !$0.fact.holder.isEmpty }
      .sorted {
        ($0.fact.role == .lead ? 0 : 1, $0.fact.party, $0.fact.holder)
          < ($1.fact.role == .lead ? 0 : 1, $1.fact.party, $1.fact.holder)
      }
  }
}

extension Held<MeetingFact> {
  /// Checked when the entry was made, so that a meeting always has days.
  public var firstDay: CivilDay { fact.on.days?.lowerBound ?? effective }
  public var lastDay: CivilDay { fact.on.days?.upperBound ?? effective }

  /// Held, and begun by this day.
  public func wasHeld(by day: CivilDay) -> Bool { fact.state == .held && firstDay <= day }
}
