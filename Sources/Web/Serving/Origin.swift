import HTTPServer

/// Tells forms of our own pages from those that another site makes a browser send.
enum Origin {
  /// Browsers say with every form where it comes from; one that does not match the host it is sent
  /// to is not ours. Somebody who is signed in must also show the word that our pages carry.
  static func isOurs(_ request: HTTPRequest, _ visit: Visit) -> Bool {
    if let origin = request.headers["Origin"] {
      guard let host = request.headers["Host"] else { return false }
      let isSame =
        origin == "http://\(host)" || origin == "https://\(host)"
        || origin == visit.application.settings.publicAddress
      guard isSame else { return false }
    }
    guard visit.visitor.person != nil else { return true }
    let given = request.form[Form.token] ?? request.headers["X-Form-Token"] ?? ""
    return given == visit.visitor.formToken
  }
}
