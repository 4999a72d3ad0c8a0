import HTML

/// A state as every page shows it: a shape, a word and a colour, so that none has to be told by its
/// colour alone.
struct Mark {
  /// The colour it shares with its kin: a class of the style sheet.
  let family: String
  let shape: String
  let word: String

  func write(to html: inout HTMLWriter) {
    html.element("span", [("class", "status \(family)")]) { html in
      html.element("span", [("aria-hidden", "true")], shape)
      html.text(word)
    }
  }
}
