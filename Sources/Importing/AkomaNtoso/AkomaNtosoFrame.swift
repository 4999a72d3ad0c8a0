/// An element of Akoma Ntoso that is open, with what has been found in it so far.
struct AkomaNtosoFrame {
  var role: AkomaNtosoRole
  /// What the element calls its contents, where that is the name of a kind of block: `class` of a
  /// `p`, `name` of an `hcontainer`.
  var named: Outline.Piece.Hint?
  /// Whether it is an item of a list: `item`, `point`, or a numbered paragraph within another.
  var isItem = false
  var hasNumber = false
  var hasHeading = false
  /// Whether words of its own have been put, after which others are no more its opening.
  var hasWords = false
  /// Items so far, of a list that counts them itself.
  var count = 0

  init(_ role: AkomaNtosoRole, named: Outline.Piece.Hint? = nil) {
    self.role = role
    self.named = named
    isItem = role == .item
  }
}
