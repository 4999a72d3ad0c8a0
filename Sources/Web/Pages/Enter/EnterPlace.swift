import HTML
import HTTPServer
import Register
import Service
import Statements

/// Everything a person can enter, each with its form.
enum EnterPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/enter") { _, _, visit in
      try visit.desk.principal.require(.enter)
      return visit.page(EnterPage())
    }
    router.on(.get, "/enter/:kind") { request, values, visit in
      try visit.desk.principal.require(RecordForms.permission(values["kind"]))
      guard let form = RecordForms.form(values["kind"]) else {
        return ErrorAnswer.response(.notFound, "error.not-found", visit)
      }
      let snapshot = try await visit.desk.snapshot()
      var typed: [String: [String]] = [:]
      for field in form.fields {
        let given = request.query.all(field.name)
        if !given.isEmpty { typed[field.name] = given }
      }
      if let item = request.query["item"].flatMap(ItemID.init(rawValue:)) {
        typed.merge(RecordPage.values(of: form, about: item)) { given, _ in given }
      }
      return visit.page(RecordPage(form: form, typed: typed, snapshot: snapshot))
    }
    router.on(.post, "/enter/:kind") { request, values, visit in
      try visit.desk.principal.require(RecordForms.permission(values["kind"]))
      guard let form = RecordForms.form(values["kind"]) else {
        return ErrorAnswer.response(.notFound, "error.not-found", visit)
      }
      return try await record(form, request.form, visit)
    }
  }

  private static func record(
    _ form: any RecordForm.Type, _ filled: FormFields, _ visit: Visit
  ) async throws -> HTTPResponse {
    var typed: [String: [String]] = [:]
    var files: [String: Upload] = [:]
    for field in form.fields + FormField.common {
      if case .file = field.value {
        guard let file = filled.file(field.name), let name = file.fileName else { continue }
        typed[field.name] = [name]
        files[name] = file.upload
      } else {
        let given = filled.all(field.name).flatMap { RecordPage.parts(of: $0, field) }
        if !given.isEmpty { typed[field.name] = given }
      }
    }
    if let field = filled.oversized?.name {
      let page = RecordPage(
        form: form, typed: typed, snapshot: try await visit.desk.snapshot(),
        problems: [FormProblem(field, .tooLarge(limit: visit.application.settings.uploadLimit))])
      return visit.page(page, status: .contentTooLarge)
    }
    do {
      let report = try await visit.desk.record([RecordLine(form.kind.rawValue, typed)]) { name in
        guard let bytes = try files[name]?.bytes() else {
          throw ServiceError(.fileMissing, .text(name))
        }
        return bytes
      }
      return visit.page(
        RecordedPage(report: report, board: try await visit.desk.board(), kind: form.kind))
    } catch let error as RecordError {
      let page = RecordPage(
        form: form, typed: typed, snapshot: try await visit.desk.snapshot(),
        problems: error.problems.map(\.problem))
      return visit.page(page, status: .unprocessable)
    }
  }
}

/// The kinds of things to enter, those that are entered most first.
struct EnterPage: Page {
  func title(_ words: Words) -> String { words("enter.title") }

  func write(to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    html.element("h1", [], title(words))
    html.element("ul", [("class", "plain kinds")]) { html in
      for (address, name) in [
        ("/enter/statement", words("overview.import")), ("/matrix", words("matrix.title")),
      ] {
        html.element("li") { html in html.element("a", [("href", address)], name) }
      }
      for form in RecordForms.all where visit.may(RecordForms.permission(form.kind.rawValue)) {
        html.element("li") { html in
          html.element(
            "a", [("href", "/enter/\(form.kind.rawValue)")], words("fact.\(form.kind.rawValue)"))
        }
      }
    }
  }
}
