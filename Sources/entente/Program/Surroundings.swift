import Service
import Statements

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a command may touch of the world, so that tests can give their own.
struct Surroundings: Sendable {
  var environment: [String: String]
  var terminal: TerminalSettings
  var dependencies: Dependencies
  var registers: Registers
  /// The person at the keyboard, where nothing else says who it is.
  var person: String?
  /// To standard output.
  var write: @Sendable ([UInt8]) throws -> Void
  /// To standard error.
  var say: @Sendable (String) -> Void
  /// Asks a question that is answered with yes or no; `nil` where nobody is there to answer.
  var confirm: @Sendable (String) -> Bool?

  func print(_ text: String) throws { try write(Array(text.utf8)) }

  /// Those of the process.
  static func ofProcess(_ registers: Registers) -> Surroundings {
    let environment = ProcessInfo.processInfo.environment
    return Surroundings(
      environment: environment, terminal: .ofOutput(),
      dependencies: dependencies(environment), registers: registers, person: LoginName.current,
      write: { try StandardStreams.write($0) }, say: { StandardStreams.say($0) },
      confirm: { StandardStreams.confirm($0) })
  }

  /// The system's clock, and its day unless another is to be played.
  private static func dependencies(_ environment: [String: String]) -> Dependencies {
    var dependencies = Dependencies.system
    if let day = environment["ENTENTE_TODAY"].flatMap({ CivilDay($0) }) {
      dependencies.today = { day }
    }
    return dependencies
  }
}
