import Statements

/// Makes provisions of acts: words become spans, and each gets its attributes and reasons.
struct ProvisionAssembler {
  let statement: Statement
  let text: TokenizedText
  let times: TimeReader
  let areas: AreaLexicon
  let own: OwnNames
  let content: ContentReader
  /// What the statement calls its parties.
  let known: StatementNames
  /// Codes of organisations that act in the statement.
  let parties: [PartyCode]
  /// Every expression of time, in text order.
  let found: [TimeReader.Found]
  /// For each block, the last heading before it.
  let headings: [Int?]

  init(
    statement: Statement, text: TokenizedText, times: TimeReader, areas: AreaLexicon,
    own: OwnNames, content: ContentReader, known: StatementNames, found: [TimeReader.Found]
  ) {
    self.statement = statement
    self.text = text
    self.times = times
    self.areas = areas
    self.own = own
    self.content = content
    self.known = known
    parties = Self.organisations(of: statement, content.instruments.gazetteer)
    self.found = found
    var heading: Int?
    headings = statement.blocks.indices.map { index in
      defer { if statement.blocks[index].kind == .heading { heading = index } }
      return heading
    }
  }

  /// Provisions in text order, with the mechanisms they name.
  func provisions(_ acts: [(block: Int, act: Act)]) -> (
    provisions: [Provision], mechanisms: [Mechanism]
  ) {
    var provisions: [Provision] = []
    var register = MechanismRegister()
    var instruments = InstrumentRegister()
    var subjects = Subjects(of: acts, in: text, lexicon: areas, own: own)
    provisions.reserveCapacity(acts.count)
    var firstTime = 0
    for (index, (block, act)) in acts.enumerated() where !act.content.isEmpty {
      // Acts come in text order, so the times before this act's sentence are done with.
      let start = min(act.sentence.lowerBound, act.content.lowerBound)
      while firstTime < found.count, found[firstTime].tokens.upperBound <= start { firstTime += 1 }
      var provision = Provision(
        id: Self.id(provisions.count + 1), class: act.class,
        paragraph: statement.blocks[block].paragraph, block: block,
        content: text.span(act.content),
        trigger: act.trigger.isEmpty ? nil : text.span(act.trigger))
      provision.confidence = act.confidence
      provision.because.reserveCapacity(act.class == .commitment ? 8 : 4)
      provision.because.append(
        Reason(
          .provision, rule: act.rule, words: act.trigger.isEmpty ? nil : text.span(act.trigger)))
      addActors(act, to: &provision)
      var frontStart = act.content.lowerBound
      if act.class == .commitment {
        addObligation(act, to: &provision)
        let clause = clause(of: act, at: index, in: acts)
        frontStart = min(clause.lowerBound, frontStart)
        addTimes(act, clause, found[firstTime...], to: &provision)
        addAreas(of: act, in: block, &subjects, to: &provision)
        addTargets(act, to: &provision)
      }
      // What a sentence says in front of its trigger is said of each of its actions.
      let frontEnd = max(frontStart, min(act.trigger.lowerBound, act.content.lowerBound))
      var recurring: Int?
      if frontStart < frontEnd {
        let front = frontStart..<frontEnd
        recurring = addMechanisms(front, to: &provision, &register)
        addInstruments(front, of: act, to: &provision, &instruments)
      }
      recurring = addMechanisms(act.content, to: &provision, &register) ?? recurring
      addInstruments(act.content, of: act, to: &provision, &instruments)
      if let recurring, let cadence = provision.recurrence {
        register.setRecurrence(of: recurring, to: cadence)
      }
      if act.class == .commitment || act.class == .request {
        addPlace(act, times(from: act.content), to: &provision)
        addDelegation(act, to: &provision)
      }
      provisions.append(provision)
    }
    return (provisions, register.mechanisms)
  }

  private static func id(_ number: Int) -> String { (number < 10 ? "p0" : "p") + String(number) }

  private func addActors(_ act: Act, to provision: inout Provision) {
    provision.actors = act.actors.codes
    provision.because.append(
      Reason(
        .actors, rule: act.actors.rule,
        words: act.actors.words.isEmpty ? nil : text.span(act.actors.words)))
  }

  private func addObligation(_ act: Act, to provision: inout Provision) {
    provision.obligation = act.obligation
    if let hedge = act.hedge {
      provision.because.append(
        Reason(.obligation, rule: hedge.rule, words: text.span(hedge.words)))
    } else {
      provision.because.append(
        Reason(
          .obligation, rule: act.rule, words: act.trigger.isEmpty ? nil : text.span(act.trigger)))
    }
  }

  /// The act's clause with its front, from the sentence's start if it is the first, to where the
  /// next act with another trigger begins.
  private func clause(of act: Act, at index: Int, in acts: [(block: Int, act: Act)]) -> Range<Int> {
    var start = act.sentence.lowerBound
    var k = index - 1
    while k >= 0, acts[k].act.sentence == act.sentence {
      if acts[k].act.trigger != act.trigger {
        start = min(act.clauseStart, act.content.lowerBound)
        break
      }
      k -= 1
    }
    var end = max(act.sentence.upperBound, act.content.upperBound)
    k = index + 1
    while k < acts.count, acts[k].act.sentence == act.sentence {
      if acts[k].act.trigger != act.trigger {
        end = max(act.content.upperBound, acts[k].act.clauseStart)
        break
      }
      k += 1
    }
    return min(start, act.content.lowerBound)..<end
  }

  private func addTimes(
    _ act: Act, _ clause: Range<Int>, _ later: ArraySlice<TimeReader.Found>,
    to provision: inout Provision
  ) {
    var end = later.startIndex
    while end < later.endIndex, later[end].tokens.lowerBound < clause.upperBound { end += 1 }
    let near = later[later.startIndex..<end]
    var deadline = times.deadline(in: act.content, clause: clause, found: near)
    if deadline.words == nil, let leadIn = act.leadIn {
      deadline = times.deadline(in: leadIn, clause: leadIn, found: times(from: leadIn))
    }
    provision.due = deadline.due
    provision.dueText = deadline.words.map(text.span)
    if deadline.due != nil { provision.precision = .deadline }
    if let words = deadline.words {
      provision.because.append(Reason(.due, rule: deadline.rule, words: text.span(words)))
    }
    if let cadence = times.recurrence(in: act.content, found: near) {
      provision.recurrence = cadence.expression.value
      provision.because.append(
        Reason(.recurrence, rule: cadence.expression.rule, words: cadence.expression.span))
      if cadence.expression.alternative != nil {
        provision.confidence = min(provision.confidence, 0.6)
      }
    }
    if act.tense == .past, act.obligation == .high, let earlier = earlierDate(act, clause, near) {
      provision.undertakenOn = earlier.expression.value
      provision.because.append(
        Reason(.undertakenOn, rule: earlier.expression.rule, words: earlier.expression.span))
    }
  }

  /// Times that begin in a range, wherever it stands.
  private func times(from range: Range<Int>) -> ArraySlice<TimeReader.Found> {
    let start = firstTime(atOrBehind: range.lowerBound)
    return found[start..<max(start, firstTime(atOrBehind: range.upperBound))]
  }

  /// Found by halves: a statement can hold thousands of times, and each item of a list asks.
  private func firstTime(atOrBehind token: Int) -> Int {
    var low = 0
    var high = found.count
    while low < high {
      let middle = (low + high) / 2
      if found[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func addTargets(_ act: Act, to provision: inout Provision) {
    let found = content.targets.targets(in: act.content, of: text, year: provision.due)
    guard !found.isEmpty else { return }
    provision.targets = found.map(\.target)
    provision.precision = provision.due == nil ? .quantity : .both
    for target in found {
      provision.because.append(
        Reason(.target, rule: "target.\(target.target.unit)", words: text.span(target.words)))
    }
  }

  /// A past date in front of the trigger: "During the last meeting on 18 October, both agreed to".
  private func earlierDate(
    _ act: Act, _ clause: Range<Int>, _ near: ArraySlice<TimeReader.Found>
  ) -> TimeReader.Found? {
    near.last { time in
      clause.contains(time.tokens.lowerBound) && time.tokens.upperBound <= act.trigger.lowerBound
        && time.expression.kind == .date && !time.expression.isFuture && !time.isAttributive
        && time.expression.role == .at && time.expression.value != statement.adoptedOn
    }
  }
}
