import Foundation
import HTTPServer

/// What `entente serve` was told, by options or the environment.
struct ServeSettings {
  var server = ServerSettings()
  var publicAddress: String?
  var isPublic: Bool

  init(_ arguments: ParsedArguments, _ environment: [String: String]) throws {
    func set(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    func value<Value>(
      _ option: TypedOption<Value>, _ variable: String
    ) throws(UsageError) -> Value? {
      if let given = try arguments.value(option) { return given }
      guard let text = set(variable) else { return nil }
      guard let value = option.read(text) else {
        throw UsageError("\(variable) is “\(text)”; it should be \(option.expectation)")
      }
      return value
    }
    if let address = try value(ServeCommand.listen, "ENTENTE_LISTEN") {
      server.host = address.host
      server.port = address.port
    }
    var address = try value(ServeCommand.publicAddress, "ENTENTE_PUBLIC_URL")
    while address?.hasSuffix("/") == true { address?.removeLast() }
    publicAddress = address
    isPublic =
      arguments.has(ServeCommand.isPublic)
      || ["1", "yes", "true"].contains(set("ENTENTE_PUBLIC") ?? "")
    let certificate = try value(ServeCommand.certificate, "ENTENTE_TLS_CERT")
    let key = try value(ServeCommand.key, "ENTENTE_TLS_KEY")
    switch (certificate, key) {
    case (let certificate?, let key?):
      server.tls = .init(
        certificate: try Self.contents(of: certificate), key: try Self.contents(of: key))
    case (nil, nil): break
    default:
      throw UsageError("a certificate and its key belong together", command: "serve")
    }
  }

  /// The address by which this machine reaches it.
  func address(port: Int) -> String {
    let everywhere = ["0.0.0.0", "::"]
    var host = everywhere.contains(server.host) ? "127.0.0.1" : server.host
    if host.utf8.contains(UInt8(ascii: ":")) { host = "[\(host)]" }
    return "\(server.tls == nil ? "http" : "https")://\(host):\(port)"
  }

  private static func contents(of path: String) throws(UsageError) -> String {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw UsageError("\(path) cannot be read", command: "serve")
    }
    return text
  }
}
