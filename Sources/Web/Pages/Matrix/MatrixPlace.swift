import Foundation
import HTML
import HTTPServer
import Publishing
import Register
import Service
import Statements

/// The follow-up matrix: out as a workbook, a table, a document or a page, and back.
enum MatrixPlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/matrix") { _, _, visit in visit.page(MatrixOfferPage()) }
    router.on(.get, "/matrix/:file") { request, values, visit in
      try await download(values["file"], request, visit)
    }
    router.on(.post, "/matrix") { request, _, visit in
      try visit.desk.principal.require(.enter)
      if request.form.oversized != nil {
        let problem = visit.words.tooLarge(visit.application.settings.uploadLimit)
        return visit.page(MatrixOfferPage(problem: problem), status: .contentTooLarge)
      }
      guard let file = try request.form.file("file")?.upload?.bytes(), !file.isEmpty else {
        return visit.page(
          MatrixOfferPage(problem: visit.words("enter.statement.nothing")), status: .unprocessable)
      }
      return try await show(file, visit)
    }
    router.on(.post, "/matrix/enter") { request, _, visit in
      try visit.desk.principal.require(.enter)
      guard let text = request.form["sheet"], let data = Data(base64Encoded: text) else {
        return ErrorAnswer.response(.badRequest, "error.form", visit)
      }
      let edits = try await visit.desk.matrixEdits(Array(data), try await options(visit))
      let leftOut = Set(request.form.all("leave-out").compactMap { Int($0) })
      let facts = edits.facts(leavingOut: leftOut)
      guard edits.rows.allSatisfy({ leftOut.contains($0.row) || $0.problems.isEmpty }) else {
        return try await show(Array(data), visit)
      }
      let entries = try await visit.desk.enter(facts)
      return visit.page(MatrixOfferPage(entered: entries.count))
    }
  }

  static func options(_ visit: Visit) async throws -> MatrixOptions {
    let seat = visit.visitor.principal.seat
    return MatrixOptions(grouping: .area, seat: seat?.kind == .party ? seat?.code : nil)
  }

  private static func show(_ bytes: [UInt8], _ visit: Visit) async throws -> HTTPResponse {
    do {
      let edits = try await visit.desk.matrixEdits(bytes, try await options(visit))
      return visit.page(MatrixEditsPage(edits: edits, sheet: Data(bytes).base64EncodedString()))
    } catch let error as MatrixError {
      return visit.page(MatrixOfferPage(problem: "\(error)"), status: .unprocessable)
    }
  }

  private static func download(
    _ file: String, _ request: HTTPRequest, _ visit: Visit
  ) async throws -> HTTPResponse {
    var asOf = try AsOfChoice(request.query).asOf(visit) ?? AsOf(visit.desk.today)
    // A sheet says what it was made from, so that what is entered later is not taken back with it.
    asOf.recorded = min(asOf.recorded, try await visit.desk.present().recorded)
    let readers = request.query["for"].flatMap(Readers.init) ?? .own
    var options = try await options(visit)
    options.readers = readers
    let matrix = Matrix(try await visit.desk.snapshot(asOf, shownTo: readers), options: options)
    let name = "follow-up-\(asOf.effective)"
    switch file {
    case "follow-up.xlsx":
      return .download(
        "\(name).xlsx",
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        body: try MatrixWorkbook().bytes(of: matrix))
    case "follow-up.csv":
      return .download(
        "\(name).csv", type: "text/csv; charset=utf-8", body: MatrixCSV().bytes(of: matrix))
    case "follow-up.docx":
      return .download(
        "\(name).docx",
        type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        body: try MatrixDocument().bytes(of: matrix))
    case "follow-up.html":
      return .download(
        "\(name).html", type: "text/html; charset=utf-8", body: MatrixPage().bytes(of: matrix))
    // What came of a form, loaded by its address.
    case "enter": return .seeOther("/matrix")
    default: return ErrorAnswer.response(.notFound, "error.not-found", visit)
    }
  }
}
