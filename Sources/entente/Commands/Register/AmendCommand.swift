import Publishing
import Register
import Service
import Statements

/// `entente amend`: puts right what was read.
enum AmendCommand {
  static let actors = TypedOption<[PartyCode]>(
    "actors", placeholder: "CODES", expecting: "codes of parties with commas between",
    help: "Who is bound or asks."
  ) { Words.list($0).map { $0.map { PartyCode($0) } } }
  static let kind = TypedOption<Provision.Class>.choice(
    "class", short: "c", placeholder: "CLASS", help: "What is done with the words.")
  static let obligation = TypedOption<Provision.Obligation>.choice(
    "obligation", placeholder: "HOW", help: "How firmly it binds.")
  static let due = TypedOption<String>(
    "due", placeholder: "WHEN", expecting: "a time",
    help: "By when: “31 May 2031”, “May 2031”, 2031, “before the next summit”; “none” for no "
      + "deadline."
  ) { $0.isEmpty ? nil : $0 }
  static let recurrence = TypedOption<Amendment.Change<EDTF>>(
    "recurrence", placeholder: "HOW-OFTEN",
    expecting: "a cadence such as “every 2 years”, “twice a year”, P6M or none",
    help: "How often: “every 2 years”, “regularly”; “none” for once."
  ) { $0 == "none" ? .remove : TypedCadence.read($0).map { .set($0) } }
  static let areas = TypedOption<[Area]>(
    "areas", placeholder: "AREAS", value: .choices(Area.allCases.map(\.rawValue)),
    expecting: "areas with commas between", help: "Of which subjects, the most prominent first."
  ) { text in
    Words.list(text).flatMap { words in
      let areas = words.compactMap(Area.init(rawValue:))
      return areas.count == words.count ? areas : nil
    }
  }
  static let mechanism = TypedOption<[String]>(
    "mechanism", placeholder: "ID", expecting: "mechanisms with commas between, or none",
    help:
      "Through which dialogues or committees, by identifier or words of their names; “none” for "
      + "none.", read: Words.list)
  static let place = TypedOption<String>(
    "place", placeholder: "WHERE", expecting: "a place", help: "Where; “none” for nowhere."
  ) { $0.isEmpty ? nil : $0 }
  static let words = TypedOption<String>(
    "words", placeholder: "WORDS", expecting: "words of the statement",
    help: "Exactly what is promised or asked: words as they stand in the statement."
  ) { $0.isEmpty ? nil : $0 }

  static let declaration = CommandDeclaration(
    name: "amend",
    abstract: "Put right what was read: who, what, by when …",
    discussion: ["What a person has amended counts as confirmed. Several provisions may be named."],
    operand: .init(usage: "ID…", help: "Provisions, by the beginnings of their identifiers."),
    options: [
      actors.declaration, kind.declaration, obligation.declaration, due.declaration,
      recurrence.declaration, areas.declaration, mechanism.declaration, place.declaration,
      words.declaration,
    ] + RegisterOptions.entering,
    examples: [
      .init(
        command: "entente amend p7k2m --due \"before the next summit\" --actors NL,KR",
        explanation: "Say when something is due, and for whom.")
    ])

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    guard !arguments.operands.isEmpty else {
      throw UsageError("name the provisions to amend", command: declaration.name)
    }
    let session = try await RegisterSession(arguments, surroundings, for: .writing)
    let snapshot = try await session.desk.snapshot()
    let provisions = try arguments.operands.map { try snapshot.item($0, as: ProvisionFact.self) }
    let amendment = try amendment(arguments, of: provisions, snapshot)
    guard !amendment.isEmpty else {
      throw UsageError("say what to amend, as in --due 2031", command: declaration.name)
    }
    let visibility = try arguments.value(RegisterOptions.visibility)
    _ = try await session.desk.amend(provisions, amendment, visibility: visibility)
    let board = try await session.desk.board()
    let lines = provisions.compactMap { board.dossier(of: $0)?.provision }
    try surroundings.show(lines, of: board, asJSON: arguments.has(RegisterOptions.json))
    return .success
  }

  private static func amendment(
    _ arguments: ParsedArguments, of provisions: [ProvisionID], _ snapshot: Snapshot
  ) throws -> Amendment {
    var amendment = Amendment()
    amendment.actors = try arguments.value(actors)
    amendment.class = try arguments.value(kind)
    amendment.obligation = try arguments.value(obligation)
    amendment.recurrence = try arguments.value(recurrence)
    amendment.areas = try arguments.value(areas)
    amendment.place = try arguments.value(place).map { $0 == "none" ? .remove : .set($0) }
    if let typed = try arguments.value(due) {
      let read = try deadline(typed, snapshot)
      if typed == "none" {
        amendment.due = .remove
      } else if let due = read.due {
        amendment.due = .set(due)
      }
      if let recurrence = read.recurrence { amendment.recurrence = .set(recurrence) }
    }
    if let typed = try arguments.value(mechanism) {
      amendment.mechanisms = typed == ["none"] ? [] : try typed.map { try snapshot.mechanism($0) }
    }
    if let typed = try arguments.value(words) {
      guard provisions.count == 1, let fact = snapshot[provisions[0]]?.fact else {
        throw UsageError("--words goes with one provision", command: declaration.name)
      }
      guard
        let passage = snapshot[fact.statement]?.fact.passage(of: typed, near: fact.content.start)
      else {
        throw ServiceError(.badValue, .noWords, .text(typed))
      }
      amendment.content = passage
    }
    return amendment
  }

  private static func deadline(_ typed: String, _ snapshot: Snapshot) throws -> TypedDue {
    do {
      return try TypedDue(typed == "none" ? "" : typed, events: snapshot.events)
    } catch {
      throw UsageError("--due: \(error.words)", command: declaration.name)
    }
  }
}
