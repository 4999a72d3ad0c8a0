import HTTPServer
import Service
import Web

/// What `entente serve` was told, by options, the environment or a file.
struct ServeSettings {
  var server = ServerSettings()
  var publicAddress: String?
  var isPublic: Bool
  var language: Language
  var register: RegisterAddress

  init(_ arguments: ParsedArguments, _ environment: [String: String]) throws(UsageError) {
    let sources = try ServeSources(arguments, environment)
    if let address = try sources.value(ServeCommand.listen) {
      server.host = address.host
      server.port = address.port
    }
    if let limit = try sources.value(ServeCommand.uploadLimit) { server.bodyLimit = limit }
    var address = try sources.value(ServeCommand.publicAddress)
    while address?.hasSuffix("/") == true { address?.removeLast() }
    publicAddress = address
    isPublic = try sources.has(ServeCommand.isPublic)
    language = try sources.value(ServeCommand.language) ?? .english
    register = try sources.register()
    switch (
      try sources.contents(ServeCommand.certificate), try sources.contents(ServeCommand.key)
    ) {
    case (let certificate?, let key?): server.tls = .init(certificate: certificate, key: key)
    case (nil, nil): break
    default: throw UsageError("a certificate and its key belong together", command: "serve")
    }
  }

  /// The address by which this machine reaches it.
  func address(port: Int) -> String {
    let everywhere = ["0.0.0.0", "::"]
    var host = everywhere.contains(server.host) ? "127.0.0.1" : server.host
    if host.utf8.contains(UInt8(ascii: ":")) { host = "[\(host)]" }
    return "\(server.tls == nil ? "http" : "https")://\(host):\(port)"
  }
}
