/// What a word can be, wherever it stands; a word may be several things.
struct WordTags: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let baseVerb = WordTags(rawValue: 1 << 0)
  /// "agrees"
  static let thirdPerson = WordTags(rawValue: 1 << 1)
  /// "agreeing"
  static let gerund = WordTags(rawValue: 1 << 2)
  /// "agreed", finite
  static let past = WordTags(rawValue: 1 << 3)
  /// "agreed", after "have" or "be"
  static let participle = WordTags(rawValue: 1 << 4)
  static let modal = WordTags(rawValue: 1 << 5)
  static let be = WordTags(rawValue: 1 << 6)
  static let have = WordTags(rawValue: 1 << 7)
  static let noun = WordTags(rawValue: 1 << 8)
  static let adjective = WordTags(rawValue: 1 << 9)
  static let adverb = WordTags(rawValue: 1 << 10)
  static let preposition = WordTags(rawValue: 1 << 11)
  static let determiner = WordTags(rawValue: 1 << 12)
  /// "their", "our"
  static let possessive = WordTags(rawValue: 1 << 13)
  /// "they", "we"
  static let pronoun = WordTags(rawValue: 1 << 14)
  /// "and", "or", "as well as"
  static let conjunction = WordTags(rawValue: 1 << 15)
  /// "which", "who", "that"
  static let relative = WordTags(rawValue: 1 << 16)
  /// "because", "while"
  static let subordinator = WordTags(rawValue: 1 << 17)
  static let negation = WordTags(rawValue: 1 << 18)
  /// "to", before a verb or a noun
  static let to = WordTags(rawValue: 1 << 19)
  /// Head of a trigger: the only words at which triggers are looked for.
  static let triggerHead = WordTags(rawValue: 1 << 20)
  /// Noun of an action: "implementation", "strengthening".
  static let actionNoun = WordTags(rawValue: 1 << 21)
  /// Noun of something that takes place: "meeting", "round".
  static let eventNoun = WordTags(rawValue: 1 << 22)

  /// "also", "both": adds a clause and says nothing of its action.
  static let additive = WordTags(rawValue: 1 << 23)
  /// Verb of a prediction: "underpin", "contribute".
  static let predicting = WordTags(rawValue: 1 << 24)
  /// Verb of arranging something: "hold", "establish".
  static let arranging = WordTags(rawValue: 1 << 25)
  /// "while", "whereas": joins two statements of one rank.
  static let contrasting = WordTags(rawValue: 1 << 26)
  /// Word that marks a judgement: "important", "vital".
  static let judging = WordTags(rawValue: 1 << 27)
  /// Present tense of "be" and "have".
  static let present = WordTags(rawValue: 1 << 28)
  /// Verb of something done once: "sign", "co-host".
  static let discrete = WordTags(rawValue: 1 << 29)
  /// Verb that is more often a noun: "exchange", "trade".
  static let nounFirst = WordTags(rawValue: 1 << 30)

  static let partsOfSpeech: WordTags = [
    .baseVerb, .thirdPerson, .gerund, .past, .participle, .modal, .be, .have, .noun, .adjective,
    .adverb, .preposition, .determiner, .possessive, .pronoun, .conjunction, .relative,
    .subordinator, .to,
  ]
  static let anyVerb: WordTags = [.baseVerb, .thirdPerson, .gerund, .past, .participle]
  static let finiteVerb: WordTags = [.baseVerb, .thirdPerson, .past]
}
