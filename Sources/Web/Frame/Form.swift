import HTML

/// A form of our own: it carries the word that shows so.
struct Form {
  static let token = "form-token"

  let action: String
  var attributes: [HTMLWriter.Attribute] = []
  /// For files.
  var isMultipart = false

  func write(
    to html: inout HTMLWriter, _ visit: Visit, content: (inout HTMLWriter) -> Void
  ) {
    var all: [HTMLWriter.Attribute] = [("method", "post"), ("action", action)]
    if isMultipart { all.append(("enctype", "multipart/form-data")) }
    html.open("form", all + attributes)
    if visit.isShared {
      html.markup("<input type=\"hidden\" name=\"form-token\" value=\"")
      html.slot()
      html.markup("\">")
    } else if !visit.visitor.formToken.isEmpty {
      html.void(
        "input",
        [("type", "hidden"), ("name", Self.token), ("value", visit.visitor.formToken)])
    }
    content(&html)
    html.close("form")
  }
}
