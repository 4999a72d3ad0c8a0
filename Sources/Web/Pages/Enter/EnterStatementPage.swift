import HTML
import HTTPServer
import Register
import Service

/// The form by which a statement is put in, with what was typed before.
struct EnterStatementPage: Page {
  var text = ""
  var adopted = ""
  var visibility = Visibility.parties
  var problem: String?
  /// The file that came with what was wrong: no page can put it back into its field.
  var file: String?
  /// The file that came with what was wrong and is kept, so that it need not be sent again.
  var kept: WaitingDocument?

  init() {}

  init(typed form: FormFields) {
    self.init([
      "text": form["text"] ?? "", "adopted": form["adopted"] ?? "",
      "visibility": form["visibility"] ?? "",
    ])
  }

  init(_ sent: SentStatement) { self.init(sent.typed) }

  private init(_ typed: [String: String]) {
    text = typed["text"] ?? ""
    adopted = typed["adopted"] ?? ""
    visibility = typed["visibility"].flatMap(Visibility.init) ?? .parties
  }

  /// What stands in the form, by the names of its fields.
  var typed: [String: String] {
    ["text": text, "adopted": adopted, "visibility": visibility.rawValue]
  }

  /// Ends of names and types of what can be read.
  private static let accepted =
    ".pdf,.docx,.odt,.html,.htm,.xhtml,.txt,.rtf,.epub,.md,.markdown,.akn,.xml,"
    + "text/plain,text/html,application/pdf"

  func title(_ words: Words) -> String { words("overview.import") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("section", [("class", "narrow")]) { html in
      html.element("h1", [], title(words))
      html.element("p", [("class", "lead")], words("enter.statement.lead"))
      Form(action: "/enter/statement", isMultipart: true).write(to: &html, visit) { html in
        if let problem { html.element("p", [("class", "problem"), ("role", "alert")], problem) }
        if let kept {
          html.element(
            "p", [("class", "notice")], words("reading.kept", kept.name, words.fileSize(kept.size)))
          html.void("input", [("type", "hidden"), ("name", "kept"), ("value", kept.sha256)])
        }
        FileField(
          name: "file", label: words(kept == nil ? "enter.statement.file" : "reading.other-file"),
          hint: words("enter.statement.formats"),
          problem: file.map { words("problem.choose-again", $0) }, accept: Self.accepted
        ).write(to: &html, visit)
        Field(
          name: "text", label: words("enter.statement.text"), value: text, type: "textarea"
        ).write(to: &html)
        Field(
          name: "adopted", label: words("enter.statement.adopted"), value: adopted,
          hint: words("enter.statement.adopted.hint")
        ).write(to: &html)
        Choice(
          name: "visibility", label: words("history.visibility"), chosen: visibility.rawValue,
          options: Visibility.allCases.map { ($0.rawValue, words("visibility.\($0.rawValue)")) },
          isRequired: true
        ).write(to: &html, words)
        html.element(
          "button", [("class", "main"), ("type", "submit")], words("enter.statement.submit"))
      }
    }
  }
}
