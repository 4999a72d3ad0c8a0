public import Register
public import Statements

/// What a person puts right about a provision; what is `nil` stays as it is.
public struct Amendment: Hashable, Sendable {
  /// A value that may be taken away.
  public enum Change<Value: Hashable & Sendable>: Hashable, Sendable {
    case set(Value)
    case remove

    var value: Value? {
      switch self {
      case .set(let value): value
      case .remove: nil
      }
    }
  }

  public var actors: [PartyCode]?
  public var `class`: Provision.Class?
  public var obligation: Provision.Obligation?
  public var due: Change<EDTF>?
  public var recurrence: Change<EDTF>?
  public var areas: [Area]?
  public var mechanisms: [MechanismID]?
  public var place: Change<String>?
  /// Other words of the statement.
  public var content: Passage?

  public init() {}

  public var isEmpty: Bool { self == Amendment() }

  /// The provision as a person has put it: with no certainty but hers.
  func applied(to fact: ProvisionFact) -> ProvisionFact {
    var amended = ProvisionFact(
      id: fact.id, statement: fact.statement, class: `class` ?? fact.class,
      paragraph: fact.paragraph, content: content ?? fact.content, trigger: fact.trigger)
    let isCommitment = amended.class == .commitment
    amended.actors = actors ?? fact.actors
    amended.obligation = isCommitment ? obligation ?? fact.obligation ?? .high : nil
    amended.due = due.map(\.value) ?? fact.due
    // The words of a deadline are those of the one that was read.
    amended.dueText = due == nil ? fact.dueText : nil
    amended.recurrence = recurrence.map(\.value) ?? fact.recurrence
    amended.areas = areas ?? fact.areas
    amended.mechanisms = mechanisms ?? fact.mechanisms
    amended.place = place.map(\.value) ?? fact.place
    amended.precision = Self.precision(
      hasQuantity: fact.precision == .quantity || fact.precision == .both,
      hasDeadline: amended.due != nil)
    amended.delegation =
      mechanisms == nil
      ? fact.delegation : amended.mechanisms.isEmpty ? .none : .mechanism
    amended.undertakenOn = fact.undertakenOn
    return amended
  }

  static func precision(hasQuantity: Bool, hasDeadline: Bool) -> Provision.Precision {
    switch (hasQuantity, hasDeadline) {
    case (true, true): .both
    case (true, false): .quantity
    case (false, true): .deadline
    case (false, false): .none
    }
  }
}
