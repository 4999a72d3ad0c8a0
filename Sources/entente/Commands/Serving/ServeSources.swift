import Foundation
import Service

/// Where `entente serve` finds a setting: an option, else a variable of the environment, else the
/// file.
struct ServeSources {
  private let arguments: ParsedArguments
  private let environment: [String: String]
  private let file: ServeFile?

  /// - Throws: `UsageError` where a file was named that cannot be read, or says what is no setting.
  init(_ arguments: ParsedArguments, _ environment: [String: String]) throws(UsageError) {
    self.arguments = arguments
    self.environment = environment
    let named =
      try arguments.value(ServeCommand.config) ?? Self.variable("config", in: environment)
    guard let path = named ?? ServeFile.standard(environment) else {
      file = nil
      return
    }
    file = try ServeFile(
      Self.contents(of: path), path: path,
      keys: ServeCommand.settings.map(\.long).filter { $0 != ServeCommand.config.declaration.long })
  }

  /// - Throws: `UsageError` that names the place where something else stands.
  func value<Value>(_ option: TypedOption<Value>) throws(UsageError) -> Value? {
    if let given = try arguments.value(option) { return given }
    return try written(option.declaration, expecting: option.expectation, option.read)
  }

  /// Whether a flag is set; in the environment and the file it says yes or no.
  func has(_ flag: TypedOption<Bool>) throws(UsageError) -> Bool {
    if arguments.has(flag) { return true }
    return try written(flag.declaration, expecting: "yes or no") { text in
      switch text.lowercased() {
      case "yes", "true", "1": true
      case "no", "false", "0": false
      default: nil
      }
    } ?? false
  }

  /// What a file holds whose path is a setting.
  func contents(_ option: TypedOption<String>) throws(UsageError) -> String? {
    guard let path = try value(option) else { return nil }
    return try Self.contents(
      of: isFromFile(option.declaration) ? file?.path(from: path) ?? path : path)
  }

  func register() throws(UsageError) -> RegisterAddress {
    let option = RegisterOptions.register
    guard let address = try value(option) else { return .standard(environment) }
    if case .file(let path) = address, isFromFile(option.declaration), let file {
      return .file(file.path(from: path))
    }
    return address
  }

  private func isFromFile(_ option: OptionDeclaration) -> Bool {
    !arguments.options.contains { $0.option == option.long }
      && Self.variable(option.long, in: environment) == nil
  }

  private func written<Value>(
    _ option: OptionDeclaration, expecting expectation: String, _ read: (String) -> Value?
  ) throws(UsageError) -> Value? {
    let place: String
    let text: String
    if let set = Self.variable(option.long, in: environment) {
      (place, text) = (Self.name(option.long), set)
    } else if let file, let line = file[option.long] {
      (place, text) = ("\(file.path), line \(line.number): \(option.long)", line.value)
    } else {
      return nil
    }
    if let value = read(text) { return value }
    throw UsageError("\(place) is “\(text)”; it should be \(expectation)", command: "serve")
  }

  /// `ENTENTE_PUBLIC_URL`.
  private static func name(_ option: String) -> String {
    "ENTENTE_" + option.uppercased().replacing("-", with: "_")
  }

  private static func variable(_ option: String, in environment: [String: String]) -> String? {
    environment[name(option)].flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func contents(of path: String) throws(UsageError) -> String {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw UsageError("\(path) cannot be read", command: "serve")
    }
    return text
  }
}
