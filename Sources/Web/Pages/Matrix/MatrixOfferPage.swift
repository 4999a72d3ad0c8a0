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
      files(for: .own, &html, words)
      if visit.visitor.principal.seat != nil {
        html.element("h3", [], words("matrix.for.partner"))
        html.element("p", [], words("matrix.for.partner.lead"))
        files(for: .partner, &html, words)
      }
      guard visit.may(.enter) else { return }
      html.element("h2", [], words("matrix.back"))
      html.element("p", [], words("matrix.back.lead"))
      Form(action: "/matrix", isMultipart: true).write(to: &html, visit) { html in
        if let problem { html.element("p", [("class", "problem"), ("role", "alert")], problem) }
        FileField(name: "file", label: words("enter.statement.file"), accept: ".xlsx,.csv")
          .write(to: &html, visit)
        html.element("button", [("class", "main"), ("type", "submit")], words("matrix.show"))
      }
    }
  }

  private func files(for readers: Readers, _ html: inout HTMLWriter, _ words: Words) {
    let whom = readers == .own ? "" : "?for=\(readers.rawValue)"
    html.element("ul") { html in
      for format in ["xlsx", "docx", "csv", "html"] {
        html.element("li") { html in
          html.element(
            "a", [("href", "/matrix/follow-up.\(format)\(whom)")], words("matrix.\(format)"))
        }
      }
    }
  }
}
