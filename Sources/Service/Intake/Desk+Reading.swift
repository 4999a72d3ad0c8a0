public import Register
import Statements

// Documents that are read while their sender waits, looks at something else, or has gone. Each is shown
// to whoever sent it and to nobody else.
extension Desk {
  /// Puts a document in line to be read and entered; one that is in line already is not read twice.
  ///
  /// - Parameters:
  ///   - statement: the document, and how it is to be taken in.
  ///   - sender: the address of the person who sends it.
  ///   - reading: reads it.
  ///   - patience: how long to wait for its end.
  /// - Returns: how far it is after that.
  /// - Throws: `ServiceError` for somebody who may not enter, or has too many under way.
  @inline(never) public func read(
    _ statement: SentStatement, from sender: String, by reading: StatementReading,
    patience: Duration
  ) async throws -> SentStatement {
    try principal.require(.enter)
    let key = ReadingQueue.Key(sender: sender, sha256: statement.document.sha256)
    let desk = self
    try await service.readings.begin(statement, key) {
      try await desk.importStatement(
        statement.document.document(), by: reading, statement.options)
    }
    await service.readings.watch(key, for: patience)
    return await service.readings.statement(key) ?? statement
  }

  /// Keeps a document for its sender to read later, with what is wrong beside it put right.
  @inline(never) public func keep(
    _ statement: SentStatement, from sender: String
  ) async throws {
    try principal.require(.enter)
    await service.readings.keep(
      statement, ReadingQueue.Key(sender: sender, sha256: statement.document.sha256))
  }

  /// A document that was sent, and how far it is.
  ///
  /// - Returns: `nil` where the sender has sent no such document, or so long ago that it is forgotten.
  @inline(never) public func sentStatement(
    _ sha256: String, from sender: String
  ) async throws -> SentStatement? {
    try principal.require(.enter)
    return await service.readings.statement(ReadingQueue.Key(sender: sender, sha256: sha256))
  }

  /// The statement of these bytes, where the person sees one.
  @inline(never) public func statement(ofBytes sha256: String) async throws -> StatementID? {
    let id = StatementID(from: sha256)
    return try await snapshot(AsOf(CivilDay(year: 9999, month: 12, day: 31)))[id] == nil ? nil : id
  }
}
