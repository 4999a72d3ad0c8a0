import HTML

/// One thing a form asks for, with its label, what was typed before, and what is wrong with it.
struct Field {
  let name: String
  let label: String
  var value = ""
  var type = "text"
  /// Said below the label before anything is typed.
  var hint: String?
  /// What is wrong with what was typed.
  var problem: String?
  var isRequired = false
  var autocomplete: String?
  /// Of a file: the ends of names and the types that are taken, with commas between.
  var accept: String?
  /// Identifier of a list that offers what may be written.
  var list: String?

  func write(to html: inout HTMLWriter) {
    html.element("div", [("class", problem == nil ? "field" : "field wrong")]) { html in
      html.element("label", [("for", "f-\(name)")], label)
      if let hint { html.element("p", [("class", "hint"), ("id", "h-\(name)")], hint) }
      if let problem {
        html.element("p", [("class", "problem"), ("id", "p-\(name)")], problem)
      }
      if type == "textarea" {
        html.element("textarea", attributes, value)
      } else {
        html.void("input", attributes + [("type", type), ("value", value)])
      }
    }
  }

  private var attributes: [HTMLWriter.Attribute] {
    var attributes = Self.attributes(name, hint: hint, problem: problem)
    if isRequired { attributes.append(("required", "")) }
    if let accept { attributes.append(("accept", accept)) }
    if let list { attributes.append(("list", list)) }
    if let autocomplete { attributes.append(("autocomplete", autocomplete)) }
    return attributes
  }

  /// What ties an input to its label, its hint and what is wrong with it.
  static func attributes(
    _ name: String, hint: String?, problem: String?
  ) -> [HTMLWriter.Attribute] {
    var attributes: [HTMLWriter.Attribute] = [("id", "f-\(name)"), ("name", name)]
    let described = (hint == nil ? [] : ["h-\(name)"]) + (problem == nil ? [] : ["p-\(name)"])
    if !described.isEmpty {
      attributes.append(("aria-describedby", described.joined(separator: " ")))
    }
    if problem != nil { attributes.append(("aria-invalid", "true")) }
    return attributes
  }
}
