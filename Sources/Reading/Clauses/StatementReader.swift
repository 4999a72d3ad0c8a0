import Statements

/// Reads a statement's blocks in order, carrying from one to the next what a reader would: who
/// acted last, what a lead-in announced, which commitment "this includes" enlarges.
struct StatementReader {
  let grammar: Grammar
  let statement: Statement
  let text: TokenizedText
  let resolver: PartyResolver

  /// Acts in text order, each with the index of its block.
  func acts() -> [(block: Int, act: Act)] {
    let reader = ClauseReader(
      grammar: grammar, actors: ActorReader(resolver: resolver, triggers: grammar.triggers),
      tokens: text.tokens)
    var result: [(block: Int, act: Act)] = []
    result.reserveCapacity(statement.blocks.count * 2)
    var previous: [PartyCode] = []
    var parent: Act?
    var announced: [Int: Act] = [:]
    var isToldInPast = false
    // A lead-in stands over the paragraphs that begin with a verb, across headings.
    var standing: Act?
    let presentBinds = statement.kind == .agreement || statement.kind == .memorandum
    let resolution = statement.kind == .resolution
    for (index, block) in statement.blocks.enumerated() {
      switch block.kind {
      case .title, .heading, .signature: continue
      case .recital:
        if let act = reader.recital(text.blocks[index]) { result.append((index, act)) }
        continue
      case .paragraph, .listItem, .article, .footnote, .annex, .cell: break
      }
      let sentences = grammar.splitter.sentences(text.blocks[index], in: text.tokens)
      if !beginsWithVerb(index), block.leadIn == nil { standing = nil }
      let lead = block.leadIn.flatMap { announced[$0] } ?? standing
      for (number, sentence) in sentences.enumerated() {
        let place: SentenceContext.Place =
          resolution ? .resolution : block.kind == .listItem ? .item : .paragraph
        let context = SentenceContext(
          place: place, presentBinds: presentBinds, isToldInPast: isToldInPast,
          previous: previous)
        var acts = reader.acts(in: sentence, context)
        if let lead, number == 0, let items = reader.items(sentence, announcedBy: lead, own: acts) {
          acts = items
        } else if let parent, acts.isEmpty,
          let inclusion = reader.inclusions(sentence, of: parent)
        {
          acts = inclusion
        }
        if acts.isEmpty, let report = reader.report(sentence) { acts = [report] }
        for k in acts.indices {
          acts[k].sentence = sentence
          if acts[k].introducesItems || isOpen(acts[k]) {
            announced[index] = acts[k]
            standing = acts[k]
            continue
          }
          result.append((index, acts[k]))
        }
        if let last = acts.last {
          previous = last.actors.codes
          parent = last.class == .commitment ? last : nil
          if !last.trigger.isEmpty, !text.tokens[last.trigger.lowerBound].has(.modal) {
            isToldInPast = last.tense == .past
          }
          if isLeadIn(index), number == sentences.count - 1, last.class == .commitment {
            announced[index] = announced[index] ?? last
            standing = last
          }
        }
      }
      if block.kind == .listItem, let leadIn = block.leadIn, announced[index] == nil,
        let lead = announced[leadIn]
      {
        announced[index] = lead
      }
    }
    return result
  }

  /// "intend to work together to:" – its action is in the items.
  private func isOpen(_ act: Act) -> Bool {
    act.content.last.map { text.tokens[$0].has(.to) } ?? false
  }

  private func beginsWithVerb(_ block: Int) -> Bool {
    let range = text.blocks[block]
    let verb = Verbs.skipAdverbs(range.lowerBound, in: text.tokens, before: range.upperBound)
    return verb < range.upperBound && text.tokens[verb].has(.baseVerb)
  }

  /// Whether a block ends in a colon behind which actions follow: not "which may include:".
  private func isLeadIn(_ index: Int) -> Bool {
    let block = text.blocks[index]
    guard let last = block.last, text.tokens[last].isMark(":") else { return false }
    return block.count < 3 || text.tokens[last - 1].lemma != grammar.known.include
      || !text.tokens[last - 2].has(.modal)
  }
}
