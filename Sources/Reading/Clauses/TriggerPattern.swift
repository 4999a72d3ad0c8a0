/// A sequence of words by which actors do something, as `triggers.tsv` spells it.
struct TriggerPattern: Sendable {
  enum Element: Sendable, Equatable {
    /// The word in just this form.
    case word(WordID)
    /// Any form of the word.
    case lemma(WordID)
    /// Any form of a word of a set.
    case set(Int)
    /// A form of "be".
    case be
    /// A possessive, an article or a noun in the genitive; optional.
    case own
    /// Adverbs and adjectives, none to six.
    case modifiers
    /// A few words that name somebody ("the commitment of {whom} to").
    case someone
    /// The content begins here, though more words must fit ("noted ^ the role of").
    case content
  }

  /// What must follow the words.
  enum Complement: String, Sendable {
    /// A base verb; the pattern's last word is "to".
    case infinitive = "inf"
    /// An action, as a base verb, a gerund or a noun of action.
    case action = "act"
    case clause = "that"
    case nounPhrase = "np"
    /// A noun phrase that is then to do something.
    case addresseeAndAction = "npto"
    case any
  }

  let elements: [Element]
  let complement: Complement
}

extension TriggerPattern {
  /// - Throws: `LexiconError` if the pattern names a set or a slot that does not exist.
  init(
    _ row: LexiconTable.Row, sets: WordSets, vocabulary: inout Vocabulary
  ) throws(LexiconError) {
    var elements: [Element] = []
    for part in try row("pattern").split(separator: " ") {
      switch part {
      case "{own}": elements.append(.own)
      case "{mod}": elements.append(.modifiers)
      case "{be}": elements.append(.be)
      case "{whom}": elements.append(.someone)
      case "^": elements.append(.content)
      case _ where part.hasPrefix("@"):
        let name = part.dropFirst().hasSuffix("~") ? part.dropFirst().dropLast() : part.dropFirst()
        guard let set = sets.index(of: name) else { throw row.fault("there is no set \(name)") }
        elements.append(.set(set))
      case _ where part.hasSuffix("~"): elements.append(.lemma(vocabulary.intern(part.dropLast())))
      case _ where part.hasPrefix("{"): throw row.fault("there is no slot \(part)")
      default: elements.append(.word(vocabulary.intern(part)))
      }
    }
    guard let complement = Complement(rawValue: String(try row("complement"))) else {
      throw row.fault("there is no complement \(try row("complement"))")
    }
    self.elements = elements
    self.complement = complement
  }
}
