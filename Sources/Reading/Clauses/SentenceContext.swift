import Statements

/// Where a sentence stands, as far as it bears on reading it.
struct SentenceContext {
  enum Place {
    case paragraph
    /// An item of a list, or a line that may begin with its verb.
    case item
    /// A paragraph of a resolution, which begins with its verb ("Requests the Panel …").
    case resolution
  }

  var place: Place
  /// Plain present binds in agreements and memoranda ("The Parties guarantee …").
  var presentBinds: Bool
  /// Whether the statement so far is told in the past ("The Ministers agreed …"), where "would"
  /// stands for "will".
  var isToldInPast = false
  /// Actors of the sentence before.
  var previous: [PartyCode]
}
