import HTML
import Service

/// That a document is being read, for whoever sent it: the page asks again until it is, by itself
/// without script and more smoothly with it.
struct ReadingPage: Page {
  let sent: SentStatement

  static func address(_ document: WaitingDocument) -> String {
    "/enter/statement/reading/\(document.sha256)"
  }

  var refresh: Int? { 3 }

  func title(_ words: Words) -> String { words("reading.title") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let isWaiting = if case .waiting = sent.state { true } else { false }
    html.element("section", [("class", "narrow"), ("data-reading", "")]) { html in
      html.element("h1", [], title(words))
      html.element("p", [("class", "lead")]) { html in
        html.text(
          words("reading.file", sent.document.name, words.fileSize(sent.document.size)))
      }
      html.element("progress", [("aria-label", title(words))], "")
      html.element("p", [("role", "status"), ("data-state", "")]) { html in
        html.text(words(isWaiting ? "reading.waits" : "reading.goes-on"))
      }
      html.element("p", [("class", "quiet"), ("data-waited", "")]) { html in
        html.text(words.count("reading.waited", Int(sent.waited.components.seconds)))
      }
      html.element("p", [], words("reading.leave"))
      html.element("p") { html in
        html.element(
          "a", [("class", "button"), ("href", Self.address(sent.document))], words("reading.look"))
      }
    }
  }
}
