import Register
import Statements

/// Every provision of a board in the order of a list, with what most lists choose by.
struct BoardIndex: Sendable {
  struct Row: Sendable {
    let id: ProvisionID
    let entry: Entry
    let statement: StatementID
    let `class`: Provision.Class
    let review: ProvisionRow.Review
    /// `nil` for positions and records.
    let status: Status?
  }

  /// By statement and place in its text.
  let rows: [Row]
  /// The rows of each statement; `nil` where not every provision has its own.
  private let places: [StatementID: Range<Int>]?
  /// By the date of adoption.
  let statements: [Held<StatementFact>]
  let figures: BoardFigures
  /// Least certain first, those of the same certainty in the order of a list.
  let proposals: [Proposal]

  init(_ snapshot: Snapshot, _ reports: [ProvisionID: StatusReport]) {
    let statements = snapshot.all(StatementFact.self).sorted { a, b in
      (a.fact.adoptedOn?.days?.lowerBound ?? a.effective, a.entry.recorded, a.fact.id)
        < (b.fact.adoptedOn?.days?.lowerBound ?? b.effective, b.entry.recorded, b.fact.id)
    }
    let order = Dictionary(
      uniqueKeysWithValues: statements.enumerated().map { ($1.fact.id, $0) })
    var sums = BoardFigures.Sums()
    var placed: [(order: Int, start: Int, row: Row)] = []
    placed.reserveCapacity(reports.count)
    snapshot.forEach(ProvisionFact.self) { held in
      let fact = held.fact
      let report = reports[fact.id]
      let row = Row(
        id: fact.id, entry: held.entry, statement: fact.statement, class: fact.class,
        review: snapshot.review(of: held), status: report?.status)
      sums.add(fact, row, report)
      placed.append((order[fact.statement] ?? 0, fact.content.start, row))
    }
    placed.sort { ($0.order, $0.start, $0.row.id) < ($1.order, $1.start, $1.row.id) }
    let rows = placed.map(\.row)
    self.rows = rows
    places = rows.allSatisfy { order[$0.statement] != nil } ? Self.places(of: rows) : nil
    self.statements = statements
    figures = BoardFigures(sums)
    proposals = rows.filter { $0.review == .proposed }.map {
      Proposal(
        id: $0.id, statement: $0.statement,
        confidence: ProvisionFact.body(of: $0.entry.fact)?.confidence ?? 100)
    }.sorted { $0.confidence < $1.confidence }
  }

  private static func places(of rows: [Row]) -> [StatementID: Range<Int>] {
    var places: [StatementID: Range<Int>] = [:]
    var first = 0
    for next in 1...max(1, rows.count)
    where next >= rows.count || rows[next].statement != rows[first].statement {
      if first < rows.count { places[rows[first].statement] = first..<next }
      first = next
    }
    return places
  }

  /// The rows of a statement, and perhaps others.
  func rows(of statement: StatementID?) -> ArraySlice<Row> {
    guard let statement, let places else { return rows[...] }
    return rows[places[statement] ?? 0..<0]
  }
}
