import Reading
import Register
import Service
import Statements

/// `entente init`: whose register, and between whom.
enum InitCommand {
  static let seat = TypedOption<PartyCode>(
    "as", placeholder: "CODE", expecting: "a party's code",
    help: "Whose register this is: one of the parties."
  ) { $0.isEmpty ? nil : PartyCode($0) }
  static let observer = TypedOption<PartyCode>(
    "observer", placeholder: "NAME", expecting: "a short name",
    help: "The register of somebody who watches and is no party: a short name of your own, such as "
      + "that of your institute."
  ) { $0.isEmpty ? nil : PartyCode($0) }
  static let name = TypedOption<String>(
    "name", placeholder: "WORDS", expecting: "words",
    help: "What the partnership is called; the parties' names unless told."
  ) { $0.isEmpty ? nil : $0 }
  static let level = TypedOption<String>(
    "level", placeholder: "WORDS", expecting: "words such as “strategic partnership”",
    help: "What the parties call their relation."
  ) { $0.isEmpty ? nil : $0 }

  static let declaration = CommandDeclaration(
    name: "init",
    abstract: "Begin a register: between whom, and whose it is",
    discussion: [
      "A party is named by its code (ISO 3166-1 such as NL, or a short name such as EU), with a name "
        + "of your own behind a sign of equality where the one in the list will not do."
    ],
    operand: .init(
      usage: "PARTY…", help: "The parties: NL, or NL=“Kingdom of the Netherlands”."),
    options: [seat.declaration, observer.declaration, name.declaration, level.declaration]
      + RegisterOptions.entering.filter { $0.long != "visibility" },
    examples: [
      .init(
        command: "entente init NL KR --as NL --level \"strategic partnership\"",
        explanation: "Begin the Netherlands' register of its partnership with Korea."),
      .init(
        command: "entente init NL KR --observer LEIDEN --register study.db",
        explanation: "Begin a researcher's register in a file of its own."),
    ])

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    let seat = try chosenSeat(arguments)
    let reader = try Reader(lexicon: .installed())
    let parties = try arguments.operands.map { word throws(UsageError) in
      try party(word, reader)
    }
    if seat.kind == .party, !parties.contains(where: { $0.code == seat.code }) {
      throw UsageError("--as \(seat.code) is not among the parties", command: declaration.name)
    }
    let address = try RegisterSession.address(arguments, surroundings)
    let store = try await surroundings.registers.open(address, for: .creating)
    let service = Service(store, dependencies: surroundings.dependencies)
    let partnership = try await service.found(
      seat, parties: parties, name: try arguments.value(name), level: try arguments.value(level),
      by: try RegisterSession.person(arguments, surroundings))
    if arguments.has(RegisterOptions.json) {
      try surroundings.write(
        json: Begun(
          register: "\(address)", seat: seat.code, seatKind: seat.kind.rawValue, parties: parties,
          partnership: partnership?.id))
      return .success
    }
    let whose = parties.first { $0.code == seat.code }?.name ?? seat.code.rawValue
    var text = "A new register"
    if let partnership { text += ": \(VisibleText.show(partnership.name))" }
    text += "\n  kept for  \(VisibleText.show(whose))"
    text += seat.kind == .observer ? ", an observer\n" : "\n"
    text += "  kept in   \(VisibleText.show("\(address)"))\n\n"
    text +=
      "Next: entente import STATEMENT  puts a statement in (a file: DOCX, PDF, HTML, text …)\n"
    try surroundings.print(text)
    return .success
  }

  private struct Begun: Encodable {
    var register: String
    var seat: PartyCode
    var seatKind: String
    var parties: [PartyName]
    var partnership: PartnershipID?
  }

  private static func chosenSeat(_ arguments: ParsedArguments) throws(UsageError) -> Seat {
    switch (try arguments.value(seat), try arguments.value(observer)) {
    case (let code?, nil): return Seat(.party, code)
    case (nil, let code?): return Seat(.observer, code)
    case (nil, nil):
      throw UsageError(
        "say whose register it is: --as CODE for one of the parties, --observer NAME for another",
        command: declaration.name)
    case (_?, _?):
      throw UsageError("--as and --observer exclude each other", command: declaration.name)
    }
  }

  /// `NL`, or `NL=Kingdom of the Netherlands`.
  private static func party(_ word: String, _ reader: Reader) throws(UsageError) -> PartyName {
    let equals = word.utf8.firstIndex(of: UInt8(ascii: "="))
    let code = PartyCode(String(word[..<(equals ?? word.endIndex)]))
    let own = equals.map { String(word[word.utf8.index(after: $0)...]) } ?? ""
    guard !code.rawValue.isEmpty else {
      throw UsageError("“\(word)” has no code in front of the name", command: declaration.name)
    }
    return PartyName(code: code, name: own.isEmpty ? reader.name(of: code) ?? code.rawValue : own)
  }
}
