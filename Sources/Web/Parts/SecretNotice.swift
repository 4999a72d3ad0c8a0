import HTML

/// A secret that has just been made, shown this once.
struct SecretNotice {
  let sentence: String
  let secret: String

  func write(to html: inout HTMLWriter) {
    html.element("div", [("class", "notice"), ("role", "status")]) { html in
      html.element("p", [], sentence)
      html.element("p", [("class", "hash")]) { html in html.element("code", [], secret) }
    }
  }
}
