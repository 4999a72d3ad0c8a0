/// Whether a line looks like a heading: brief, without a final stop, most words in capitals.
enum HeadingShape {
  /// - Parameter next: what stands below it.
  static func isPresent(_ shape: PieceShape, next: PieceShape?) -> Bool {
    guard shape.length > 0, shape.length <= 200, shape.wordCount <= 28, shape.hasLetters,
      !shape.startsLower
    else { return false }
    switch shape.ending {
    case .none:
      return shape.isAllCapitals || shape.isTitleCase || shape.wordCount <= 12
    case .stop:
      // "Exchanges of Parliamentarians." above a paragraph.
      return shape.wordCount <= 8 && shape.significant >= 2
        && shape.capitalised == shape.significant && (next?.length ?? 0) > 120
    case .colon:
      guard shape.wordCount <= 5, let next else { return false }
      return next.label == nil && next.ending == .stop && next.length > 60
    case .comma, .semicolon: return false
    }
  }
}
