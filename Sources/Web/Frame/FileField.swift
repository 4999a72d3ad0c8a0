import HTML

/// A field for a file, which with script can also be dropped anywhere on the page.
///
/// What was chosen is said before it is sent: name, kind and size, and what speaks against it.
struct FileField {
  let name: String
  let label: String
  var hint: String?
  var problem: String?
  var accept: String?

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let limit = visit.application.settings.uploadLimit
    html.element(
      "div",
      [
        ("class", "drop"), ("data-drop", ""), ("data-limit", "\(limit)"),
        ("data-too-large", words.tooLarge(limit)), ("data-several", words("drop.several")),
        ("data-folder", words("drop.folder")), ("data-empty", words("drop.empty")),
        ("data-other-kind", words("drop.other-kind")), ("data-sending", words("drop.sending")),
      ]
    ) { html in
      Field(
        name: name, label: label, type: "file", hint: hint, problem: problem, accept: accept
      ).write(to: &html)
      html.element(
        "p", [("class", "hint"), ("data-offer", ""), ("hidden", "")], words("drop.offer"))
      html.element("p", [("class", "chosen"), ("role", "status")], "")
    }
  }
}
