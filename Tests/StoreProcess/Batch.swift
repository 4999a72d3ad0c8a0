import Register
import Statements

/// One statement with its twenty provisions and what is noted of them: entered together, and of no
/// use by halves.
enum Batch {
  static let size = 41

  static func entries(_ number: Int) throws -> [Entry] {
    var read = Statement(
      name: "\(number)",
      text: StatementText(
        String(repeating: "Nordmark and Valdoria will keep their word. ", count: 90)),
      sha256: String(repeating: "a", count: 56) + "\(10_000_000 + number)")
    read.title = "Joint Statement \(number)"
    let statement = StatementFact(
      Coding(
        statement: read, reader: "test", provisions: [], times: [], mechanisms: [],
        diagnostics: []))
    var facts = [Fact.statement(statement)]
    for place in 0..<20 {
      var provision = ProvisionFact(
        statement: statement.id, class: .commitment, paragraph: "\(place + 1)",
        content: Passage(start: place * 44, end: place * 44 + 43, exact: "keep their word"))
      provision.actors = ["NM", "VD"]
      provision.areas = [.energy]
      facts.append(.provision(provision))
      facts.append(
        .progress(ProgressFact(of: provision.id.item, on: "2031-06", note: "Work has begun")))
    }
    let recorded = Moment(startOf: CivilDay(year: 2031, month: 5, day: 4))
    return try facts.map { fact throws(EntryError) in
      try Entry(fact, by: Author(party: "NM", person: "A. Clerk"), recorded: recorded)
    }
  }
}
