import HTML
public import Statements

/// One statement as a page of its own: its text with the provisions marked in place, each linked
/// to a card beside its paragraph.
///
/// HTML 5 in UTF-8, with style and script inside and nothing from elsewhere. It reads without
/// script, prints, and follows the reader's choice of a light or dark screen.
public struct CodingPage: Sendable {
  /// A writer for any number of codings.
  public init() {}

  /// The page as UTF-8.
  public func bytes(of coding: Coding) -> [UInt8] {
    var html = HTMLWriter()
    html.markup("<!DOCTYPE html>\n")
    html.open("html", [("lang", coding.statement.language)])
    html.markup(
      """
      \n<head>\n<meta charset="utf-8">\n\
      <meta name="viewport" content="width=device-width, initial-scale=1">\n\
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; script-src 'unsafe-inline'">\n
      """)
    html.element("meta", [("name", "generator"), ("content", coding.reader)], "")
    html.element("title", [], title(coding))
    html.markup("\n<style>")
    html.markup(PageStyle.css)
    html.markup(PagePrintStyle.css)
    html.style(PagePrintStyle.header(title: title(coding)))
    html.markup("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#text\">To the text</a>\n")
    PageMasthead(coding: coding).write(to: &html, title: title(coding))
    PageFilters(coding: coding).write(to: &html)
    html.markup("<main id=\"text\">\n")
    html.element("h2", [("class", "unseen")], "Text and notes")
    html.markup("\n")
    PageText(coding: coding).write(to: &html)
    html.markup("</main>\n<footer><p>")
    html.text("Read by \(coding.reader). Source \(coding.statement.name), SHA-256 ")
    html.element("code", [], coding.statement.sha256)
    html.markup("</p></footer>\n")
    html.markup(PageScript.help)
    html.markup("<script>")
    html.markup(PageScript.code)
    html.markup("</script>\n</body>\n</html>\n")
    return html.bytes
  }

  private func title(_ coding: Coding) -> String {
    coding.statement.title.isEmpty ? coding.statement.name : coding.statement.title
  }
}
