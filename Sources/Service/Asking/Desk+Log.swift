import Register

extension Desk {
  /// The record as far as the person sees it, the latest first, so many lines a page.
  ///
  /// - Parameters:
  ///   - filter: what is asked for.
  ///   - page: counted from 1.
  ///   - most: lines of a page.
  /// - Throws: `ServiceError` with `forbidden` for everybody but the register's administrators.
  public func log(
    _ filter: LogFilter = LogFilter(), page: Int = 1, most: Int = 100
  ) async throws -> LogExtract {
    try await requireAdministration()
    let snapshot = try await everything().snapshot
    let found = snapshot.met.filter(filter.matches)
    let lines = found.dropLast((max(1, page) - 1) * most).suffix(most).reversed()
    return LogExtract(
      lines: lines.map { HistoryLine($0, snapshot) }, count: found.count,
      people: Set(snapshot.met.compactMap(\.author.person)).sorted())
  }
}
