import HTML
import Statements

/// Buttons that dim what is not asked for; the script shows them, since they need it.
///
/// Folded up they are one line that stays in sight and says what is shown.
struct PageFilters {
  let coding: Coding

  func write(to html: inout HTMLWriter) {
    html.markup("<nav class=\"filters\" aria-label=\"Filter\" hidden>\n<details>")
    html.markup("<summary>Filter</summary>\n")
    group(
      "What", "class",
      Provision.Class.allCases.filter { kind in coding.provisions.contains { $0.class == kind } }
        .map { ($0.rawValue, PageWords.name($0)) }, &html)
    let actors = Set(coding.provisions.flatMap(\.actors))
    group(
      "Who", "party",
      actors.sorted().prefix(12).map {
        ($0.rawValue, PageWords.name($0, of: coding.statement))
      }, &html)
    let areas = Set(coding.provisions.flatMap(\.areas))
    group("Area", "area", areas.sorted().map { ($0.rawValue, PageWords.name($0)) }, &html)
    html.markup("</details>\n<p class=\"shown\" role=\"status\"></p>")
    html.markup("<button type=\"button\" class=\"clear\" hidden>Show all</button></nav>\n")
  }

  private func group(
    _ title: String, _ key: String, _ choices: [(value: String, name: String)],
    _ html: inout HTMLWriter
  ) {
    guard choices.count > 1 else { return }
    html.open("div", [("class", "group"), ("role", "group"), ("aria-labelledby", "by-\(key)")])
    html.element("span", [("class", "by"), ("id", "by-\(key)")], title)
    html.markup("<div class=\"choices\">")
    for choice in choices {
      html.element(
        "button",
        [
          ("type", "button"), ("aria-pressed", "false"), ("data-key", key),
          ("data-value", choice.value),
        ], choice.name)
    }
    html.markup("</div></div>\n")
  }
}
