import HTTPServer
import Register
import Service

/// From a stretch of a statement's text, in code points, to the lasting link to its words:
/// `/statements/s…/passages/120-180`.
enum PassagePlace: Place {
  static func add(to router: inout Router<Visit>) {
    router.on(.get, "/statements/:id/passages/:place") { _, values, visit in
      let snapshot = try await visit.desk.snapshot()
      let id = try snapshot.item(values["id"], as: StatementFact.self)
      guard let statement = snapshot[id]?.fact, let range = range(values["place"]),
        let link = PassageLink(to: range, of: statement)
      else { return ErrorAnswer.response(.notFound, "error.not-found", visit) }
      return .seeOther(address(of: link, in: id))
    }
  }

  static func address(of link: PassageLink, in statement: StatementID) -> String {
    "/statements/\(statement)?passage=\(link)#passage"
  }

  private static func range(_ written: String) -> Range<Int>? {
    let ends = written.utf8.split(separator: UInt8(ascii: "-")).map { Int(String(Substring($0))) }
    guard ends.count == 2, let start = ends[0], let end = ends[1], 0 <= start, start < end else {
      return nil
    }
    return start..<end
  }
}
