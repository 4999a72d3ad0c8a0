import Foundation
import HTTPServer
import Service
import Sodium
import Web

/// `entente serve`: the web application on a register, until it is told to stop.
enum ServeCommand {
  static let listen = TypedOption<ListenAddress>(
    "listen", placeholder: "HOST:PORT", expecting: "an address such as 127.0.0.1:8765",
    help: "Where to listen; 127.0.0.1:8765 unless told, which only this machine reaches.",
    read: ListenAddress.init)
  static let publicAddress = TypedOption<String>(
    "public-url", placeholder: "ADDRESS", expecting: "an address that begins with http",
    help: "Where people reach it, where that is not the address it listens on."
  ) { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
  static let certificate = TypedOption<String>(
    "tls-cert", placeholder: "FILE", value: .file, expecting: "a file",
    help: "The certificate and its chain, in PEM; with --tls-key, connections are encrypted."
  ) { $0.isEmpty ? nil : $0 }
  static let key = TypedOption<String>(
    "tls-key", placeholder: "FILE", value: .file, expecting: "a file",
    help: "The private key of the certificate, in PEM."
  ) { $0.isEmpty ? nil : $0 }
  static let isPublic = TypedOption<Bool>.flag(
    "public", help: "Let anybody read what is public, without signing in.")

  static let uploadLimit = TypedOption<Int>(
    "upload-limit", placeholder: "SIZE", expecting: "a size such as 64M",
    help: "How large a file may be that somebody puts in; 64M unless told.", read: ByteCount.parse)
  static let language = TypedOption<Language>.choice(
    "language", placeholder: "LANGUAGE",
    help: "The language of the pages where the browser asks for none that there is; en unless told."
  )
  static let config = TypedOption<String>(
    "config", placeholder: "FILE", value: .file, expecting: "a file",
    help: "Settings as key = value; entente/serve.conf in the folder for your settings, else in "
      + "/etc, unless told."
  ) { $0.isEmpty ? nil : $0 }

  static let routes = TypedOption<Bool>.flag(
    "routes", help: "Say every address that is answered, a method and a pattern a line, and end.")

  /// What can be set in the environment and, but for the file itself, in a file.
  static let settings = [
    listen.declaration, publicAddress.declaration, certificate.declaration, key.declaration,
    isPublic.declaration, uploadLimit.declaration, language.declaration, config.declaration,
    RegisterOptions.register.declaration,
  ]

  static let declaration = CommandDeclaration(
    name: "serve",
    abstract: "Open the register in the browser, for many people",
    discussion: [
      "Serves the register's pages until it is interrupted (Ctrl-C or SIGTERM); requests under way "
        + "finish first. A register that is not there yet is made. As long as nobody has an account, "
        + "it prints a link with which the first administrator begins.",
      "Each option can also be set in the environment, as ENTENTE_LISTEN or ENTENTE_PUBLIC_URL, "
        + "and in a file, as listen = 127.0.0.1:8765. An option takes precedence over the environment, "
        + "and that over the file. Documentation/serving.md shows how to serve a ministry.",
    ],
    operand: nil,
    options: settings + [routes.declaration, ProgramDeclaration.help.declaration],
    examples: [
      .init(command: "entente serve", explanation: "Work with your own register in the browser."),
      .init(
        command: "entente serve --register postgres://db/entente --listen 0.0.0.0:443 "
          + "--tls-cert chain.pem --tls-key key.pem --public-url https://register.example.org",
        explanation: "Serve a ministry."),
    ])

  static func run(_ arguments: ParsedArguments, _ surroundings: Surroundings) async throws
    -> ExitStatus
  {
    if arguments.has(routes) {
      for route in WebApplication.routes {
        try surroundings.print("\(route.method.rawValue) \(route.pattern)\n")
      }
      return .success
    }
    let settings = try ServeSettings(arguments, surroundings.environment)
    let store = try await surroundings.registers.open(settings.register, for: .creating)
    let service = Service(store, dependencies: surroundings.dependencies)
    let accounts = Accounts(store, dependencies: surroundings.dependencies)
    let stop = StopSignal()
    var web = WebSettings(
      publicAddress: settings.publicAddress ?? "", isPublic: settings.isPublic,
      language: settings.language,
      beginWord: try await service.seat() == nil ? RandomBytes.make(16).hexadecimal : nil)
    web.uploadLimit = settings.server.bodyLimit
    let relay = Relay()
    let server = try HTTPServer(settings.server) { await relay.respond(to: $0) }
    if web.publicAddress.isEmpty { web.publicAddress = settings.address(port: server.port) }
    relay.open(try WebApplication(service, accounts: accounts, settings: web))
    try await service.prepare()
    surroundings.say(
      "Entente serves \(VisibleText.show("\(settings.register)")) at \(web.publicAddress)\n")
    if let link = try await firstLink(web, service, accounts) {
      surroundings.say("\nNobody has an account yet. Open this link to begin:\n  \(link)\n\n")
    }
    await stop.wait()
    surroundings.say("Stopping …\n")
    return await server.stop() ? .success : .temporaryFailure
  }

  /// The way in for the first administrator; `nil` once somebody has an account.
  private static func firstLink(
    _ web: WebSettings, _ service: Service, _ accounts: Accounts
  ) async throws -> String? {
    guard try await accounts.isEmpty() else { return nil }
    if let word = web.beginWord { return "\(web.publicAddress)/begin/\(word)" }
    guard let seat = try await service.seat() else { return nil }
    let word = try await accounts.invite(at: seat, as: .administrator)
    return "\(web.publicAddress)/invitations/\(word)"
  }
}
