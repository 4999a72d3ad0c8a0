import Foundation
import Register
import Service
import Statements
import Synchronization

@testable import entente

/// Runs commands on a register in this process.
struct CommandRun: Sendable {
  struct Outcome {
    var status: ExitStatus
    var output: String
    var errors: String
  }

  var store: any EntryStore = MemoryStore()
  var today = CivilDay(year: 2031, month: 5, day: 6)
  var columns = 80
  var hasColour = false
  /// What is answered to questions; `nil` where nobody is there.
  var answer: Bool?

  /// One command line without the program's name.
  func callAsFunction(_ words: String...) async -> Outcome { await run(words) }

  func run(_ words: [String]) async -> Outcome {
    let streams = Streams()
    let surroundings = Surroundings(
      environment: [:], terminal: TerminalSettings(columns: columns, hasColour: hasColour),
      dependencies: .fixed(on: today), registers: Registers { [store] _, _ in store },
      person: "A. Clerk", write: { streams.write($0) }, say: { streams.say($0) },
      confirm: { [answer] _ in answer })
    let status = await Self.status(words, surroundings)
    return Outcome(status: status, output: streams.output, errors: streams.errors)
  }

  private static func status(_ words: [String], _ surroundings: Surroundings) async -> ExitStatus {
    do {
      guard
        let command = ProgramDeclaration.groups.flatMap(\.commands)
          .first(where: { $0.declaration.name == words.first }),
        case .register(let work) = command.work
      else { throw UsageError("\(words) is no command on a register") }
      let arguments = try ArgumentParser(command.declaration).parse(words.dropFirst())
      return try await work(arguments, surroundings)
    } catch {
      surroundings.say("\(error)\n")
      return ExitStatus(of: error)
    }
  }

  /// With a register between Nordmark and Valdoria in it.
  static func begun() async throws -> CommandRun {
    var run = CommandRun()
    run.store = try await copy(of: emptyRegister.value)
    return run
  }

  /// With a statement in it, read and not yet confirmed.
  static func filled() async throws -> CommandRun {
    var run = CommandRun()
    run.store = try await copy(of: filledRegister.value)
    return run
  }

  /// Made once, since reading the lexicon takes long in a debug build.
  private static let emptyRegister = Task {
    let run = CommandRun()
    let outcome = await run("init", "Nordmark", "Valdoria", "--as", "Nordmark")
    guard outcome.status == .success else { throw UsageError(outcome.errors) }
    return run.store
  }

  private static let filledRegister = Task {
    let run = try await begun()
    let folder = try TemporaryFolder()
    let outcome = await run("import", try folder.add("statement.txt", PortStatement.text))
    guard outcome.status == .success else { throw UsageError(outcome.errors) }
    return run.store
  }

  private static func copy(of store: any EntryStore) async throws -> any EntryStore {
    let copy = MemoryStore()
    try await RegisterCopy.run(from: store, to: copy)
    return copy
  }

  /// The same register on another day, or another terminal.
  func on(_ day: CivilDay) -> CommandRun {
    var run = self
    run.today = day
    return run
  }

  /// What a command answers in JSON.
  func json(_ words: String...) async throws -> Any {
    let outcome = await run(words + ["--json"])
    guard outcome.status == .success else { throw UsageError(outcome.errors) }
    return try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }

  /// Identifiers of the commitments, in the order of the text.
  func commitments() async throws -> [String] {
    let answer = try await json("list") as? [String: Any]
    let provisions = answer?["provisions"] as? [[String: Any]] ?? []
    return provisions.compactMap { $0["id"] as? String }
  }
}

/// What a command writes and says.
private final class Streams: Sendable {
  private let written = Mutex<[UInt8]>([])
  private let said = Mutex("")

  func write(_ bytes: [UInt8]) { written.withLock { $0 += bytes } }
  func say(_ text: String) { said.withLock { $0 += text } }
  var output: String { String(decoding: written.withLock(\.self), as: UTF8.self) }
  var errors: String { said.withLock(\.self) }
}
