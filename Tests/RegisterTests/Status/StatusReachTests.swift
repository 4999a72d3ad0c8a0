import Register
import Statements
import Testing

/// What is computed again after an entry must be as if everything had been.
@Suite struct StatusReachTests {
  private struct Draw: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let today = CivilDay(year: 2034, month: 6, day: 1)

  @Test(arguments: 1...12)
  func `reports renewed entry by entry are those computed at once`(seed: UInt64) throws {
    var draw = Draw(state: seed &* 7919)
    var snapshot = Snapshot(asOf: AsOf(Self.today))
    var reports: [ProvisionID: StatusReport] = [:]
    var entries: [Entry] = []
    var narrow = 0
    for number in 0..<160 {
      let corrected = number % 9 == 8 ? entries.randomElement(using: &draw) : nil
      let fact =
        corrected != nil
        ? Fact.retraction(RetractionFact(of: corrected?.subject, reason: "entered by mistake"))
        : Self.fact(number, &draw)
      let entry = try Entry(
        fact, by: Author(party: Bool.random(using: &draw) ? "NM" : "VD"),
        recorded: Moment(
          milliseconds: Moment(startOf: CivilDay(year: 2033, month: 1, day: 1)).milliseconds
            + number * 60_000),
        effective: CivilDay(year: 2033 + Int.random(in: 0...2, using: &draw), month: 1, day: 1),
        correcting: corrected?.id)
      entries.append(entry)
      let touched = snapshot.absorb(entry)
      let reach = StatusReach(of: entry, touching: touched, in: snapshot)
      if case .some = reach { narrow += 1 }
      let calculus = StatusCalculus(snapshot)
      calculus.renew(&reports, within: reach)
      var whole: [ProvisionID: StatusReport] = [:]
      calculus.renew(&whole, within: .all)
      #expect(reports == whole, "after entry \(number), \(entry.fact.kind)")
    }
    #expect(reports.values.contains { $0.status != .proposed && $0.status != .inForce })
    // Else everything was computed anew, and nothing proved.
    #expect(narrow > 80)
  }

  @Test func `a report on one commitment leaves all others as they were`() throws {
    let entry = try Entry(
      .progress(ProgressFact(of: Self.provisions[1].item, on: "2034-02", note: "Begun.")),
      by: Author(party: "NM"), recorded: Moment(startOf: CivilDay(year: 2034, month: 3, day: 1)))
    var snapshot = Snapshot(asOf: AsOf(Self.today))
    let touched = snapshot.absorb(entry)
    #expect(
      StatusReach(of: entry, touching: touched, in: snapshot) == .some([Self.provisions[1]]))
  }

  // MARK: What is drawn

  private static let statement = StatementID(from: "Nordhavn")
  private static let wordings = (0..<8).map { "promise \($0)" }
  private static let mechanisms = ["Tidal Dialogue", "Port Council", "Visa Forum"].map {
    MechanismFact(name: $0, parties: ["NM", "VD"])
  }
  private static func provision(_ number: Int) -> ProvisionFact {
    ProvisionFact(
      statement: statement, class: .commitment, paragraph: "\(number)",
      content: Passage(start: number * 10, end: number * 10 + 9, exact: wordings[number]))
  }
  private static let provisions = (0..<8).map { provision($0).id }
  private static let targets = (0..<3).map {
    TargetFact(
      of: provisions[$0], indicator: "visas \($0)", unit: "visas", low: "10", high: "10", by: "2034"
    )
  }
  private static let initiatives = (0..<2).map {
    InitiativeFact(
      title: "Fund \($0)", parties: ["NM"], carriesOut: [provisions[$0], provisions[$0 + 3]])
  }

  private static func fact(_ number: Int, _ draw: inout Draw) -> Fact {
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: 0..<values.count, using: &draw)]
    }
    let id = pick(provisions)
    let on = EDTF("2034-0\(Int.random(in: 1...9, using: &draw))-10")
    switch number < 10 ? 0 : Int.random(in: 0...13, using: &draw) {
    case 0...1:
      var fact = provision(Int.random(in: 0..<8, using: &draw))
      fact.due = pick(["2034-03", "2035", "before:next-summit", nil])
      fact.recurrence = pick(["P1Y", nil, nil])
      fact.mechanisms = pick([[], [mechanisms[0].id], [mechanisms[1].id], [mechanisms[2].id]])
      fact.confidence = pick([nil, nil, 80])
      return .provision(fact)
    case 2:
      return .review(ReviewFact(pick([.accept, .accept, .reject]), id))
    case 3:
      var fact = pick(mechanisms)
      fact.predecessor = fact.id == mechanisms[1].id ? pick([mechanisms[0].id, nil]) : nil
      return .mechanism(fact)
    case 4...5:
      return .meeting(
        MeetingFact(
          title: "Meeting \(number % 12)", state: pick([.held, .planned, .cancelled]), on: on,
          mechanism: pick([nil, mechanisms[0].id, mechanisms[1].id, mechanisms[2].id]),
          isSummit: number % 7 == 0, carriesOut: pick([[], [id]])))
    case 6:
      var fact = ProgressFact(of: id.item, on: on, note: "Report \(number)")
      fact.extent = pick([.underWay, .part, .whole, .ended])
      return .progress(fact)
    case 7:
      var fact = EvidenceFact(about: [id.item], publisher: "Gazette", title: "News \(number)")
      fact.shows = pick([.part, .done, .notDone, .underWay])
      return .evidence(fact)
    case 8: return .target(pick(targets))
    case 9:
      return .observation(
        ObservationFact(of: pick(targets).id, value: pick(["4", "12"]), on: on))
    case 10: return .initiative(pick(initiatives))
    case 11:
      return .milestone(
        MilestoneFact(
          of: pick([pick(initiatives).id.item, id.item]), title: "Step \(number % 4)",
          state: pick([.met, .scheduled])))
    case 12:
      return .standing(StandingFact(id, pick([.suspended, .resumed])))
    default:
      return .relation(
        RelationFact(
          pick(provisions.filter { $0 != id }).item, pick([.supersedes, .reaffirms]), id))
    }
  }
}
