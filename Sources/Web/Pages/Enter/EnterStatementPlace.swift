import HTML
import HTTPServer
import Importing
import Register
import Service
import Statements

/// Putting a statement in: a file, or pasted text.
enum EnterStatementPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/enter/statement") { _, _, visit in
      try visit.desk.principal.require(.enter)
      return visit.page(EnterStatementPage())
    }
    router.on(.post, "/enter/statement") { request, _, visit in
      try visit.desk.principal.require(.enter)
      let form = request.form
      var page = EnterStatementPage()
      page.text = form["text"] ?? ""
      page.adopted = form["adopted"] ?? ""
      page.visibility = form["visibility"].flatMap(Visibility.init) ?? .parties
      if form.oversized != nil {
        page.problem = visit.words.tooLarge(visit.application.settings.uploadLimit)
        return visit.page(page, status: .contentTooLarge)
      }
      guard let document = try document(form) else {
        page.problem =
          form.file("file").map { visit.words("import-error.empty", $0.fileName ?? "") }
          ?? visit.words("enter.statement.nothing")
        return visit.page(page, status: .unprocessable)
      }
      page.file = form.file("file")?.fileName
      var options = ImportOptions()
      options.visibility = page.visibility
      options.adopted = form["adopted"].map { EDTF($0) }
      if let adopted = options.adopted, adopted.days == nil {
        page.problem = visit.words("enter.no-date", adopted.rawValue)
        return visit.page(page, status: .unprocessable)
      }
      do {
        let report = try await visit.desk.importStatement(
          document, by: try StatementReading(), options)
        return visit.page(ImportedPage(report: report))
      } catch {
        page.problem = visit.words.sentence(of: error)
        return visit.page(page, status: ErrorAnswer.status(error))
      }
    }
  }

  private static func document(_ form: FormFields) throws -> SourceDocument? {
    if let file = form.file("file"), let bytes = try file.upload?.bytes(), !bytes.isEmpty {
      return SourceDocument(name: file.fileName ?? "upload", bytes: bytes)
    }
    guard let text = form["text"] else { return nil }
    return SourceDocument(name: "pasted.txt", bytes: Array(text.utf8))
  }
}

struct EnterStatementPage: Page {
  var text = ""
  var adopted = ""
  var visibility = Visibility.parties
  var problem: String?
  /// The file that came with what was wrong: no page can put it back into its field.
  var file: String?

  func title(_ words: Words) -> String { words("overview.import") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("section", [("class", "narrow")]) { html in
      html.element("h1", [], title(words))
      html.element("p", [("class", "lead")], words("enter.statement.lead"))
      Form(action: "/enter/statement", isMultipart: true).write(to: &html, visit) { html in
        if let problem { html.element("p", [("class", "problem"), ("role", "alert")], problem) }
        Field(
          name: "file", label: words("enter.statement.file"), type: "file",
          hint: words("enter.statement.formats"),
          problem: file.map { words("problem.choose-again", $0) }
        ).write(to: &html)
        Field(
          name: "text", label: words("enter.statement.text"), value: text, type: "textarea"
        ).write(to: &html)
        Field(
          name: "adopted", label: words("enter.statement.adopted"), value: adopted,
          hint: words("enter.statement.adopted.hint")
        ).write(to: &html)
        Choice(
          name: "visibility", label: words("history.visibility"), chosen: visibility.rawValue,
          options: Visibility.allCases.map { ($0.rawValue, words("visibility.\($0.rawValue)")) },
          isRequired: true
        ).write(to: &html, words)
        html.element(
          "button", [("class", "main"), ("type", "submit")], words("enter.statement.submit"))
      }
    }
  }
}

/// What became of a statement that was put in, and the way on.
struct ImportedPage: Page {
  let report: ImportReport

  func title(_ words: Words) -> String { words("imported.\(report.outcome.rawValue)") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("section", [("class", "narrow")]) { html in
      html.element("h1", [], title(words))
      html.element("p", [("class", "lead words")], report.title)
      html.element("ul") { html in
        for (kind, count) in report.proposed.sorted(by: { $0.key < $1.key }) {
          html.element("li", [], words.count("class.\(kind)s", count))
        }
        if report.accepted > 0 {
          html.element("li", [], words.count("imported.accepted", report.accepted))
        }
        if report.unchanged > 0 {
          html.element("li", [], words.count("imported.unchanged", report.unchanged))
        }
        for change in report.changes where change.wasAccepted {
          html.element("li") { html in
            html.element(
              "a", [("href", "/commitments/\(change.provision)")],
              words("imported.\(change.sort.rawValue)", change.paragraph))
          }
        }
        for warning in report.warnings { html.element("li", [("class", "quiet")], warning) }
      }
      html.element("p", [("class", "row")]) { html in
        if report.proposedInAll > 0 {
          html.element(
            "a", [("class", "button main"), ("href", "/review?statement=\(report.statement)")],
            words("imported.review"))
        }
        html.element(
          "a", [("class", "button"), ("href", "/statements/\(report.statement)")],
          words("imported.read"))
      }
    }
  }
}
