import HTML

/// The way to a page elsewhere, or its name alone where the address is none of the web.
struct OutsideLink {
  let address: String?
  let text: String

  func write(to html: inout HTMLWriter) {
    if let address, address.hasPrefix("https://") || address.hasPrefix("http://") {
      html.element("a", [("href", address), ("rel", "noreferrer")], text)
    } else {
      html.text(text)
    }
  }
}
