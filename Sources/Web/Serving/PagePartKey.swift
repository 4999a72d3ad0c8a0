import HTTPServer
import Service
import Statements

/// All that what a page shows depends on: the state of the register as an audience sees it on its days,
/// what was asked for, today, the language, and what the visitor's seat and role allow.
struct PagePartKey: Hashable, Sendable {
  private let board: Board.Version
  private let path: String
  private let query: FormFields
  private let today: CivilDay
  private let language: Language
  private let seat: Seat?
  private let role: Role

  init(_ visit: Visit, _ board: Board) {
    self.board = board.version
    path = visit.request.path
    query = visit.request.query
    today = visit.desk.today
    language = visit.words.language
    seat = visit.visitor.principal.seat
    role = visit.visitor.principal.role
  }
}
