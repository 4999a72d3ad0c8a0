/// Who a predicate is said of, and how its clause hangs in the sentence.
struct Subject {
  enum Introducer: Equatable {
    /// The sentence or a part after a semicolon begins here.
    case opening
    case comma
    /// "and", "but": a further predicate or clause.
    case conjunction
    /// "while", "whereas".
    case contrast
    /// "that", behind a verb of saying or a noun.
    case that
    /// "which", "who", or "that" behind a noun.
    case relative
    /// "because", "as", "if".
    case subordinator
    /// Any other word: the clause stands inside something else.
    case inside
  }

  /// The noun phrase; empty where the predicate has no subject of its own.
  let phrase: Range<Int>
  let introducer: Introducer
  /// First token of the clause, its introducer included.
  let start: Int
}
