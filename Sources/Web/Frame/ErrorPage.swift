import HTML
import HTTPServer

/// What went wrong, in a sentence, and a way on.
struct ErrorPage: Page {
  let status: HTTPStatus
  let sentence: String

  func title(_ words: Words) -> String {
    switch status {
    case .notFound: words("error.title.not-found")
    case .forbidden, .unauthorized: words("error.title.forbidden")
    case .gone: words("error.title.gone")
    case .unprocessable, .badRequest, .conflict: words("error.title.refused")
    default: words("error.title.other")
    }
  }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    html.element("section", [("class", "narrow")]) { html in
      html.element("h1", [], title(visit.words))
      html.element("p", [("class", "lead")], sentence)
      html.element("p") { html in
        html.element("a", [("href", "/")], visit.words("error.home"))
      }
    }
  }
}
