import Importing
import Publishing
import Reading
import Register
import Service

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
  case noPermission = 77
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

  init(_ error: StoreError.Code) {
    self =
      switch error {
      case .cannotOpen: .noInput
      case .newerVersion, .damaged: .unusableData
      case .busy: .temporaryFailure
      case .diskFull, .failed: .inputOutput
      case .readOnly: .noPermission
      case .connectionLost: .unavailable
      }
  }

  init(_ error: ServiceError.Code) {
    self =
      switch error {
      case .forbidden: .noPermission
      case .noRegister, .unknownItem: .noInput
      case .registerExists: .cannotCreate
      case .ambiguousItem, .badValue: .usage
      case .clockBehind: .configuration
      case .tooManyAttempts, .changedSince: .temporaryFailure
      }
  }

  init(_ error: EntryError.Code) {
    self =
      switch error {
      case .notCanonical, .malformed, .newerVersion, .badValue, .unfounded: .unusableData
      case .unknownItem: .noInput
      case .foreignCorrection: .noPermission
      }
  }

  init(_ error: OutputError) { self = error.isCreation ? .cannotCreate : .inputOutput }

  /// The status of whatever a command may throw.
  init(of error: any Error) {
    self =
      switch error {
      case is UsageError: .usage
      case is LexiconError: .configuration
      case let error as ImportError: ExitStatus(error.code)
      case let error as OutputError: ExitStatus(error)
      case let error as StoreError: ExitStatus(error.code)
      case let error as ServiceError: ExitStatus(error.code)
      case let error as EntryError: ExitStatus(error.code)
      case let error as MatrixError: error.code == .notWritten ? .inputOutput : .unusableData
      case is RecordError: .unusableData
      default: .software
      }
  }

  /// For the help and the man page.
  var meaning: String {
    switch self {
    case .success: "All was done that was asked."
    case .usage: "The command line was wrong, or an identifier can mean several things."
    case .unusableData:
      "A document cannot be used (empty, corrupt, encrypted, too large, without text, or of a "
        + "format that is not read), or a register (damaged, or made by a newer version)."
    case .noInput: "An input, a register or an item does not exist, or may not be read."
    case .unavailable: "A converter is not installed, or the register's server does not answer."
    case .software: "A converter failed."
    case .cannotCreate: "An output file, folder or register cannot be created."
    case .inputOutput: "Output could not be written."
    case .temporaryFailure:
      "A converter took too long, or another program keeps the register locked."
    case .noPermission: "The register can only be read, or the role does not allow it."
    case .configuration: "The lexicon is missing or wrong, or the clock runs behind the register."
    }
  }
}
