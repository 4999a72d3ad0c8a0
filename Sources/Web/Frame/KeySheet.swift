import HTML

/// The sheet that lists the keys of a page, its own before those that work everywhere, and turns them
/// off for whoever types by voice or strikes keys unmeant (WCAG 2.2, 2.1.4).
struct KeySheet {
  /// Keys of the page itself.
  let own: [String]
  let sections: [Section]

  func write(to html: inout HTMLWriter, _ words: Words) {
    html.element("dialog", [("id", "keys"), ("aria-labelledby", "keys-title")]) { html in
      html.element("h2", [("id", "keys-title")], words("keys.title"))
      html.element("dl", [("class", "facts")]) { html in
        for key in own { line([key], words("keys.\(key)"), &html) }
        if !sections.isEmpty { line(["/"], words("keys.find"), &html) }
        line(["?"], words("keys.sheet"), &html)
        for section in sections {
          line(["g", section.key], words("section.\(section.rawValue)"), &html)
        }
      }
      html.element("label", [("class", "check")]) { html in
        html.void("input", [("type", "checkbox"), ("id", "keys-on"), ("checked", "")])
        html.text(words("keys.on"))
      }
      html.element("form", [("method", "dialog")]) { html in
        html.element("button", [], words("keys.close"))
      }
    }
  }

  private func line(_ keys: [String], _ meaning: String, _ html: inout HTMLWriter) {
    html.element("dt") { html in
      for (place, key) in keys.enumerated() {
        if place > 0 { html.text(" ") }
        html.element("kbd", [], key)
      }
    }
    html.element("dd", [], meaning)
  }
}
