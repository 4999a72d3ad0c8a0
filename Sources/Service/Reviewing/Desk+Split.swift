public import Register
import Statements

extension Desk {
  /// Parts a provision in two at a word. The first keeps its identifier; the second has one of its own
  /// and is said to be split off. A target goes with the half whose words speak of it. Both keep
  /// everything else, and the words "and" or "or" between them belong to neither.
  ///
  /// - Parameters:
  ///   - id: of the whole.
  ///   - word: with which the second begins, counted from 1 in the paragraph.
  ///   - accepting: whether both count as confirmed, also where the whole was a proposal.
  ///   - visibility: who may see it; where left out, whoever sees the provision.
  ///   - seen: the last word on it as the person saw it; none where left out.
  /// - Returns: both, in the order of the text.
  /// - Throws: `ServiceError` where the word does not stand inside the provision, `EntryError` or
  ///   `StoreError`.
  @discardableResult public func split(
    _ id: ProvisionID, at word: Int, accepting: Bool = false, visibility: Visibility? = nil,
    seen: [ProvisionID: EntryID] = [:]
  ) async throws -> ReviewOutcome {
    try await settle(visibility: visibility) { snapshot in
      try snapshot.require(seen)
      let before = try snapshot.provision(id)
      let whole = before.fact
      guard let statement = snapshot.statement(of: whole)?.fact,
        let paragraph = ParagraphWords(holding: whole.content, of: statement),
        let halves = paragraph.halves(of: whole.content, at: word)
      else {
        throw ServiceError(
          .badValue, .wordOutside, .number(word), .text(whole.content.exact))
      }
      var first = whole
      first.content = halves.first
      let place = ProvisionFact(
        statement: whole.statement, class: whole.class, paragraph: whole.paragraph,
        content: halves.second, trigger: whole.trigger)
      try snapshot.requireFree(place)
      var second = whole.moved(to: place, id: place.id)
      if accepting || snapshot.review(of: before) == .accepted {
        (first.confidence, second.confidence) = (nil, nil)
      }
      let targets = snapshot.linked(to: id.item, as: TargetFact.self)
      let moving = targets.filter { $0.fact.isOf(second, ratherThan: first) }
      if !targets.isEmpty {
        first.recountPrecision(hasTargets: moving.count < targets.count)
        second.recountPrecision(hasTargets: !moving.isEmpty)
      }
      let drafts =
        [
          Draft(.provision(first)), Draft(.provision(second)),
          Draft(.relation(RelationFact(second.id.item, .splits, first.id))),
        ] + moving.map { Draft(.target($0.fact.moved(to: second.id))) }
      let origins = [before.entry] + moving.map(\.entry)
      return (drafts.kept(with: origins, unless: visibility), [first.id, second.id])
    }
  }
}

extension ParagraphWords {
  /// The words before and from a word on, without what joins them.
  func halves(of content: Passage, at word: Int) -> (first: Passage, second: Passage)? {
    guard let numbers = numbers(of: content), numbers.contains(word) else { return nil }
    var (last, next) = (word - 1, word)
    while last > numbers.lowerBound, isJoint(last) { last -= 1 }
    while next < numbers.upperBound, isJoint(next) { next += 1 }
    guard numbers.lowerBound <= last, last < next,
      let head = passage(from: numbers.lowerBound, to: last),
      let tail = passage(from: next, to: numbers.upperBound)
    else { return nil }
    let start = min(content.start, head.start)
    let end = max(content.end, tail.end)
    return (
      Passage(start: start, end: head.end, exact: text(start..<head.end)),
      Passage(start: tail.start, end: end, exact: text(tail.start..<end))
    )
  }

  /// Where a passage is most likely to be two: after the comma or "and" nearest its middle.
  public func likelySplit(of content: Passage) -> Int? {
    guard let numbers = numbers(of: content), numbers.count > 1 else { return nil }
    let inner = numbers.dropFirst()
    let middle = Double(numbers.lowerBound + numbers.upperBound) / 2
    func distance(_ word: Int) -> Double { abs(Double(word) - middle) }
    let joints = inner.filter { !isJoint($0) && (isJoint($0 - 1) || isParted(before: $0)) }
    return (joints.isEmpty ? Array(inner) : joints).min { distance($0) < distance($1) }
  }

  private func isJoint(_ word: Int) -> Bool {
    ["and", "or", "&", "및"].contains(words[word - 1].text.lowercased())
  }

  private func isParted(before word: Int) -> Bool {
    text(words[word - 2].end..<words[word - 1].start).unicodeScalars
      .contains { [",", ";", ":", "–", "—"].contains($0) }
  }
}
