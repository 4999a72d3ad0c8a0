import Register
import Statements
import Testing

@Suite struct AudienceTests {
  private let entries: [Visibility: Entry]

  init() throws {
    var entries: [Visibility: Entry] = [:]
    for visibility in Visibility.allCases {
      entries[visibility] = try Entry(
        .meeting(MeetingFact(title: "Meeting", state: .held, on: "2023-01-01")),
        by: Author(party: "NM"), recorded: Moment(startOf: "2023-01-02"), visibility: visibility)
    }
    self.entries = entries
  }

  private func seen(by audience: Audience) -> Set<Visibility> {
    Set(entries.filter { audience.sees($0.value) }.keys)
  }

  @Test func `anybody sees what is public, the parties what they share, a party its own`() {
    #expect(seen(by: .everybody) == [.public])
    #expect(seen(by: .seat("VD")) == [.public, .parties])
    #expect(seen(by: .seat("NM")) == [.public, .parties, .internal])
  }

  @Test func `a circle sees what wider circles see, and its own`() {
    func seen(in circle: Circle) -> Set<Visibility> {
      Set(entries.filter { circle.sees($0.value) }.keys)
    }
    #expect(seen(in: .everybody) == [.public])
    #expect(seen(in: .parties) == [.public, .parties])
    #expect(seen(in: .party("VD")) == [.public, .parties])
    #expect(seen(in: .party("NM")) == [.public, .parties, .internal])
  }

  @Test func `an audience reads the narrowest circle first and never another party's`() {
    #expect(Audience.everybody.circles == [.everybody])
    #expect(Audience.seat("NM").circles == [.party("NM"), .parties, .everybody])
    #expect(Audience.seat("NM").circles.map(\.key) == ["=NM", "parties", "*"])
    #expect(Audience.seat("NM").circles.map(\.rank) == [2, 1, 0])
  }
}
