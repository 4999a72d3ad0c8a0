import HTML
import Register

/// Words around a hit, each match marked: between U+E000 and U+E001, as stores give it.
struct HighlightedText {
  let text: String

  func write(to html: inout HTMLWriter) {
    var rest = Substring(text).unicodeScalars
    while let begin = rest.firstIndex(of: SearchHit.matchBegin) {
      html.text(String(Substring(rest[..<begin])))
      rest = rest[rest.index(after: begin)...]
      let end = rest.firstIndex(of: SearchHit.matchEnd) ?? rest.endIndex
      html.element("mark", [("class", "hit")], String(Substring(rest[..<end])))
      rest = end == rest.endIndex ? rest[end...] : rest[rest.index(after: end)...]
    }
    html.text(String(Substring(rest)))
  }
}
