import Register
import Service
import Statements
import Testing

@testable import Web

/// What the parties share in the register, and what everybody may see of it.
struct SharedRecord {
  let site: Site

  func enter() async throws {
    let editor = try await site.desk(of: KeptRegister.seats[0])
    var options = ImportOptions()
    options.visibility = .public
    _ = try await editor.importStatement(
      SourceDocument(name: "joint-statement.txt", bytes: Array(Site.text.utf8)),
      by: StatementReading(), options)
    let item = try #require(try await editor.board().list().first?.id)
    for (seat, visibility) in zip(KeptRegister.seats, [Visibility.parties, .parties, .public]) {
      _ = try await site.desk(of: seat).record(
        [
          RecordLine(
            "progress", ["item": ["\(item)"], "note": ["A harmless step of \(seat.code)."]]),
          RecordLine("meeting", ["title": ["Harmless talks"], "on": ["2031-05-03"]]),
        ], visibility: visibility)
    }
  }
}

extension Site {
  /// Of somebody who may do everything that a seat allows.
  func desk(of seat: Seat) async throws -> Desk {
    application.service.desk(
      of: Principal("Official of \(seat.code)", at: seat, as: .administrator))
  }
}
