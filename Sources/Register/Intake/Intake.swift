public import Statements

/// Turns what a reader found in a statement into facts for the register.
public struct Intake: Sendable {
  public let statement: StatementFact
  public let mechanisms: [MechanismFact]
  public let provisions: [ProvisionFact]
  public let targets: [TargetFact]

  /// The facts of a coding.
  ///
  /// - Parameters:
  ///   - coding: what was read.
  ///   - partnership: the one the statement belongs to, where it is known.
  ///   - replaces: the earlier version of the statement, where there is one.
  public init(_ coding: Coding, partnership: PartnershipID? = nil, replaces: StatementID? = nil) {
    let statement = StatementFact(coding, partnership: partnership, replaces: replaces)
    let text = coding.statement.text
    let parties = coding.statement.parties.map(\.code)
    var mechanisms = coding.mechanisms.map { MechanismFact(name: $0.name, parties: parties) }
    for (index, mechanism) in coding.mechanisms.enumerated() {
      mechanisms[index].level = mechanism.level
      mechanisms[index].cadence = mechanism.recurrence
      let predecessor = mechanism.predecessor.map { MechanismFact(name: $0, parties: parties).id }
      mechanisms[index].predecessor = predecessor == mechanisms[index].id ? nil : predecessor
    }
    var provisions: [ProvisionFact] = []
    var targets: [TargetFact] = []
    for provision in coding.provisions {
      let fact = ProvisionFact(
        provision, statement: statement.id, mechanisms: mechanisms.map(\.id), text: text)
      provisions.append(fact)
      targets += provision.targets.map { TargetFact($0, of: fact.id) }
    }
    // A mechanism that is only named as a predecessor is one all the same.
    let known = Set(mechanisms.map(\.id))
    for mechanism in coding.mechanisms {
      guard let name = mechanism.predecessor else { continue }
      let predecessor = MechanismFact(name: name, parties: parties)
      if !known.contains(predecessor.id) { mechanisms.append(predecessor) }
    }
    self.statement = statement
    self.mechanisms = mechanisms
    self.provisions = provisions
    self.targets = targets
  }

  /// In the order in which they are to be entered: what is spoken of before what speaks of it.
  public var facts: [Fact] {
    // A predecessor stands before the mechanism that follows it.
    let ordered = mechanisms.sorted { $0.predecessor == nil && $1.predecessor != nil }
    return [.statement(statement)] + ordered.map(Fact.mechanism)
      + provisions.map(Fact.provision) + targets.map(Fact.target)
  }
}

extension ProvisionFact {
  init(
    _ provision: Provision, statement: StatementID, mechanisms: [MechanismID], text: StatementText
  ) {
    self.init(
      statement: statement, class: provision.class, paragraph: provision.paragraph,
      content: Passage(provision.content, of: text),
      trigger: provision.trigger.map { Passage($0, of: text) })
    actors = provision.actors
    obligation = provision.obligation
    precision = provision.precision
    delegation = provision.delegation
    // A time without a year says no day; its words stay.
    due = provision.due.flatMap { Self.isDeadline($0) ? $0 : nil }
    dueText = provision.dueText.map { text[$0] }
    recurrence = provision.recurrence
    for mention in provision.mechanisms
    where !self.mechanisms.contains(mechanisms[mention.mechanism]) {
      self.mechanisms.append(mechanisms[mention.mechanism])
    }
    place = provision.place.map { text[$0] }
    areas = provision.areas
    undertakenOn = provision.undertakenOn
    confidence = Int((provision.confidence * 100).rounded())
  }
}

extension TargetFact {
  /// "Reduce emissions by 55–60 %" is measured as the reduction, which grows; "limit warming to
  /// 1.5 °C" as the quantity itself, which must not.
  init(_ target: Target, of provision: ProvisionID) {
    let isShare = target.unit == "%"
    let isReduction = target.direction == .reduce && isShare
    let indicator =
      isReduction
      ? "reduction of \(target.quantity)"
      : target.direction == .increase && isShare
        ? "increase of \(target.quantity)" : target.quantity
    self.init(
      of: provision, indicator: indicator, unit: target.unit,
      isAscending: isReduction || (target.direction != .reduce && target.direction != .limit),
      low: Quantity(target.low), high: Quantity(target.high), by: target.year)
    if let base = target.baseYear, isReduction || (target.direction == .increase && isShare) {
      baseline = Baseline(value: "0", on: base)
    }
  }
}
