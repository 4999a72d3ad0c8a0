import Register
import Statements

/// What a register holds of a statement, put together with what its text says when it is read again.
struct HeldCoding {
  private let held: StatementFact
  private let statement: Statement
  private let board: Board
  private let again: Reread?
  private let placed: [ProvisionFact]
  /// Every mechanism of the coding, in its order.
  private let mechanisms: [MechanismID]

  init(_ held: StatementFact, _ statement: Statement, again: Coding?, on board: Board) {
    self.held = held
    self.statement = statement
    self.board = board
    self.again = again.map(Reread.init)
    placed = board.provisions(in: held.id).map(\.fact).filter { $0.content.matches(statement.text) }
    let named = placed.flatMap(\.mechanisms)
    var order = self.again?.mechanisms(besides: Set(named)) ?? []
    for id in named where !order.contains(id) { order.append(id) }
    mechanisms = order.filter { board.snapshot[$0] != nil }
  }

  var coding: Coding {
    Coding(
      statement: statement, reader: held.reader, provisions: placed.compactMap(provision),
      times: again?.coding.times ?? [], mechanisms: mechanisms.compactMap(mechanism),
      diagnostics: again?.coding.diagnostics ?? [])
  }

  private func mechanism(_ id: MechanismID) -> Mechanism? {
    guard let fact = board.snapshot[id]?.fact else { return nil }
    let read = again?.mechanism(id)
    if let read, read.fact.says(the: fact) { return read.mechanism }
    return Mechanism(
      name: fact.name, level: fact.level, mentions: read?.mechanism.mentions ?? [],
      predecessor: fact.predecessor.flatMap { board.snapshot[$0]?.fact.name },
      recurrence: fact.cadence)
  }

  // MARK: Provisions

  private func provision(_ fact: ProvisionFact) -> Provision? {
    let text = statement.text
    guard let content = text.span(of: fact.content.start..<fact.content.end) else { return nil }
    let read = again?.provision(fact)
    let block =
      read?.provision.block
      ?? statement.blocks.lastIndex { $0.span.start <= content.start } ?? 0
    var provision = Provision(
      id: fact.id.description, class: fact.class, paragraph: fact.paragraph, block: block,
      content: content,
      trigger: fact.trigger.flatMap {
        $0.matches(text) ? text.span(of: $0.start..<$0.end) : nil
      })
    provision.take(fact)
    // The register keeps these as words; here they are places of the text.
    let around =
      statement.blocks.indices.contains(block) ? statement.blocks[block].span : content
    provision.dueText = fact.dueText.flatMap { text.first($0, in: around) }
    provision.place = fact.place.flatMap { text.first($0, in: around) }
    provision.mechanisms = fact.mechanisms.compactMap { mention(of: $0, in: around) }
    let targets = targets(of: fact, in: content)
    provision.targets = targets.map(\.target)
    if let read {
      provision.keep(read, as: fact, hasTargets: targets.allSatisfy(\.isRead)) { index in
        again?.id(ofMechanism: index).flatMap(mechanisms.firstIndex)
      }
    }
    return provision
  }

  private func mention(of id: MechanismID, in around: TextSpan) -> MechanismMention? {
    guard let index = mechanisms.firstIndex(of: id), let name = board.snapshot[id]?.fact.name else {
      return nil
    }
    let text = statement.text
    let span = text.first(name, in: around) ?? text.first(name, in: text.span)
    return span.map { MechanismMention(span: $0, mechanism: index) }
  }

  /// The targets of a provision in the order of the text, and whether each is as it was read.
  private func targets(
    of fact: ProvisionFact, in content: TextSpan
  ) -> [(target: Target, isRead: Bool)] {
    board.snapshot.linked(to: fact.id.item, as: TargetFact.self).map(\.fact).map { held in
      if let read = again?.target(held, in: content) { return (read, true) }
      let span = held.low == "" ? nil : statement.text.first(held.low.rawValue, in: content)
      return (Target(held, span: span ?? content), false)
    }.sorted { $0.target.span.start < $1.target.span.start }
  }
}

extension MechanismFact {
  /// Whether another entry on the same mechanism says no more and no less of what texts say.
  fileprivate func says(the same: MechanismFact) -> Bool {
    name == same.name && level == same.level && cadence == same.cadence
      && predecessor == same.predecessor
  }
}

extension Provision {
  fileprivate mutating func take(_ fact: ProvisionFact) {
    actors = fact.actors
    obligation = fact.obligation
    precision = fact.precision
    delegation = fact.delegation
    due = fact.due
    recurrence = fact.recurrence
    areas = fact.areas
    undertakenOn = fact.undertakenOn
    confidence = Double(fact.confidence ?? 100) / 100
  }

  /// Takes what the text says in its own detail, and why, wherever a fact still says the same.
  ///
  /// - Parameters:
  ///   - read: the provision as it is read.
  ///   - fact: as the register has it.
  ///   - hasTargets: whether its targets are those that were read.
  ///   - index: of a mechanism in the coding, by its index among those that were read.
  fileprivate mutating func keep(
    _ read: Reread.Found, as fact: ProvisionFact, hasTargets: Bool, mechanism index: (Int) -> Int?
  ) {
    let (asRead, provision) = (read.fact, read.provision)
    var changed: Set<Reason.Attribute> = []
    func keeps(_ attribute: Reason.Attribute, _ isSame: Bool) -> Bool {
      if !isSame { changed.insert(attribute) }
      return isSame
    }
    if keeps(.due, asRead.due == fact.due && asRead.dueText == fact.dueText) {
      (due, dueText) = (provision.due, provision.dueText)
    }
    if keeps(.place, asRead.place == fact.place) { place = provision.place }
    if keeps(.mechanism, asRead.mechanisms == fact.mechanisms) {
      mechanisms = provision.mechanisms.compactMap { mention in
        index(mention.mechanism).map { MechanismMention(span: mention.span, mechanism: $0) }
      }
    }
    if keeps(.confidence, asRead.confidence == fact.confidence) {
      confidence = provision.confidence
    }
    _ = keeps(.provision, asRead.class == fact.class && asRead.trigger == fact.trigger)
    _ = keeps(.actors, asRead.actors == fact.actors)
    _ = keeps(.obligation, asRead.obligation == fact.obligation)
    _ = keeps(.delegation, asRead.delegation == fact.delegation)
    _ = keeps(.recurrence, asRead.recurrence == fact.recurrence)
    _ = keeps(.area, asRead.areas == fact.areas)
    _ = keeps(.undertakenOn, asRead.undertakenOn == fact.undertakenOn)
    _ = keeps(.target, hasTargets && targets.count == provision.targets.count)
    instruments = provision.instruments
    because = provision.because.filter { !changed.contains($0.attribute) }
  }
}

extension Target {
  /// A target as people keep it, who measure "the reduction of emissions".
  fileprivate init(_ fact: TargetFact, span: TextSpan) {
    let kinds: [(String, Direction)] = [("reduction of ", .reduce), ("increase of ", .increase)]
    let kind = kinds.first { fact.indicator.hasPrefix($0.0) }
    self.init(
      quantity: String(fact.indicator.dropFirst(kind?.0.count ?? 0)),
      direction: kind?.1 ?? (fact.isAscending ? .reach : .limit), low: fact.low.rawValue,
      high: fact.high.rawValue, unit: fact.unit, year: fact.by, baseYear: fact.baseline?.on,
      span: span)
  }
}
