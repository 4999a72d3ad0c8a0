public import Register
public import Statements

extension Board {
  /// A statement with its provisions as the register has them now, put right by people where they
  /// have: what JSON, CSV and Akoma Ntoso are written from.
  ///
  /// Rules and words behind attributes are not kept in a register, and so are not in it.
  public func coding(of held: StatementFact) -> Coding {
    let text = StatementText(held.text)
    func span(_ range: Range<Int>) -> TextSpan? {
      0 <= range.lowerBound && range.upperBound <= text.codePointCount
        ? text.span(codePoints: range) : nil
    }
    let provisions = provisions(in: held.id)
    var named: [MechanismID] = []
    for id in provisions.flatMap(\.fact.mechanisms) where !named.contains(id) { named.append(id) }
    let mechanisms = named.compactMap { snapshot[$0]?.fact }
    let statement = Statement(
      name: held.name, text: text, sha256: held.sha256, language: held.language,
      title: held.title, kind: held.type,
      parties: held.parties.map {
        Party(code: $0.code, name: $0.name, aliases: $0.aliases ?? [])
      },
      signatories: held.signatories.map {
        Signatory(name: $0.name, post: $0.post, party: $0.party)
      },
      adoptedOn: held.adoptedOn, adoptedAt: held.adoptedAt,
      blocks: held.blocks.compactMap { place in
        span(place.start..<max(place.start, place.end)).map {
          Block(
            kind: place.kind, span: $0, number: place.number, level: place.level,
            leadIn: place.leadIn, paragraph: place.paragraph)
        }
      })
    return Coding(
      statement: statement, reader: held.reader,
      provisions: provisions.compactMap { placed in
        let fact = placed.fact
        guard fact.content.matches(text), let content = span(fact.content.start..<fact.content.end)
        else { return nil }
        let block = statement.blocks.lastIndex { $0.span.start <= content.start } ?? 0
        var provision = Provision(
          id: fact.id.description, class: fact.class, paragraph: fact.paragraph, block: block,
          content: content,
          trigger: fact.trigger.flatMap { $0.matches(text) ? span($0.start..<$0.end) : nil })
        provision.take(fact)
        // The register keeps these as words; here they are places of the text.
        let around =
          statement.blocks.indices.contains(block) ? statement.blocks[block].span : content
        provision.dueText = fact.dueText.flatMap { text.first($0, in: around) }
        provision.place = fact.place.flatMap { text.first($0, in: around) }
        provision.mechanisms = fact.mechanisms.compactMap { id in
          guard let index = mechanisms.firstIndex(where: { $0.id == id }) else { return nil }
          let name = mechanisms[index].name
          let mention = text.first(name, in: around) ?? text.first(name, in: text.span)
          return mention.map { MechanismMention(span: $0, mechanism: index) }
        }
        return provision
      },
      times: [],
      mechanisms: mechanisms.map { fact in
        Mechanism(
          name: fact.name, level: fact.level, mentions: [],
          predecessor: fact.predecessor.flatMap { snapshot[$0]?.fact.name },
          recurrence: fact.cadence)
      },
      diagnostics: [])
  }
}

extension Provision {
  fileprivate mutating func take(_ fact: ProvisionFact) {
    actors = fact.actors
    obligation = fact.obligation
    precision = fact.precision
    delegation = fact.delegation
    due = fact.due
    recurrence = fact.recurrence
    areas = fact.areas
    undertakenOn = fact.undertakenOn
    confidence = Double(fact.confidence ?? 100) / 100
  }
}

extension StatementText {
  /// Where words first stand in a stretch.
  fileprivate func first(_ words: String, in span: TextSpan) -> TextSpan? {
    utf8[span.utf8].firstRange(of: Array(words.utf8)).map { self.span(utf8: $0) }
  }
}
