import Register
import Service
import Statements

/// A list of provisions for programs.
struct ProvisionAnswer: Encodable {
  var asOf: EDTF
  var provisions: [ProvisionLine]
}

extension Surroundings {
  /// Provisions as they stand: a table for people, JSON for programs.
  func show(_ provisions: [ProvisionLine], of board: Board, asJSON: Bool) throws {
    if asJSON {
      try write(
        json: ProvisionAnswer(
          asOf: EDTF("\(board.snapshot.asOf.effective)"), provisions: provisions))
    } else {
      try print(ProvisionTable(terminal: terminal, board: board).text(of: provisions))
    }
  }
}
