import Dispatch
public import Importing
public import Reading
import Statements

/// Turns documents into codings, away from the threads that Swift's tasks share: a converter may
/// take seconds.
public struct StatementReading: Sendable {
  let importer: Importer
  let reader: Reader

  public init(importer: Importer, reader: Reader) {
    self.importer = importer
    self.reader = reader
  }

  /// With the lexicon that is installed.
  public init(limits: ImportLimits = ImportLimits()) throws(LexiconError) {
    self.init(importer: Importer(limits: limits), reader: try Reader(lexicon: .installed()))
  }

  /// - Parameter adopted: the date of adoption, for a text that does not give it.
  /// - Throws: `ImportError`
  func coding(of document: SourceDocument, adopted: EDTF?) async throws -> Coding {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global(qos: .userInitiated).async {
        continuation.resume(with: Result { try read(document, adopted: adopted) })
      }
    }
  }

  /// What a statement says whose text and layout are known already.
  ///
  /// What an import finds in the text (parties, persons, the adoption) is found in it again.
  func again(_ known: Statement) async -> Coding {
    await withCheckedContinuation { continuation in
      DispatchQueue.global(qos: .userInitiated).async {
        var statement = known
        (statement.parties, statement.signatories) = ([], [])
        (statement.adoptedOn, statement.adoptedAt) = (nil, nil)
        continuation.resume(returning: read(statement, adopted: known.adoptedOn))
      }
    }
  }

  private func read(_ document: SourceDocument, adopted: EDTF?) throws -> Coding {
    read(try importer.statement(bytes: document.bytes, name: document.name), adopted: adopted)
  }

  private func read(_ statement: Statement, adopted: EDTF?) -> Coding {
    let coding = reader.read(statement)
    guard coding.statement.adoptedOn == nil, let adopted else { return coding }
    var statement = statement
    statement.adoptedOn = adopted
    return reader.read(statement)
  }
}
