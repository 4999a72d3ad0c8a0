import Statements
import Testing

@testable import Reading

@Suite struct VenueReaderTests {
  /// Places of a sentence's commitments.
  private func places(_ sentence: String) throws -> [String] {
    let coding = try ReadingSample.shared.get().read(sentence)
    return coding.provisions.filter { $0.class == .commitment }.compactMap(\.place)
      .map { coding.statement.text[$0] }
  }

  @Test func `every verb's example is held where its line says`() throws {
    for row in try LexiconFolder.installed().table("venues").rows {
      let found = try places(String(try row("example")))
      #expect(found == [String(try row("place"))], "\(row.file):\(row.line)")
    }
  }

  @Test func `every city's example is held there`() throws {
    for row in try LexiconFolder.installed().table("places").rows {
      let found = try places(String(try row("example")))
      #expect(found == [String(try row("name"))], "\(row.file):\(row.line)")
    }
  }

  @Test(arguments: [
    ("The conference will be held in The Hague in June.", "The Hague"),
    ("Both sides agreed to co-host the Open Rivers Forum in Port Alder in February.", "Port Alder"),
    ("Both sides agreed to hold a seminar on peace in the Middle East in Geneva.", "Geneva"),
    (
      "Both sides agreed to co-host the Summit on Open Rivers in the Northern Region (SORN) in Havnestad.",
      "Havnestad"
    ),
    (
      "The Ministers will meet annually, alternately in Nordmark and Valdoria.",
      "Nordmark and Valdoria"
    ),
    ("The next round will be held in February 2032 in Valdoria.", "Valdoria"),
    ("Both sides will convene a workshop in Geneva, Switzerland.", "Geneva, Switzerland"),
    ("Both sides will support the workshop to be held in Port Alder in 2032.", "Port Alder"),
    ("Both sides look forward to the next round of talks in Vienna in June.", "Vienna"),
  ])
  func `an event is held where its sentence says`(_ sentence: String, _ place: String) throws {
    #expect(try places(sentence) == [place])
  }

  @Test(arguments: [
    "Both sides agreed to promote peace in the Middle East.",
    "Both sides agreed to hold consultations on peace in the Middle East.",
    "Both sides agreed to hold a dialogue to promote stability in Orlanda.",
    "Both sides agreed to host students from Orlanda.",
    "The Forum will be held in June.",
    "Both sides will meet the needs of ports in Orlanda.",
    "Both sides agreed to follow up the outcome of the summit in Vienna.",
    "Both sides agreed to build on the conference held in Geneva last year.",
    "Both sides agreed to hold talks in Asian markets.",
    "Both sides agreed to open an office in Port Alder.",
    "Both sides will hold consultations in advance of the next summit to be held in Vienna.",
  ])
  func `a place that is no venue is left`(_ sentence: String) throws {
    #expect(try places(sentence).isEmpty)
  }

  @Test func `the words and the rule are given`() throws {
    let coding = try ReadingSample.shared.get().read("Both sides will host the Forum in Geneva.")
    let reason = coding.provisions.first?.because.first { $0.attribute == .place }
    #expect(reason?.rule == "place.held")
    #expect(reason?.words == coding.provisions.first?.place)
  }
}
