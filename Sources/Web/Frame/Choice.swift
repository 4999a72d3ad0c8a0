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
  /// Said below the label before anything is chosen.
  var hint: String?
  /// What is wrong with what was chosen.
  var problem: String?

  func write(to html: inout HTMLWriter, _ words: Words) {
    html.element("div", [("class", problem == nil ? "field" : "field wrong")]) { html in
      html.element("label", [("for", "f-\(name)")], label)
      if let hint { html.element("p", [("class", "hint"), ("id", "h-\(name)")], hint) }
      if let problem { html.element("p", [("class", "problem"), ("id", "p-\(name)")], problem) }
      let attributes = Field.attributes(name, hint: hint, problem: problem)
      html.element("select", attributes) { html in
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
