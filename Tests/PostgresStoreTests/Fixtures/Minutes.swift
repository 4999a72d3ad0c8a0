import Register
import Statements

/// Entries by which a clerk of Nordmark records planned meetings, as many as a test needs.
struct Minutes {
  private var count = 0
  let topic: String

  init(of topic: String) { self.topic = topic }

  mutating func entries(_ number: Int) throws -> [Entry] {
    try (0..<number).map { _ in
      count += 1
      return try Self.entry("Meeting \(count) on \(topic)", at: count)
    }
  }

  static func entry(_ title: String, at second: Int = 0) throws -> Entry {
    try entry(.occasion(OccasionFact(title: title, on: "2031-06-01")), at: second)
  }

  static func entry(_ fact: Fact, at second: Int = 0) throws -> Entry {
    let day = CivilDay(year: 2031, month: 5, day: 4)
    return try Entry(
      fact, by: Author(party: "NM", person: "A. Clerk"),
      recorded: Moment(milliseconds: Moment(startOf: day).milliseconds + second * 1000),
      visibility: .parties)
  }
}
