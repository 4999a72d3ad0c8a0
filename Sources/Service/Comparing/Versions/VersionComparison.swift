public import Register
import Statements

/// What a new version of a statement changed: its text, paragraph by paragraph, and its provisions.
public struct VersionComparison: Sendable {
  /// A paragraph of one version or of both.
  public struct Row: Sendable {
    public var old: BlockPlace?
    public var new: BlockPlace?
    /// Between the two wordings; `nil` where they are the same or only one has it.
    public var difference: WordDifference?

    public var isSame: Bool { old != nil && new != nil && difference == nil }
  }

  public let old: StatementFact
  public let new: StatementFact
  public let rows: [Row]
  /// In the order of the new text, then those it has no more.
  public let provisions: [ProvisionChange]

  init(_ old: StatementFact, _ new: StatementFact, in snapshot: Snapshot) {
    self.old = old
    self.new = new
    rows = Self.rows(old, new)
    provisions = ProvisionChange.between(old.id, new.id, in: snapshot)
  }

  private static func rows(_ old: StatementFact, _ new: StatementFact) -> [Row] {
    let (before, after) = (paragraphs(of: old), paragraphs(of: new))
    return ParagraphAlignment(before.map(\.words), after.map(\.words)).pairs.map { pair in
      switch pair {
      case .old(let index): Row(old: before[index].block)
      case .new(let index): Row(new: after[index].block)
      case .both(let one, let other):
        Row(
          old: before[one].block, new: after[other].block,
          difference: before[one].words == after[other].words
            ? nil : WordDifference(before[one].words, after[other].words))
      }
    }
  }

  private static func paragraphs(
    of statement: StatementFact
  ) -> [(block: BlockPlace, words: String)] {
    let text = StatementText(statement.text)
    return statement.blocks.compactMap { block in
      guard 0 <= block.start, block.start < block.end, block.end <= text.codePointCount else {
        return nil
      }
      return (
        block, EarlierVersion.words(of: text[text.span(codePoints: block.start..<block.end)])
      )
    }
  }
}

/// What became of a provision in a new version of its statement.
public struct ProvisionChange: Sendable {
  public enum Sort: String, CaseIterable, Sendable {
    case added, reworded, dropped, moved, kept
  }

  public var sort: Sort
  public var provision: ProvisionID
  public var was: ProvisionFact?
  public var now: ProvisionFact?

  static func between(
    _ old: StatementID, _ new: StatementID, in snapshot: Snapshot
  ) -> [ProvisionChange] {
    let items = Set(
      snapshot.items(linkedTo: old.item) + snapshot.items(linkedTo: new.item))
    return items.compactMap { item -> ProvisionChange? in
      guard let id = ProvisionID(item), let held = snapshot[id],
        snapshot.review(of: held) != .rejected
      else { return nil }
      var (was, now): (ProvisionFact?, ProvisionFact?)
      for entry in snapshot.history(of: item) where !snapshot.isCorrected(entry) {
        guard case .provision(let fact) = entry.fact, fact.id == id else { continue }
        if fact.statement == old { was = fact }
        if fact.statement == new { now = fact }
      }
      guard let sort = sort(was, now) else { return nil }
      return ProvisionChange(sort: sort, provision: id, was: was, now: now)
    }.sorted { $0.order < $1.order }
  }

  private static func sort(_ was: ProvisionFact?, _ now: ProvisionFact?) -> Sort? {
    switch (was, now) {
    case (nil, nil): nil
    case (nil, _): .added
    case (_, nil): .dropped
    case (let was?, let now?):
      !ProvisionMatches.isSame(was, now)
        ? .reworded : was.paragraph == now.paragraph ? .kept : .moved
    }
  }

  private var order: (Int, Int, String) {
    now.map { (0, $0.content.start, "\(provision)") }
      ?? (1, was?.content.start ?? 0, "\(provision)")
  }
}
