public import Register
import Statements

extension Board {
  /// Provisions that meet a query, by statement and place in its text. What a person rejected is
  /// left out unless it is asked for.
  public func list(_ query: ProvisionQuery = ProvisionQuery()) -> [ProvisionLine] {
    rows(query).compactMap(line)
  }

  /// A part of such a list, and how long the whole is.
  public func list(
    _ query: ProvisionQuery, from first: Int, most: Int
  ) -> (count: Int, lines: [ProvisionLine]) {
    let rows = rows(query)
    return (rows.count, rows.dropFirst(first).prefix(most).compactMap(line))
  }

  /// Only which they are, for what needs nothing else of most of them.
  public func identifiers(_ query: ProvisionQuery) -> [ProvisionID] { rows(query).map(\.id) }

  /// How many there are.
  public func count(_ query: ProvisionQuery) -> Int { rows(query).count }

  /// Statements that none has replaced, by the date of adoption.
  public var statements: [Held<StatementFact>] {
    let all = index.value.statements
    let replaced = Set(all.compactMap(\.fact.replaces))
    return all.filter { !replaced.contains($0.fact.id) }
  }

  /// A provision as a list shows it; `nil` for what the register does not hold as of the day.
  public func line(_ id: ProvisionID) -> ProvisionLine? {
    snapshot[id].map { ProvisionLine($0, reports[id], snapshot) }
  }

  func rows(_ query: ProvisionQuery) -> [BoardIndex.Row] {
    let asksForRejected = query.review == .rejected || query.statuses.contains(.rejected)
    let mechanisms = query.mechanism.map { Set(snapshot.line(of: $0)) }
    return index.value.rows(of: query.statement).filter { row in
      let isShown =
        query.review.map { $0 == row.review } ?? (asksForRejected || row.review != .rejected)
      return isShown && query.matches(row)
        && (!query.asksForContent || matches(query, row, mechanisms))
    }
  }

  private func matches(
    _ query: ProvisionQuery, _ row: BoardIndex.Row, _ mechanisms: Set<MechanismID>?
  ) -> Bool {
    ProvisionFact.body(of: row.entry.fact).map {
      query.matches($0, reports[row.id], mechanisms: mechanisms)
    } ?? false
  }

  private func line(_ row: BoardIndex.Row) -> ProvisionLine? { line(row.id) }
}
