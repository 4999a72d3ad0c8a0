import Register
import Testing

@Suite struct ItemIDTests {
  @Test func `the same words give the same identifier, others another`() {
    #expect(ItemID(.provision, from: ["a", "b"]) == ItemID(.provision, from: ["a", "b"]))
    #expect(ItemID(.provision, from: ["ab", "c"]) != ItemID(.provision, from: ["a", "bc"]))
    #expect(ItemID(.provision, from: ["a"]) != ItemID(.provision, from: ["a", ""]))
    #expect(ItemID(.provision, from: ["a"]) != ItemID(.meeting, from: ["a"]))
  }

  @Test func `it reads as a letter for its kind and twelve that cannot be mistaken`() throws {
    let id = ItemID(.meeting, from: ["Summit", "2023"])
    #expect(id.rawValue.count == 13)
    #expect(id.rawValue.hasPrefix("m"))
    #expect(try #require(ItemID(rawValue: id.rawValue)).kind == .meeting)
    for other in [
      "", "m", "m123456789abcd", "M123456789abc", "m123456789abI", "m123456789abl",
      "z123456789abc", "m123456789ab",
    ] {
      #expect(ItemID(rawValue: other) == nil, "\(other)")
    }
    #expect(Set(ItemKind.allCases.map(\.letter)).count == ItemKind.allCases.count)
  }

  @Test func `an identifier of one kind is none of another`() {
    let meeting = MeetingID(from: "Summit")
    #expect(ProvisionID(meeting.item) == nil)
    #expect(MeetingID("\(meeting)") == meeting)
  }
}
