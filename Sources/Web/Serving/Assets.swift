import HTTPServer
import Sodium

/// Style, script and icon: each under an address that changes with its content, so that browsers can keep
/// it for ever.
struct Assets: Sendable {
  private struct Asset: Sendable {
    let address: String
    let type: String
    let bytes: [UInt8]
  }

  private let style: Asset
  private let script: Asset
  private let icon: Asset

  init(_ resources: ResourceFolder) throws(WebError) {
    func asset(_ file: String, _ type: String) throws(WebError) -> Asset {
      let bytes = try resources.bytes(of: file)
      let version = SHA256(of: bytes).hexadecimal.prefix(12)
      return Asset(address: "/assets/\(version)/\(file)", type: type, bytes: bytes)
    }
    style = try asset("style.css", "text/css; charset=utf-8")
    script = try asset("entente.js", "text/javascript; charset=utf-8")
    icon = try asset("icon.svg", "image/svg+xml")
  }

  var styleAddress: String { style.address }
  var scriptAddress: String { script.address }
  var iconAddress: String { icon.address }

  /// - Returns: `nil` for what is no asset.
  func response(to request: HTTPRequest) -> HTTPResponse? {
    guard request.path.hasPrefix("/assets/"), request.method.isSafe else { return nil }
    guard let asset = [style, script, icon].first(where: { $0.address == request.path }) else {
      return .text(.notFound, "There is no such file.")
    }
    var response = HTTPResponse(type: asset.type, body: asset.bytes)
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
  }
}
