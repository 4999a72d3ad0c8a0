import HTML
import Register
import Service
import Statements

/// The form of one kind of entry, with what was typed before and what is wrong with it.
struct RecordPage: Page {
  let form: any RecordForm.Type
  let typed: [String: [String]]
  let snapshot: Snapshot
  var problems: [FormProblem] = []

  func title(_ words: Words) -> String { words("fact.\(form.kind.rawValue)") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("section", [("class", "narrow")]) { html in
      html.element("h1", [], title(words))
      let hasFile = form.fields.contains { $0.value == .file }
      Form(action: "/enter/\(form.kind.rawValue)", isMultipart: hasFile).write(to: &html, visit) {
        html in
        summary(&html, words)
        for field in fields { write(field, to: &html, visit) }
        html.element("button", [("class", "main"), ("type", "submit")], words("enter.submit"))
      }
    }
    lists.write(to: &html)
  }

  private var lists: ItemLists { ItemLists(fields: fields, typed: typed, snapshot: snapshot) }

  /// What a line of a file gives and a page does not: names for lines below.
  private var fields: [FormField] {
    form.fields + FormField.common.filter { $0.name != "as" && $0.name != "corrects" }
  }

  private func isKnown(_ name: String?) -> Bool { fields.contains { $0.name == name } }

  private func write(_ field: FormField, to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    let lists = lists
    let value = lists.shown(typed[field.name] ?? [], field)
    let label = words("form.\(field.name)")
    let told = words(hintKey(field))
    // What only says the label again helps nobody.
    let hints = [told == "\(label)." ? nil : told, lists.shortage(field, words)].compactMap { $0 }
    let hint = hints.isEmpty ? nil : hints.joined(separator: " ")
    let problem =
      problems.first { $0.field == field.name }.map(words.problem)
      ?? chosen(field).map { words("problem.choose-again", $0) }
    if case .choice(let options) = field.value {
      Choice(
        name: field.name, label: label, chosen: value.last,
        options: options.map { ($0, words.choice($0, of: field.name, in: form.kind)) },
        isFilter: false, hint: hint, problem: problem
      ).write(to: &html, words)
    } else if case .flag = field.value {
      html.element("div", [("class", "field")]) { html in
        html.element("label", [("class", "check")]) { html in
          var attributes =
            Field.attributes(field.name, hint: hint, problem: problem)
            + [("type", "checkbox"), ("value", "yes")]
          if value.last == "yes" { attributes.append(("checked", "")) }
          html.void("input", attributes)
          html.text(label)
        }
        if let hint { html.element("p", [("class", "hint"), ("id", "h-\(field.name)")], hint) }
        if let problem {
          html.element("p", [("class", "problem"), ("id", "p-\(field.name)")], problem)
        }
      }
    } else if case .file = field.value {
      FileField(name: field.name, label: label, hint: hint, problem: problem)
        .write(to: &html, visit)
    } else {
      Field(
        name: field.name, label: label,
        value: value.joined(separator: Self.isLong(field) ? "\n" : "; "),
        type: Self.isLong(field) ? "textarea" : "text",
        hint: hint, problem: problem, isRequired: field.isRequired && typed["amends"] == nil,
        list: ItemLists.name(field)
      ).write(to: &html)
    }
  }

  /// A file that came with what was wrong elsewhere: no page can put it back into its field.
  private func chosen(_ field: FormField) -> String? {
    field.value == .file && !problems.isEmpty ? typed[field.name]?.last : nil
  }

  private func hintKey(_ field: FormField) -> String {
    let isOwn = form.fields.contains { $0.name == field.name }
    return "hint.\(isOwn ? form.kind.rawValue : "common").\(field.name)"
  }

  private static func isLong(_ field: FormField) -> Bool {
    ["note", "quote", "agenda", "outcome", "guideline", "summary", "reason", "text"]
      .contains(field.name)
  }

  /// Several values of one field: a line each where it is long, else with semicolons between.
  static func parts(of text: String, _ field: FormField) -> [String] {
    guard field.isRepeated else { return [text] }
    let mark = isLong(field) ? UInt8(ascii: "\n") : UInt8(ascii: ";")
    return text.utf8.split(separator: mark).map { part in
      let words = part.drop { $0 <= 0x20 }
      let end = words.lastIndex { $0 > 0x20 } ?? words.startIndex
      return words.isEmpty ? "" : String(Substring(words[...end]))
    }.filter { !$0.isEmpty }
  }

  /// The fields of a form that an item goes into, where somebody comes from the item's page.
  static func values(of form: any RecordForm.Type, about item: ItemID) -> [String: [String]] {
    for field in form.fields {
      if case .item(let kinds) = field.value, kinds.contains(item.kind), field.name != "amends" {
        return [field.name: [item.rawValue]]
      }
    }
    return [:]
  }

  /// What is wrong, first of all, with a link to each field it is about.
  private func summary(_ html: inout HTMLWriter, _ words: Words) {
    guard !problems.isEmpty else { return }
    html.element(
      "div", [("class", "problems"), ("role", "alert"), ("tabindex", "-1"), ("id", "problems")]
    ) { html in
      html.element("p", [], words("problem.summary"))
      html.element("ul") { html in
        for problem in problems {
          html.element("li") { html in
            if let field = problem.field, isKnown(field) {
              html.element("a", [("href", "#f-\(field)")], words("form.\(field)"))
              html.text(": ")
            }
            html.text(words.problem(problem))
          }
        }
      }
    }
  }
}

extension Words {
  /// What a choice of a form is called, where the register has a word for it.
  func choice(_ value: String, of field: String, in kind: Fact.Kind) -> String {
    let places: [String] =
      switch field {
      case "visibility": ["visibility"]
      case "state": [kind.rawValue]
      case "sort": ["\(kind.rawValue).sort"]
      case "summary": ["summary"]
      case "extent": ["extent"]
      case "shows": ["shows"]
      case "role": ["responsibility"]
      case "level": ["level"]
      case "area": ["area"]
      default: ["choice"]
      }
    return places.compactMap { texts["\($0).\(value)"] }.first ?? value
  }
}
