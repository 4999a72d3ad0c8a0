import Register
import Statements
import Testing

/// Numbers that are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

@Suite struct SnapshotPropertyTests {
  /// A register of forty entries of every kind by two parties, at moments that sometimes coincide.
  private func entries(_ numbers: inout SeededNumbers) throws -> [Entry] {
    let partnership = try Partnership()
    var entries = partnership.entries
    var provisions: [ProvisionID] = []
    let parties = [Partnership.nordmark, Partnership.valdoria]
    let mechanism = MechanismFact(name: "Dialogue", parties: parties)
    var successor = MechanismFact(name: "High Dialogue", parties: parties)
    successor.predecessor = mechanism.id
    for number in 0..<4 {
      var fact = ProvisionFact(
        statement: partnership.statement.id, class: .commitment, paragraph: "\(number)",
        content: Passage(start: number * 10, end: number * 10 + 5, exact: "words"))
      fact.due = ["2023-06", "before:next-summit", nil, nil][number]
      fact.recurrence = [nil, nil, "P1Y", "regular"][number]
      fact.mechanisms = number > 1 ? [successor.id] : []
      fact.confidence = number == 1 ? 70 : nil
      entries.append(try entry(.provision(fact), &numbers))
      provisions.append(fact.id)
    }
    entries.append(try entry(.mechanism(mechanism), &numbers))
    entries.append(try entry(.mechanism(successor), &numbers))
    let target = TargetFact(
      of: provisions[2], indicator: "ships", unit: "ships", low: "5", high: "9", by: "2024")
    entries.append(try entry(.target(target), &numbers))
    for _ in 0..<40 {
      let about = provisions.randomElement(using: &numbers) ?? provisions[0]
      let day = day(&numbers)
      let time = EDTF("\(day)")
      let fact: Fact
      switch Int.random(in: 0..<14, using: &numbers) {
      case 0:
        fact = .meeting(
          MeetingFact(
            title: "Meeting", state: MeetingFact.State.allCases.randomElement(using: &numbers)!,
            on: time, mechanism: [nil, mechanism.id, successor.id].randomElement(using: &numbers)!,
            isSummit: Bool.random(using: &numbers), carriesOut: [about]))
      case 1:
        fact = .progress(
          ProgressFact(
            of: about.item, on: time, note: "Note",
            extent: ProgressFact.Extent.allCases.randomElement(using: &numbers)))
      case 2:
        var source = EvidenceFact(about: [about.item], publisher: "Gazette", title: "\(day)")
        source.shows = EvidenceFact.Finding.allCases.randomElement(using: &numbers)
        fact = .evidence(source)
      case 3:
        fact = .standing(
          StandingFact(
            about, StandingFact.Change.allCases.randomElement(using: &numbers)!,
            by: ([nil] + parties).randomElement(using: &numbers)!))
      case 4:
        fact = .review(
          ReviewFact(ReviewFact.Verdict.allCases.randomElement(using: &numbers)!, about))
      case 5:
        fact = .observation(ObservationFact(of: target.id, value: Quantity("\(day.day)"), on: time))
      case 6:
        fact = .assessment(
          AssessmentFact(
            of: about, party: ([nil] + parties).randomElement(using: &numbers)!,
            scale: "g7-compliance", score: Int.random(in: -1...1, using: &numbers), period: "2023",
            phase: .final, coder: "A. Coder"))
      case 7:
        fact = .responsibility(
          ResponsibilityFact(
            of: about.item, party: parties.randomElement(using: &numbers)!, role: .lead,
            holder: "Ministry \(day.day)"))
      case 8: fact = .occasion(OccasionFact(title: "Vote", on: time, ends: [about]))
      case 9:
        fact = .milestone(
          MilestoneFact(
            of: about.item, title: "Call",
            state: MilestoneFact.State.allCases.randomElement(using: &numbers)!))
      case 10:
        fact = .assent(
          AssentFact(
            AssentFact.Verdict.allCases.randomElement(using: &numbers)!,
            of: (entries.randomElement(using: &numbers) ?? entries[0]).id))
      case 11:
        let wrong = entries.dropFirst().randomElement(using: &numbers) ?? entries[0]
        entries.append(
          try entry(
            .retraction(RetractionFact(of: wrong.fact.subject)), &numbers, by: wrong.author.party,
            correcting: wrong.id))
        continue
      case 12:
        let later = provisions.randomElement(using: &numbers) ?? about
        guard later != about else { continue }
        fact = .relation(
          RelationFact(
            later.item, RelationFact.Relation.allCases.randomElement(using: &numbers)!, about))
      default:
        fact = .remark(RemarkFact(on: about.item, by: Author(party: "NM"), text: "\(day)"))
      }
      entries.append(try entry(fact, &numbers))
    }
    return entries
  }

  private func day(_ numbers: inout SeededNumbers) -> CivilDay {
    CivilDay(year: 2023, month: 1, day: 1).advanced(days: Int.random(in: 0..<700, using: &numbers))
  }

  private func entry(
    _ fact: Fact, _ numbers: inout SeededNumbers, by party: PartyCode? = nil,
    correcting: EntryID? = nil
  ) throws -> Entry {
    let parties = [Partnership.nordmark, Partnership.valdoria]
    let author = party ?? parties.randomElement(using: &numbers)!
    return try Entry(
      fact, by: Author(party: author),
      recorded: Moment(startOf: day(&numbers)),
      effective: Bool.random(using: &numbers) ? "2022-11-17" : day(&numbers),
      visibility: Visibility.allCases.randomElement(using: &numbers)!, correcting: correcting)
  }

  /// Everything a snapshot answers that people see.
  private func answers(_ snapshot: Snapshot, _ entries: [Entry]) -> [String] {
    let reports = StatusCalculus(snapshot).reports().map {
      "\($0.provision) \($0.status) \($0.since?.description ?? "") \($0.reasons)"
    }
    let standings = entries.map {
      "\(snapshot.standing(of: $0)) \(snapshot.isCorrected($0))"
    }
    let items = ItemKind.allCases.flatMap { snapshot.items(startingWith: String($0.letter)) }
    let facts = items.map { "\($0) \(snapshot.entry(for: $0)?.id.rawValue ?? "")" }
    let leads = snapshot.all(ProvisionFact.self).map {
      "\(snapshot.responsibilities(for: $0.fact.id.item).map(\.fact.holder))"
    }
    return reports + standings + facts + leads
  }

  @Test(arguments: 0..<40)
  func `the order in which entries arrive does not matter, nor whether one comes twice`(
    seed: Int
  ) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let entries = try entries(&numbers)
    let asOf = AsOf(day(&numbers), recorded: Moment(endOf: day(&numbers)))
    let inOrder = answers(Snapshot(entries, asOf: asOf), entries)
    #expect(answers(Snapshot(entries.shuffled(using: &numbers), asOf: asOf), entries) == inOrder)
    let twice = (entries + entries).shuffled(using: &numbers)
    #expect(answers(Snapshot(twice, asOf: asOf), entries) == inOrder)
  }

  @Test(arguments: 60..<80)
  func `answers as of a day never change with entries recorded later`(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let entries = try entries(&numbers)
    let recorded = Moment(endOf: day(&numbers))
    let asOf = AsOf(day(&numbers), recorded: recorded)
    let known = entries.filter { $0.recorded <= recorded }
    #expect(
      answers(Snapshot(entries, asOf: asOf), known) == answers(Snapshot(known, asOf: asOf), known))
  }

  @Test(arguments: 100..<104)
  func `taking in one more is the same as making the snapshot anew, and says what it touched`(
    seed: Int
  ) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let entries = try entries(&numbers)
    let asOf = AsOf("2024-12-01")
    var live = Snapshot(asOf: asOf)
    for count in entries.indices {
      let before = live
      let touched = live.absorb(entries[count])
      let anew = Snapshot(entries[...count], asOf: asOf)
      #expect(answers(live, entries) == answers(anew, entries))
      let changed = before.items(startingWith: "").filter {
        before.entry(for: $0) != live.entry(for: $0)
      }
      #expect(Set(changed).isSubset(of: touched))
    }
  }

  @Test(arguments: 120..<125)
  func `entries come back from their bytes as they were`(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    for entry in try entries(&numbers) { #expect(try Entry(bytes: entry.bytes) == entry) }
  }
}
