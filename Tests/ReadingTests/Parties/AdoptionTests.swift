import Statements
import Testing

@testable import Reading

@Suite struct AdoptionTests {
  private static let body: [(Block.Kind, String)] = [
    (.title, "Joint Statement between Nordmark and Valdoria"),
    (.paragraph, "Both sides agreed to open their ports by 1 June 2033."),
    (.paragraph, "Both sides agreed to meet each year and to inform the public of the outcome."),
  ]

  private func adoption(
    _ blocks: [(Block.Kind, String)], name: String = "sample"
  ) throws -> (date: String?, place: String?, codes: [String]) {
    let coding = try ReadingSample.shared.get().read(blocks: blocks, adoptedOn: nil, name: name)
    return (
      coding.statement.adoptedOn?.rawValue, coding.statement.adoptedAt,
      coding.diagnostics.map(\.code)
    )
  }

  @Test(arguments: [
    ("Done at Port Alder on 3 May 2031.", "Port Alder"),
    ("Signed in Port Alder on 3 May 2031, in two originals.", "Port Alder"),
    ("Adopted in Port Alder, Nordmark, on 3 May 2031", "Port Alder, Nordmark"),
    ("Port Alder, 3 May 2031", "Port Alder"),
    ("Port Alder, May 3, 2031", "Port Alder"),
    ("DONE in duplicate at Port Alder, this 3rd day of May 2031.", "Port Alder"),
  ])
  func `the closing line says when and where`(_ line: String, _ place: String) throws {
    let found = try adoption(Self.body + [(.signature, line)])
    #expect(found.date == "2031-05-03")
    #expect(found.place == place)
  }

  @Test func `a last line of few words is a closing, a long paragraph is none`() throws {
    #expect(try adoption(Self.body + [(.paragraph, "Port Alder, 3 May 2031")]).date == "2031-05-03")
    let long = try adoption(
      Self.body + [
        (
          .paragraph,
          "Both sides recalled the great storm of 3 May 2029, in which the crews of both their navies had saved so many."
        )
      ])
    #expect(long.date != "2029-05-03")
  }

  @Test func `the opening says it where no closing does, and looks back with other dates`() throws {
    let found = try adoption([
      (.title, "Joint Statement"),
      (
        .paragraph,
        "Building on the statement of 9 June 2029, the Prime Ministers met in Port Alder on 3 May 2031."
      ),
      (.paragraph, "Both sides agreed to open their ports."),
    ])
    #expect(found.date == "2031-05-03")
    #expect(found.place == "Port Alder")
  }

  @Test func `a meeting of several days ends with its last`() throws {
    let found = try adoption([
      (.title, "Joint Statement"),
      (.paragraph, "The Prime Ministers met in Port Alder from 2 to 3 May 2031."),
      (.paragraph, "Both sides agreed to open their ports."),
    ])
    #expect(found.date == "2031-05-03")
  }

  @Test func `the title says it where nothing else does`() throws {
    let found = try adoption([
      (.title, "Joint Statement of Nordmark and Valdoria"), (.title, "Port Alder, 3 May 2031"),
      (.paragraph, "Both sides agreed to open their ports."),
      (.paragraph, "Both sides agreed to meet each year."),
    ])
    #expect(found.date == "2031-05-03")
    #expect(found.place == "Port Alder")
  }

  @Test func `the file's name says it where the text is silent, and that is noted`() throws {
    let found = try adoption(
      [(.paragraph, "Both sides agreed to open their ports next year.")],
      name: "2031-05-03-nordmark-valdoria.txt")
    #expect(found.date == "2031-05-03")
    #expect(found.place == nil)
    #expect(found.codes == ["adoption.from-name"])
  }

  @Test(arguments: ["nordmark-valdoria.txt", "2031-statement.txt", "20310503-statement.txt"])
  func `without any date there is a warning`(_ name: String) throws {
    let found = try adoption(
      [(.paragraph, "Both sides agreed to open their ports next year.")], name: name)
    #expect(found.date == nil)
    #expect(found.codes == ["adoption.unknown"])
  }

  @Test func `what the caller knows stays`() throws {
    let coding = try ReadingSample.shared.get().read(
      blocks: Self.body + [(.signature, "Port Alder, 3 May 2031")], adoptedOn: "2031-05-04")
    #expect(coding.statement.adoptedOn == "2031-05-04")
  }
}
