import HTML
import Register
import Service

/// What has to be said of the words that a link leads to: that another version has them, or has them
/// no more.
struct PassageNotice {
  let passage: FoundPassage

  func write(to html: inout HTMLWriter, _ words: Words) {
    guard passage.here == nil || passage.elsewhere != nil || passage.goneIn != nil else { return }
    html.element("p", [("class", "notice"), ("role", "status")]) { html in
      switch (passage.here, passage.elsewhere, passage.goneIn) {
      case (nil, let place?, _):
        html.text(words("passage.not-here", quote(place)))
        link(to: place, &html, words)
      case (_?, let place?, _):
        html.text(words("passage.also"))
        link(to: place, &html, words)
      case (_, _, let version?):
        html.text(words("passage.gone", words.number(version.number)))
        html.text(" ")
        html.element(
          "a", [("href", "/statements/\(version.statement)")],
          words("versions.number", words.number(version.number)))
      default: html.text(words("passage.unknown"))
      }
    }
  }

  private func link(
    to place: FoundPassage.Place, _ html: inout HTMLWriter, _ words: Words
  ) {
    html.text(" ")
    html.element(
      "a", [("href", PassagePlace.address(of: place.link, in: place.statement))],
      words("versions.number", words.number(place.number)))
  }

  /// The beginning of the words, so that the notice stays one.
  private func quote(_ place: FoundPassage.Place) -> String {
    let words = place.passage.exact.utf8.split { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
      .map { String(Substring($0)) }
    return words.prefix(12).joined(separator: " ") + (words.count > 12 ? " …" : "")
  }
}
