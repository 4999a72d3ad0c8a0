import Foundation
import Importing
import Reading
import Register
import Service
public import Statements

/// A register in memory between Nordmark and Valdoria, as of a day the test chooses.
struct OpenedRegister {
  static let nordmark = PartyName(code: "Nordmark", name: "Nordmark")
  static let valdoria = PartyName(code: "Valdoria", name: "Valdoria")

  let store: any EntryStore = MemoryStore()
  let service: Service
  let desk: Desk

  init(
    today: CivilDay = CivilDay(year: 2031, month: 5, day: 6), seat: Seat = Seat(.party, "Nordmark"),
    role: Role = .administrator
  ) async throws {
    service = Service(store, dependencies: .fixed(on: today))
    try await service.found(
      seat, parties: [Self.nordmark, Self.valdoria], by: "A. Clerk")
    desk = service.desk(of: Principal("A. Clerk", at: seat, as: role))
  }

  /// The same register on another day.
  func desk(on today: CivilDay, role: Role = .administrator) -> Desk {
    Service(store, dependencies: .fixed(on: today))
      .desk(of: Principal("A. Clerk", at: Seat(.party, "Nordmark"), as: role))
  }

  static let statement = """
    Joint Statement of Nordmark and Valdoria

    Nordhavn, 4 May 2031

    The Prime Minister of Nordmark and the President of Valdoria met in Nordhavn on 4 May 2031.

    1. Nordmark and Valdoria agreed to host the Conference on Safe Harbours in Nordhavn in June 2031.

    2. Nordmark and Valdoria decided to hold the Ministerial Dialogue on Ports every two years.

    3. Nordmark will publish its register of wrecks by the end of 2032.

    4. Valdoria welcomed the progress made in the Straits.
    """

  /// Made once, since reading the lexicon takes long in a debug build.
  static let reading = Result {
    let lexicons = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Reading/Lexicons/en").standardized.path
    return StatementReading(
      importer: Importer(), reader: try Reader(lexicon: LexiconFolder(path: lexicons)))
  }

  @discardableResult func put(
    _ text: String = statement, name: String = "statement.txt",
    _ options: ImportOptions = ImportOptions()
  ) async throws -> ImportReport {
    try await desk.importStatement(
      SourceDocument(name: name, bytes: Array(text.utf8)), by: Self.reading.get(), options)
  }
}

extension CivilDay: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    guard let day = CivilDay(value) else { preconditionFailure("\(value) is no day") }
    self = day
  }
}
