import HTML
import Register
import Service

/// Where the matrix is taken out, and brought back.
struct MatrixOfferPage: Page {
  var problem: String?
  var entered: Int?

  func title(_ words: Words) -> String { words("matrix.title") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("section", [("class", "narrow")]) { html in
      html.element("h1", [], title(words))
      if let entered {
        html.element(
          "p", [("class", "notice"), ("role", "status")], words.count("matrix.entered", entered))
      }
      html.element("h2", [], words("matrix.out"))
      html.element("ul") { html in
        for format in ["xlsx", "docx", "csv", "html"] {
          html.element("li") { html in
            html.element("a", [("href", "/matrix/follow-up.\(format)")], words("matrix.\(format)"))
          }
        }
      }
      guard visit.may(.enter) else { return }
      html.element("h2", [], words("matrix.back"))
      html.element("p", [], words("matrix.back.lead"))
      Form(action: "/matrix", isMultipart: true).write(to: &html, visit) { html in
        if let problem { html.element("p", [("class", "problem"), ("role", "alert")], problem) }
        Field(name: "file", label: words("enter.statement.file"), type: "file").write(to: &html)
        html.element("button", [("class", "main"), ("type", "submit")], words("matrix.show"))
      }
    }
  }
}
