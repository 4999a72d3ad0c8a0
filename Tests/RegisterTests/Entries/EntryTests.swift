import Statements
import Testing

@testable import Register

@Suite struct EntryTests {
  private func entry(_ note: String = "Drafted", party: PartyCode = "NM") throws -> Entry {
    try Entry(
      .progress(
        ProgressFact(of: ProvisionID(from: "visas").item, on: "2023-01", note: note, extent: .part)),
      by: Author(party: party, person: "A. Clerk"),
      recorded: Moment(milliseconds: 1_673_344_800_123), visibility: .internal)
  }

  @Test func `an entry is written in one form, and read from it`() throws {
    let entry = try entry("Drafted – 초안")
    let text = String(decoding: entry.bytes, as: UTF8.self)
    #expect(
      text == """
        {"author":{"party":"NM","person":"A. Clerk"},"effective":"2023-01-10","fact":\
        {"extent":"part","id":"\(entry.fact.subject?.rawValue ?? "")","item":\
        "\(ProvisionID(from: "visas"))","kind":"progress","note":"Drafted – 초안","on":"2023-01"},\
        "recorded":"2023-01-10T10:00:00.123Z","version":1,"visibility":"internal"}
        """)
    #expect(try Entry(bytes: entry.bytes) == entry)
    #expect(entry.log == LogID(party: "NM", visibility: .internal))
  }

  @Test func `its name follows from its content alone`() throws {
    #expect(try entry().id == entry().id)
    #expect(try entry().id != entry(party: "VD").id)
    #expect(try entry().id != entry("drafted").id)
    #expect(EntryID(rawValue: try entry().id.rawValue) == (try entry().id))
    #expect(EntryID(rawValue: "abc") == nil)
  }

  @Test(arguments: [
    (#""version":1"#, #""version":2"#, EntryError.Code.newerVersion),
    (#""version":1"#, #""version":0"#, .malformed),
    (#""version":1"#, #""version":"1""#, .malformed),
    (#""visibility":"internal"}"#, #""visibility":"internal","z":1}"#, .malformed),
    (#","on":"2023-01"}"#, #","on":"2023-01","other":"x"}"#, .malformed),
    (#""kind":"progress""#, #""kind":"prophecy""#, .malformed),
    (#""note":"Drafted""#, #""note":7"#, .malformed),
    (#""note":"Drafted","#, "", .malformed),
    (#""note":"Drafted""#, #""note":"""#, .badValue),
    (#""effective":"2023-01-10""#, #""effective":"2023-02-30""#, .badValue),
    (#"{"author""#, #"{ "author""#, .notCanonical),
    (#""version":1"#, #""version":1.0"#, .notCanonical),
  ])
  func `bytes that this program would not write so are refused`(
    place: String, change: String, code: EntryError.Code
  ) throws {
    let text = String(decoding: try entry().bytes, as: UTF8.self)
    let changed = text.replacing(place, with: change)
    #expect(changed != text)
    let refused = #expect(throws: EntryError.self) { try Entry(bytes: Array(changed.utf8)) }
    #expect(refused?.code == code)
  }

  @Test func `an entry of an older version is read anew and keeps its bytes and name`() throws {
    // As if version 1 had called a note "words", and version 2 renamed it.
    let upgrades = EntryUpgrades(steps: [
      { members in
        guard case .object(var fact)? = members["fact"] else { return members }
        fact["note"] = fact.removeValue(forKey: "words")
        return members.merging(["fact": .object(fact)]) { $1 }
      }
    ])
    let current = try entry()
    let old = String(decoding: current.bytes, as: UTF8.self)
      .replacing(#""note":"Drafted","on":"2023-01""#, with: #""on":"2023-01","words":"Drafted""#)
    let read = try Entry(bytes: Array(old.utf8), upgrades: upgrades)
    #expect(read.fact == current.fact)
    #expect(read.bytes == Array(old.utf8))
    #expect(read.id != current.id)
    #expect(throws: EntryError.self) { try Entry(bytes: Array(old.utf8)) }
  }

  @Test func `every kind of fact comes back from its bytes`() throws {
    let facts = Samples.facts
    #expect(Set(facts.map(\.kind)) == Set(Fact.Kind.allCases))
    for fact in facts {
      let entry = try Entry(
        fact, by: Author(party: "NM"), recorded: Moment(startOf: "2024-01-01"),
        effective: "2023-12-31", visibility: .public, correcting: EntryID(hashOf: [1]))
      #expect(try Entry(bytes: entry.bytes) == entry, "\(fact.kind)")
    }
  }

  @Test func `times are written in one form`() {
    #expect(Moment("2022-11-18T09:30:00.000Z")?.description == "2022-11-18T09:30:00.000Z")
    for other in [
      "2022-11-18T09:30:00Z", "2022-11-18 09:30:00.000Z", "2022-11-18T24:00:00.000Z",
      "2022-11-31T09:30:00.000Z", "2022-11-18T09:30:00.000+01:00", "",
    ] {
      #expect(Moment(other) == nil, "\(other)")
    }
    #expect(Moment(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
  }
}
