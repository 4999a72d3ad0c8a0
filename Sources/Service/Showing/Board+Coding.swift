import Reading
public import Register
public import Statements

extension Board {
  /// A statement with its provisions as the register has them now, put right by people where they
  /// have: what JSON, CSV and Akoma Ntoso are written from.
  ///
  /// The register keeps what was read, not by which rule and words. Read again by the same reader,
  /// the same text says so: whatever still is as it was read has its reasons, targets, instruments and
  /// places as on the day it was put in; what people have changed has none.
  ///
  /// - Parameters:
  ///   - held: the statement.
  ///   - reading: reads its text again. Of what another version of the reader once read, the file has
  ///     what the entries say alone.
  public func coding(of held: StatementFact, by reading: StatementReading) async -> Coding {
    let statement = Statement(held)
    let again = held.reader == Reader.version ? await reading.again(statement) : nil
    return HeldCoding(held, statement, again: again, on: self).coding
  }
}
