import HTML

/// A list to choose one of, with its label; nothing chosen stands first unless something must be.
struct Choice {
  let name: String
  let label: String
  var chosen: String?
  let options: [(value: String, label: String)]
  var isRequired = false
  /// Whether nothing chosen means all of them, as in a filter.
  var isFilter = true

  func write(to html: inout HTMLWriter, _ words: Words) {
    html.element("div", [("class", "field")]) { html in
      html.element("label", [("for", "f-\(name)")], label)
      html.element("select", [("id", "f-\(name)"), ("name", name)]) { html in
        if !isRequired {
          html.element("option", [("value", "")], isFilter ? words("choice.any") : "–")
        }
        for (value, label) in options {
          var attributes: [HTMLWriter.Attribute] = [("value", value)]
          if value == chosen { attributes.append(("selected", "")) }
          html.element("option", attributes, label)
        }
      }
    }
  }
}
