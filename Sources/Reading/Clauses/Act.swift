import Statements

/// One speech act found in a sentence, in tokens: what becomes a provision.
struct Act {
  var `class`: Provision.Class
  var obligation: Provision.Obligation?
  /// Empty where the sentence is a bare report.
  var trigger: Range<Int>
  var content: Range<Int>
  /// First token of the act's clause, its subject and introducer included.
  var clauseStart: Int
  var subject: Range<Int>
  var actors: Actors
  /// Name of the line or rule that found it.
  var rule: String
  var tense: Tense
  var complement: TriggerPattern.Complement
  /// The words that made a commitment soft, with the rule's name.
  var hedge: Hedge?
  var confidence: Double
  /// Whether the content is only announced and follows as list items ("agreed to the following:").
  var introducesItems = false

  /// Tokens of its sentence.
  var sentence = 0..<0
  /// Tokens of the sentence that announced it, for a list item.
  var leadIn: Range<Int>?

  struct Hedge {
    let rule: String
    let words: Range<Int>
  }

  enum Tense { case past, present }
}

/// Who acts, as far as the sentence says.
struct Actors: Sendable {
  enum Kind: Sendable { case parties, third, thing }
  var kind: Kind
  var codes: [PartyCode]
  var rule: String
  var words: Range<Int>
  var confidence: Double
}
