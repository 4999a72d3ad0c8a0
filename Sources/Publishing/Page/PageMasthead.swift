import HTML
import Statements

/// The head of the page: what was adopted, by whom, when and where, and how much it promises.
struct PageMasthead {
  let coding: Coding

  func write(to html: inout HTMLWriter, title: String) {
    let statement = coding.statement
    html.markup("<header class=\"masthead\">\n")
    html.element("p", [("class", "kicker")], PageWords.name(statement.kind))
    html.element("h1", [], title)
    html.markup("<dl class=\"facts\">")
    fact("Parties", statement.parties.map(\.name).joined(separator: ", "), &html)
    fact(
      "Adopted",
      [statement.adoptedAt, statement.adoptedOn.map(SpokenTime.of)].compactMap { $0 }
        .joined(separator: ", "), &html)
    fact(
      "Signed by",
      statement.signatories.map { "\($0.name), \($0.post)" }.joined(separator: "; "), &html)
    html.markup("</dl>\n<p class=\"tally\">")
    let classes = Provision.Class.allCases
    for (index, kind) in classes.enumerated() {
      if index > 0 { html.text(" · ") }
      let found = coding.provisions.filter { $0.class == kind }
      html.element(
        "strong", [("class", "key \(kind.rawValue)")], PageWords.plural(kind, found.count))
      if kind == .commitment {
        let dated = found.filter { $0.due != nil }.count
        let firm = found.filter { $0.obligation == .high }.count
        html.text(" (\(firm) firm, \(dated) with a deadline)")
      }
    }
    html.markup("</p>\n</header>\n")
  }

  private func fact(_ name: String, _ value: String, _ html: inout HTMLWriter) {
    guard !value.isEmpty else { return }
    html.markup("<div>")
    html.element("dt", [], name)
    html.element("dd", [], value)
    html.markup("</div>")
  }
}
