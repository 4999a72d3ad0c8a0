import Importing
import Reading

/// What the program tells its caller when it ends (`sysexits.h` of BSD).
///
/// The one place where errors become exit statuses.
enum ExitStatus: Int32, Sendable, CaseIterable {
  case success = 0
  case usage = 64
  case unusableData = 65
  case noInput = 66
  case unavailable = 69
  case software = 70
  case cannotCreate = 73
  case inputOutput = 74
  case temporaryFailure = 75
  case configuration = 78

  init(_ error: ImportError.Code) {
    self =
      switch error {
      case .notFound, .unreadable: .noInput
      case .empty, .oversized, .corrupt, .encrypted, .bomb, .noText, .unsupportedFormat:
        .unusableData
      case .missingConverter: .unavailable
      case .converterFailed: .software
      case .timedOut: .temporaryFailure
      }
  }

  init(_ error: LexiconError) { self = .configuration }
  init(_ error: UsageError) { self = .usage }
  init(_ error: OutputError) { self = error.isCreation ? .cannotCreate : .inputOutput }

  /// For the help and the man page.
  var meaning: String {
    switch self {
    case .success: "Every input was read."
    case .usage: "The command line was wrong."
    case .unusableData:
      "A document cannot be used: empty, corrupt, encrypted, too large, without text, or of a "
        + "format that is not read."
    case .noInput: "An input does not exist or may not be read."
    case .unavailable: "A converter is not installed; the message names its package."
    case .software: "A converter failed."
    case .cannotCreate: "An output file or folder cannot be created."
    case .inputOutput: "Output could not be written."
    case .temporaryFailure: "A converter took too long."
    case .configuration: "The lexicon is missing or wrong."
    }
  }
}
