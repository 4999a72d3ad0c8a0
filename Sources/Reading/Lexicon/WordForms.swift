/// Enters the words of `words.tsv`, `verbs.tsv` and `actions.tsv` and their forms into a vocabulary.
enum WordForms {
  static func load(_ folder: LexiconFolder, into vocabulary: inout Vocabulary)
    throws(LexiconError)
  {
    for row in try folder.table("words").rows {
      let word = vocabulary.intern(try row("word"))
      for name in try row.list("tags") {
        guard let tag = WordTags(name: name) else { throw row.fault("there is no tag \(name)") }
        vocabulary.tag(word, tag)
      }
    }
    for row in try folder.table("verbs").rows {
      let lemma = String(try row("lemma"))
      let also = try row("also")
      let noun: WordTags = also.isEmpty ? [] : also == "noun" ? .noun : [.noun, .nounFirst]
      let past = try row.list("past").map(String.init)
      let participle = try row.list("participle").map(String.init)
      let id = vocabulary.intern(lemma)
      for spelling in [lemma] + (try row.list("spellings").map(String.init)) {
        let verb = VerbForms(base: spelling, past: past, participle: participle)
        vocabulary.enter(spelling, lemma: id, noun.union(.baseVerb))
        vocabulary.enter(verb.thirdPerson, lemma: id, noun.union(.thirdPerson))
        vocabulary.enter(verb.gerund, lemma: id, .gerund)
        for form in verb.past { vocabulary.enter(form, lemma: id, .past) }
        for form in verb.participle { vocabulary.enter(form, lemma: id, .participle) }
      }
    }
    var kinds: [WordID: WordTags] = [:]
    for row in try folder.table("verb-kinds").rows {
      let name = try row("kind")
      guard let tag = WordTags(name: name) else { throw row.fault("there is no kind \(name)") }
      kinds[vocabulary.intern(try row("lemma")), default: []].formUnion(tag)
    }
    for index in 1..<vocabulary.count {
      let word = WordID(rawValue: UInt32(index))
      if let tags = kinds[vocabulary[word].lemma] { vocabulary.tag(word, tags) }
    }
    for row in try folder.table("actions").rows {
      let noun = vocabulary.intern(try row("noun"))
      for kind in try row.list("names") {
        vocabulary.tag(noun, kind == "event" ? [.noun, .eventNoun] : [.noun, .actionNoun])
      }
    }
  }
}

extension Vocabulary {
  fileprivate mutating func enter(_ form: String, lemma: WordID, _ tags: WordTags) {
    let word = intern(form)
    tag(word, tags)
    // A form that is a verb of its own ("found", "lay") keeps its own dictionary form.
    if self[word].lemma == word,
      !self[word].tags.contains(.baseVerb) || word == lemma
        || tags.contains(.baseVerb)
    {
      setLemma(of: word, to: lemma)
    }
  }
}

extension WordTags {
  init?(name: some StringProtocol) {
    switch String(name) {
    case "be": self = .be
    case "present": self = .present
    case "past": self = .past
    case "have": self = .have
    case "modal": self = .modal
    case "noun": self = .noun
    case "adjective": self = .adjective
    case "adverb": self = .adverb
    case "preposition": self = .preposition
    case "determiner": self = .determiner
    case "possessive": self = .possessive
    case "pronoun": self = .pronoun
    case "conjunction": self = .conjunction
    case "relative": self = .relative
    case "subordinator": self = .subordinator
    case "negation": self = .negation
    case "to": self = .to
    case "additive": self = .additive
    case "contrasting": self = .contrasting
    case "predicting": self = .predicting
    case "arranging": self = .arranging
    case "discrete": self = .discrete
    case "judging": self = .judging
    default: return nil
    }
  }
}
