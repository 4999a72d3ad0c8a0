import HTML

/// A table with its headings. Where the page is too narrow for it, it scrolls by itself.
struct DataTable {
  struct Column {
    let name: String
    /// Whether figures stand in it, to be set to the right.
    var isNumber = false
  }

  /// Said to people who listen to the page.
  let caption: String
  let columns: [Column]
  /// Its class in the style sheet.
  var style = "plain"

  init(_ caption: String, columns: [String], style: String = "plain") {
    self.caption = caption
    self.columns = columns.map { Column(name: $0) }
    self.style = style
  }

  init(_ caption: String, columns: [Column], style: String = "plain") {
    self.caption = caption
    self.columns = columns
    self.style = style
  }

  func write(to html: inout HTMLWriter, rows: (inout HTMLWriter) -> Void) {
    html.element(
      "div",
      [("class", "scroll"), ("role", "region"), ("aria-label", caption), ("tabindex", "0")]
    ) { html in
      html.element("table", [("class", style)]) { html in
        html.element("caption", [("class", "unseen")], caption)
        html.element("thead") { html in
          html.element("tr") { html in
            for column in columns {
              var attributes: [HTMLWriter.Attribute] = [("scope", "col")]
              if column.isNumber { attributes.append(("class", "num")) }
              html.element("th", attributes, column.name)
            }
          }
        }
        html.element("tbody") { html in rows(&html) }
      }
    }
  }
}
