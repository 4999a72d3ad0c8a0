import HTML
import HTTPServer

/// Whether what a reviewer parts or joins counts as accepted with that.
enum AcceptToo {
  private static let name = "then"

  static func isTicked(_ form: FormFields) -> Bool { form[name] != nil }

  static func write(to html: inout HTMLWriter, _ words: Words) {
    html.element("label", [("class", "check")]) { html in
      html.void("input", [("type", "checkbox"), ("name", name), ("value", "accept")])
      html.text(words("review.accept-too"))
    }
  }
}
