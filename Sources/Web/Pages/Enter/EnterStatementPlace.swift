import HTTPServer
import Importing
import Register
import Service
import Statements

/// Putting a statement in: a file, or pasted text. What takes longer to read than a moment has a page
/// of its own meanwhile, for whoever sent it.
enum EnterStatementPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/enter/statement") { _, _, visit in
      try visit.desk.principal.require(.enter)
      return visit.page(EnterStatementPage())
    }
    router.on(.post, "/enter/statement") { request, _, visit in
      try visit.desk.principal.require(.enter)
      return try await take(request.form, visit)
    }
    router.on(.get, "/enter/statement/reading/:hash") { _, values, visit in
      try visit.desk.principal.require(.enter)
      return try await show(values["hash"], visit)
    }
  }

  private static func take(_ form: FormFields, _ visit: Visit) async throws -> HTTPResponse {
    var page = EnterStatementPage(typed: form)
    if form.oversized != nil {
      page.problem = visit.words.tooLarge(visit.application.settings.uploadLimit)
      return visit.page(page, status: .contentTooLarge)
    }
    guard let person = visit.visitor.person, var sent = try await sent(form, visit) else {
      page.problem =
        form.file("file").map { visit.words("import-error.empty", $0.fileName ?? "") }
        ?? visit.words(form["kept"] == nil ? "enter.statement.nothing" : "reading.gone")
      return visit.page(page, status: .unprocessable)
    }
    sent.typed = page.typed
    sent.options.visibility = page.visibility
    sent.options.adopted = form["adopted"].map { EDTF($0) }
    if let adopted = sent.options.adopted, adopted.days == nil {
      if form.file("file") != nil || form["kept"] != nil {
        try await visit.desk.keep(sent, from: person.address)
        page.kept = sent.document
      }
      page.problem = visit.words("enter.no-date", adopted.rawValue)
      return visit.page(page, status: .unprocessable)
    }
    do {
      let read = try await visit.desk.read(
        sent, from: person.address, by: try StatementReading(),
        patience: visit.application.settings.patience)
      guard read.state.isUnderWay else { return answer(read, visit) }
      return .seeOther(ReadingPage.address(read.document))
    } catch let error as ServiceError where error.code == .tooManyAttempts {
      try await visit.desk.keep(sent, from: person.address)
      page.kept = sent.document
      page.problem = visit.words.sentence(of: error)
      return visit.page(page, status: ErrorAnswer.status(error))
    }
  }

  private static func show(_ hash: String, _ visit: Visit) async throws -> HTTPResponse {
    if let person = visit.visitor.person,
      let sent = try await visit.desk.sentStatement(hash, from: person.address)
    {
      return answer(sent, visit)
    }
    // Read to its end before the server began anew, by another server, or long ago.
    if let known = try await visit.desk.statement(ofBytes: hash) {
      return .seeOther("/statements/\(known)")
    }
    var page = EnterStatementPage()
    page.problem = visit.words("reading.gone")
    return visit.page(page, status: .notFound)
  }

  private static func answer(_ sent: SentStatement, _ visit: Visit) -> HTTPResponse {
    switch sent.state {
    case .read(let report): return visit.page(ImportedPage(report: report))
    case .waiting, .reading: return visit.page(ReadingPage(sent: sent))
    case .kept:
      var page = EnterStatementPage(sent)
      page.kept = sent.document
      return visit.page(page)
    case .failed(let error):
      var page = EnterStatementPage(sent)
      page.problem = visit.words.sentence(of: error)
      if sent.document.name != pasted {
        if mayPassLater(error) { page.kept = sent.document } else { page.file = sent.document.name }
      }
      return visit.page(page, status: ErrorAnswer.status(error))
    }
  }

  /// Whether the same file may be read at another try: what is wrong is not in the file.
  private static func mayPassLater(_ error: any Error) -> Bool {
    guard let error = error as? ImportError else { return !(error is EntryError) }
    return switch error.code {
    case .missingConverter, .converterFailed, .timedOut, .noText, .unreadable, .notFound: true
    case .empty, .oversized, .corrupt, .encrypted, .bomb, .unsupportedFormat: false
    }
  }

  static let pasted = "pasted.txt"

  /// - Returns: `nil` where nothing was sent, or what was kept is no longer there.
  private static func sent(_ form: FormFields, _ visit: Visit) async throws -> SentStatement? {
    if let file = form.file("file"), let upload = file.upload {
      guard upload.count > 0 else { return nil }
      return SentStatement(
        try WaitingDocument(name: file.fileName ?? "upload") { try upload.bytes() })
    }
    if let kept = form["kept"], let person = visit.visitor.person,
      let sent = try await visit.desk.sentStatement(kept, from: person.address),
      // Text that was pasted since is meant to take the file's place.
      form["text"] == nil || form["text"] == sent.typed["text"]
    {
      return sent
    }
    guard let text = form["text"] else { return nil }
    return SentStatement(try WaitingDocument(name: pasted) { Array(text.utf8) })
  }
}
