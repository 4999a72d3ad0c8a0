import HTTPServer
import Publishing
import Register
import Service

/// A statement with its provisions as a file, as the visitor sees them now.
enum StatementFilePlace: Place {
  /// What it is written in; the last part of the address.
  enum Format: String, CaseIterable {
    case json, csv
    case akomaNtoso = "akn"
  }

  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/statements/:id/files/:format") { request, values, visit in
      let board = try await visit.desk.board(try AsOfChoice(request.query).asOf(visit))
      let id = try board.snapshot.item(values["id"], as: StatementFact.self)
      guard let statement = board.snapshot[id]?.fact,
        let format = Format(rawValue: values["format"])
      else { return ErrorAnswer.response(.notFound, "error.not-found", visit) }
      let coding = await board.coding(of: statement, by: try StatementReading())
      let name = stem(of: statement.name)
      switch format {
      case .json:
        return .download(
          "\(name).json", type: "application/json", body: CodingJSON().bytes(of: coding))
      case .csv:
        return .download(
          "\(name).csv", type: "text/csv; charset=utf-8", body: CodingCSV().bytes(of: [coding]))
      case .akomaNtoso:
        return .download(
          "\(name).akn.xml", type: "application/akn+xml",
          body: CodingAkomaNtoso().bytes(of: coding))
      }
    }
  }

  /// A file's name without what says its format.
  private static func stem(of name: String) -> String {
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")), point > name.utf8.startIndex
    else {
      return name
    }
    return String(name[..<point])
  }
}
