import Statements

/// Gives headings their rank: by the format's own levels, else by how they look.
///
/// A style seen first right below another heading ranks below it; a style seen before keeps its
/// rank.
enum HeadingLevels {
  private struct Style: Hashable {
    var label: PieceLabel.Style?
    var isAllCapitals: Bool
  }

  static func set(_ drafts: inout [DraftBlock]) {
    var ranks: [Style: Int] = [:]
    for i in drafts.indices where drafts[i].kind == .heading {
      if case .heading(let level) = drafts[i].hint {
        drafts[i].level = max(1, level)
        continue
      }
      let style = Style(
        label: drafts[i].label?.style, isAllCapitals: drafts[i].shape.isAllCapitals)
      if let rank = ranks[style] {
        drafts[i].level = rank
        continue
      }
      let above = i > 0 && drafts[i - 1].kind == .heading ? drafts[i - 1].level : 0
      drafts[i].level = above + 1
      ranks[style] = above + 1
    }
  }
}
