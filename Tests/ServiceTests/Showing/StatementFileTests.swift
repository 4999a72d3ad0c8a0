import Foundation
import Publishing
import Register
import Statements
import Testing

@testable import Service

/// What comes out of a register is what was read, but for what is said here.
@Suite struct StatementFileTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Samples").standardized

  private static func document(_ name: String) throws -> SourceDocument {
    SourceDocument(
      name: name, bytes: Array(try Data(contentsOf: samples.appending(path: name))))
  }

  /// The register gives provisions identifiers of their own, so that two parties and all versions of
  /// a text know them by the same name; a file that was only read counts them. What was imperfect
  /// about the source file is told when it is put in, and not kept.
  private static func alike(_ coding: Coding) -> Coding {
    var coding = coding
    for index in coding.provisions.indices { coding.provisions[index].id = "\(index)" }
    coding.diagnostics = []
    return coding
  }

  private static func accepting() -> ImportOptions {
    var options = ImportOptions()
    options.acceptsAll = true
    return options
  }

  @Test(arguments: [
    "nordmark-valdoria-joint-statement.txt", "orlanda-estmere-memorandum.txt",
    "meridian-communique.txt",
  ]) func `a statement read, put in and accepted comes out as it was read`(_ name: String)
    async throws
  {
    let reading = try OpenedRegister.reading.get()
    let document = try Self.document(name)
    let read = Self.alike(try await reading.coding(of: document, adopted: nil))
    let register = try await OpenedRegister()
    let report = try await register.desk.importStatement(document, by: reading, Self.accepting())
    let board = try await register.desk.board()
    let held = try #require(board.snapshot[report.statement]?.fact)
    let out = Self.alike(await board.coding(of: held, by: reading))
    #expect(!read.provisions.isEmpty && !read.times.isEmpty)
    for (one, other) in zip(out.provisions, read.provisions) { #expect(one == other) }
    #expect(out.times == read.times)
    #expect(out.mechanisms == read.mechanisms)
    #expect(
      String(decoding: CodingJSON().bytes(of: out), as: UTF8.self)
        == String(decoding: CodingJSON().bytes(of: read), as: UTF8.self))
    #expect(CodingCSV().bytes(of: [out]) == CodingCSV().bytes(of: [read]))
    #expect(CodingAkomaNtoso().bytes(of: out) == CodingAkomaNtoso().bytes(of: read))
  }

  @Test
  func `what a person has changed has no reason of the reader's any more; all else keeps its own`()
    async throws
  {
    let register = try await OpenedRegister()
    let report = try await register.put(
      OpenedRegister.statement, name: "statement.txt", Self.accepting())
    let id = try #require(try await register.desk.board().list().first { $0.paragraph == "3" }?.id)
    var amendment = Amendment()
    amendment.due = .set("2034")
    try await register.desk.amend([id], amendment)
    let board = try await register.desk.board()
    let held = try #require(board.snapshot[report.statement]?.fact)
    let coding = await board.coding(of: held, by: try OpenedRegister.reading.get())
    let provision = try #require(coding.provisions.first { $0.id == id.description })
    #expect(provision.due == "2034")
    #expect(!provision.because.contains { $0.attribute == .due })
    #expect(provision.because.contains { $0.attribute == .provision })
    #expect(coding.provisions.allSatisfy { !$0.because.isEmpty })
  }

  @Test func `of what another version of the reader read, the file says what the entries say`()
    async throws
  {
    let register = try await OpenedRegister()
    let report = try await register.put(
      OpenedRegister.statement, name: "statement.txt", Self.accepting())
    let board = try await register.desk.board()
    var held = try #require(board.snapshot[report.statement]?.fact)
    held.reader = "entente-reader 0.0.1"
    let coding = await board.coding(of: held, by: try OpenedRegister.reading.get())
    #expect(coding.reader == "entente-reader 0.0.1")
    #expect(coding.provisions.count == board.provisions(in: held.id).count)
    #expect(coding.provisions.flatMap(\.because).isEmpty)
  }

  @Test func `targets that were parted from their provision stand in the file of the other half`()
    async throws
  {
    let register = try await OpenedRegister()
    let report = try await register.put(
      OpenedRegister.statement.replacing(
        "publish its register of wrecks by",
        with: "clear 40 hectares of wrecks, mapping 1,200 hectares of reef, by"),
      name: "statement.txt", Self.accepting())
    let id = try #require(try await register.desk.board().list().first { $0.paragraph == "3" }?.id)
    let halves = try await register.desk.split(id, at: 8).provisions
    let board = try await register.desk.board()
    let held = try #require(board.snapshot[report.statement]?.fact)
    let coding = await board.coding(of: held, by: try OpenedRegister.reading.get())
    func values(_ id: ProvisionID) -> [String] {
      coding.provisions.first { $0.id == id.description }?.targets.map(\.low) ?? []
    }
    #expect(halves.map { values($0) } == [["40"], ["1200"]])
  }
}
