import Foundation
import HTTPServer
import Service
import Testing
import Web

@testable import entente

@Suite struct ServeSettingsTests {
  private func settings(
    _ words: String..., environment: [String: String] = [:]
  ) throws -> ServeSettings {
    try ServeSettings(
      ArgumentParser(ServeCommand.declaration).parse(words[...]), environment)
  }

  private func problem(_ text: String) throws -> String? {
    let folder = try TemporaryFolder()
    let file = try folder.add("serve.conf", text)
    let error = #expect(throws: UsageError.self) { try settings("--config", file) }
    return error?.message.replacing(folder.url.appending(path: "").path(), with: "")
  }

  @Test func `a file sets everything, with comments and from its own folder`() throws {
    let folder = try TemporaryFolder()
    try folder.add("chain.pem", "chain")
    try folder.add("key.pem", "key")
    let file = try folder.add(
      "serve.conf",
      """
      # The ministry's register.
      listen = 0.0.0.0:8443
      public-url = https://register.nordmark.example/
      tls-cert = chain.pem
      tls-key = "key.pem"

      register = partnership.entente
      public = yes
      upload-limit = 32M
      language = ko
      """)
    let settings = try settings("--config", file)
    #expect(settings.server.host == "0.0.0.0")
    #expect(settings.server.port == 8443)
    #expect(settings.server.tls == .init(certificate: "chain", key: "key"))
    #expect(settings.server.bodyLimit == 32 << 20)
    #expect(settings.publicAddress == "https://register.nordmark.example")
    #expect(settings.register == .file(folder.url.appending(path: "partnership.entente").path()))
    #expect(settings.isPublic)
    #expect(settings.language == .korean)
  }

  @Test func `an option goes before a variable, and that before the file`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.add(
      "serve.conf", "listen = :1\npublic-url = http://file.example\nlanguage = nl\npublic = yes")
    let settings = try settings(
      "--listen", ":3",
      environment: [
        "ENTENTE_CONFIG": file, "ENTENTE_LISTEN": ":2",
        "ENTENTE_PUBLIC_URL": "http://variable.example", "ENTENTE_PUBLIC": "no",
      ])
    #expect(settings.server.port == 3)
    #expect(settings.publicAddress == "http://variable.example")
    #expect(settings.language == .dutch)
    #expect(!settings.isPublic)
  }

  @Test func `the file of a person's own settings is found, and none need be there`() throws {
    let folder = try TemporaryFolder()
    try folder.add("entente/serve.conf", "upload-limit = 1M")
    let found = try settings(environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(found.server.bodyLimit == 1 << 20)
    let empty = try TemporaryFolder()
    #expect(try settings(environment: ["XDG_CONFIG_HOME": empty.path]).server.bodyLimit == 64 << 20)
  }

  @Test func `what is wrong in a file is named with its line and what there is`() throws {
    #expect(
      try problem("# ours\nlissten = :80")
        == "serve.conf, line 2: there is no “lissten”; there are listen, public-url, tls-cert, "
        + "tls-key, public, upload-limit, language, register; did you mean listen?")
    #expect(
      try problem("listen = nowhere")
        == "serve.conf, line 1: listen is “nowhere”; it should be an address such as 127.0.0.1:8765"
    )
    #expect(
      try problem("\npublic = perhaps")
        == "serve.conf, line 2: public is “perhaps”; it should be yes or no")
    #expect(
      try problem("public")
        == "serve.conf, line 1: a setting is written as key = value")
    #expect(
      try problem("listen = :1\nlisten = :2")
        == "serve.conf, line 2: “listen” stands in line 1 already")
    #expect(try problem("tls-cert = chain.pem") == "chain.pem cannot be read")
  }

  @Test func `a wrong variable is named, and a file that was asked for must be there`() throws {
    let variable = #expect(throws: UsageError.self) {
      try settings(environment: ["ENTENTE_UPLOAD_LIMIT": "plenty"])
    }
    #expect(
      variable?.message == "ENTENTE_UPLOAD_LIMIT is “plenty”; it should be a size such as 64M")
    let file = #expect(throws: UsageError.self) { try settings("--config", "/nowhere/serve.conf") }
    #expect(file?.message == "/nowhere/serve.conf cannot be read")
  }
}
