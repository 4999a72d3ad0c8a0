import Statements

/// What stores derive from the entries about one item. All stores call this, so that none has a
/// reading of its own.
public enum Projection {
  /// The rows of a provision: one for each circle that sees it differently.
  ///
  /// - Parameters:
  ///   - provision: the provision to show.
  ///   - entries: every entry whose subject is this provision, in any order.
  public static func rows(of provision: ProvisionID, from entries: [Entry]) -> [ProvisionRow] {
    views(of: entries).compactMap { circle, snapshot in row(of: provision, circle, snapshot) }
  }

  /// The search documents of an item: one for each circle that sees it differently, none where it
  /// has no words.
  ///
  /// - Parameters:
  ///   - item: the item to find.
  ///   - entries: every entry whose subject is this item, in any order.
  public static func documents(of item: ItemID, from entries: [Entry]) -> [SearchDocument] {
    views(of: entries).compactMap { circle, snapshot in
      guard let entry = snapshot.entry(for: item), let words = words(of: entry.fact) else {
        return nil
      }
      return SearchDocument(
        item: item, circle: circle, title: words.title, text: words.text.composed)
    }
  }

  private static func views(of entries: [Entry]) -> [(Circle, Snapshot)] {
    let circles = Set(entries.map(Circle.init(of:))).sorted()
    let everything = AsOf(CivilDay(year: 9999, month: 12, day: 31))
    return circles.map { circle in
      (circle, Snapshot(entries.filter(circle.sees), asOf: everything))
    }
  }

  private static func row(
    of id: ProvisionID, _ circle: Circle, _ snapshot: Snapshot
  ) -> ProvisionRow? {
    guard let held = snapshot[id] else { return nil }
    let fact = held.fact
    return ProvisionRow(
      id: id, circle: circle, statement: fact.statement, class: fact.class,
      paragraph: fact.paragraph, start: fact.content.start, exact: fact.content.exact,
      actors: fact.actors, areas: fact.areas, mechanisms: fact.mechanisms,
      obligation: fact.obligation, due: fact.due, dueBy: fact.due?.days?.upperBound,
      recurrence: fact.recurrence, review: snapshot.review(of: held), confidence: fact.confidence)
  }

  private static func words(of fact: Fact) -> (title: String, text: String)? {
    switch fact {
    case .statement(let fact): (fact.title, fact.text)
    case .provision(let fact): (fact.paragraph, fact.content.exact)
    case .mechanism(let fact): (fact.name, fact.name)
    case .meeting(let fact):
      (
        fact.title,
        ([fact.title, fact.place ?? ""] + (fact.agenda ?? []) + (fact.outcomes ?? []))
          .joined(separator: "\n")
      )
    case .occasion(let fact): (fact.title, fact.title)
    case .initiative(let fact):
      (fact.title, [fact.title, fact.summary ?? ""].joined(separator: "\n"))
    case .milestone(let fact): (fact.title, fact.title)
    case .deliverable(let fact): (fact.title, fact.title)
    case .target(let fact): (fact.indicator, fact.indicator)
    case .progress(let fact): (fact.on.rawValue, fact.note)
    case .evidence(let fact):
      (
        fact.title ?? fact.publisher,
        [fact.publisher, fact.title ?? "", fact.quote ?? ""].joined(separator: "\n")
      )
    case .remark(let fact): fact.text.isEmpty ? nil : ("", fact.text)
    case .responsibility(let fact): fact.holder.isEmpty ? nil : (fact.holder, fact.holder)
    case .assessment(let fact):
      (fact.scale, [fact.guideline ?? "", fact.note ?? ""].joined(separator: "\n"))
    case .partnership(let fact): (fact.name, fact.name)
    default: nil
    }
  }
}
