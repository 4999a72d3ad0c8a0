import Register
import Statements

/// What an import enters, and what it means for what was held before.
///
/// Where the statement is a new version of an earlier one, a provision whose words stayed keeps its
/// identifier, what people made of it and their word on it; one whose words changed keeps its
/// identifier and is a proposal again; one that is gone is dropped by the new version.
struct ImportPlan {
  private(set) var drafts: [Draft] = []
  private(set) var changes: [VersionChange] = []
  private(set) var proposed: [ProvisionFact] = []
  private(set) var accepted = 0
  private(set) var unchanged = 0
  let intake: Intake
  let earlier: Held<StatementFact>?

  init(
    _ intake: Intake, replacing earlier: Held<StatementFact>?, in snapshot: Snapshot,
    _ options: ImportOptions, today: CivilDay
  ) {
    self.intake = intake
    self.earlier = earlier
    drafts.append(Draft(.statement(intake.statement)))
    enterMechanisms(in: snapshot, today: today)
    let old = earlier.map { statement in
      snapshot.linked(to: statement.fact.id.item, as: ProvisionFact.self)
        .filter { $0.fact.statement == statement.fact.id }
    }
    let matches = ProvisionMatches(intake.provisions, with: old?.map(\.fact) ?? [])
    var identifiers: [ProvisionID: ProvisionID] = [:]
    for (index, provision) in intake.provisions.enumerated() {
      let before = matches.earlier[index].flatMap { old?[$0] }
      enter(provision, before, snapshot, options)
      identifiers[provision.id] = before?.fact.id ?? provision.id
    }
    for target in intake.targets {
      let id = identifiers[target.provision] ?? target.provision
      drafts.append(Draft(.target(target.of(id))))
    }
    for index in matches.dropped { drop(old?[index], snapshot) }
  }

  /// A mechanism is there from the adoption of the first statement that names it. What people have
  /// made of it since is not undone by reading its name again.
  private mutating func enterMechanisms(in snapshot: Snapshot, today: CivilDay) {
    let day = EffectiveDay.of(.statement(intake.statement), in: snapshot, today: today)
    for mechanism in intake.mechanisms.sorted(by: { $0.predecessor == nil && $1.predecessor != nil }
    ) {
      let known = snapshot[mechanism.id]
      guard known.map({ $0.effective > day }) ?? true else { continue }
      drafts.append(Draft(.mechanism(known?.fact ?? mechanism), effective: day))
    }
  }

  private mutating func enter(
    _ provision: ProvisionFact, _ before: Held<ProvisionFact>?, _ snapshot: Snapshot,
    _ options: ImportOptions
  ) {
    guard let before else {
      drafts.append(Draft(.provision(provision)))
      if earlier != nil {
        changes.append(
          VersionChange(
            sort: .added, provision: provision.id, paragraph: provision.paragraph, was: nil,
            now: provision.content.exact, wasAccepted: false))
      }
      ask(provision, options)
      return
    }
    let review = snapshot.review(of: before)
    if ProvisionMatches.isSame(provision, before.fact) {
      unchanged += 1
      // What people made of it holds for the same words in their new place.
      var fact = review == .proposed ? provision : before.fact
      fact = fact.moved(to: provision, id: before.fact.id)
      drafts.append(Draft(.provision(fact)))
      switch review {
      case .proposed: ask(fact, options)
      case .accepted where fact.confidence == nil: break
      case .accepted: drafts.append(Draft(.review(ReviewFact(.accept, fact.id, note: Self.same))))
      case .rejected: drafts.append(Draft(.review(ReviewFact(.reject, fact.id, note: Self.same))))
      }
      return
    }
    let fact = provision.moved(to: provision, id: before.fact.id)
    drafts.append(Draft(.provision(fact)))
    changes.append(
      VersionChange(
        sort: .reworded, provision: fact.id, paragraph: fact.paragraph,
        was: before.fact.words(apartFrom: fact), now: fact.words(apartFrom: before.fact),
        wasAccepted: review == .accepted))
    ask(fact, options)
  }

  private static let same = "The words are those of the earlier version."

  private mutating func ask(_ provision: ProvisionFact, _ options: ImportOptions) {
    if options.acceptsAll {
      drafts.append(Draft(.review(ReviewFact(.accept, provision.id))))
      accepted += 1
    } else {
      proposed.append(provision)
    }
  }

  private mutating func drop(_ provision: Held<ProvisionFact>?, _ snapshot: Snapshot) {
    guard let provision, snapshot.review(of: provision) != .rejected else { return }
    drafts.append(
      Draft(.relation(RelationFact(intake.statement.id.item, .drops, provision.fact.id))))
    changes.append(
      VersionChange(
        sort: .dropped, provision: provision.fact.id, paragraph: provision.fact.paragraph,
        was: provision.fact.content.exact, now: nil,
        wasAccepted: snapshot.review(of: provision) == .accepted))
  }
}

extension ProvisionFact {
  /// The same in another version of its statement, at the place where that has it.
  func moved(to place: ProvisionFact, id: ProvisionID) -> ProvisionFact {
    var moved = ProvisionFact(
      id: id, statement: place.statement, class: self.class, paragraph: place.paragraph,
      content: place.content, trigger: place.trigger)
    moved.actors = actors
    moved.obligation = obligation
    moved.precision = precision
    moved.delegation = delegation
    moved.due = due
    moved.dueText = dueText
    moved.recurrence = recurrence
    moved.mechanisms = mechanisms
    moved.place = self.place
    moved.areas = areas
    moved.undertakenOn = undertakenOn
    moved.confidence = confidence
    return moved
  }
}

extension TargetFact {
  /// The same aim under a provision's other identifier.
  func of(_ provision: ProvisionID) -> TargetFact {
    guard provision != self.provision else { return self }
    var target = TargetFact(
      of: provision, indicator: indicator, unit: unit, isAscending: isAscending, low: low,
      high: high, by: by)
    target.baseline = baseline
    return target
  }
}
