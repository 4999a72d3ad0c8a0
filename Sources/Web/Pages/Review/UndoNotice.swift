import HTML
import Register
import Service
import Statements

/// What was done last, in words, and the way to take all of it back.
struct UndoNotice {
  let act: Act
  private let entries: [Entry]
  private let snapshot: Snapshot

  /// - Returns: `nil` where nothing was done, or it has been taken back.
  init?(_ act: Act?, _ visit: Visit) async throws {
    guard let act else { return nil }
    self.act = act
    entries = try await visit.desk.entries(of: act)
    snapshot = try await visit.desk.snapshot()
    if entries.isEmpty { return nil }
  }

  func write(_ statement: StatementID?, to html: inout HTMLWriter, _ visit: Visit) {
    let words = visit.words
    Form(action: "/review", attributes: [("class", "notice row")]).write(to: &html, visit) { html in
      for (name, value) in [("act", "\(act)"), ("statement", statement?.description ?? "")] {
        html.void("input", [("type", "hidden"), ("name", name), ("value", value)])
      }
      html.element("span", [("role", "status")]) { html in
        html.text(words(deed))
        if entries.count(where: { $0.fact.kind == .review }) > 1 {
          html.text(" " + words.count("review.was.many", entries.count))
        } else if let passage {
          html.text(" ")
          html.element("q", [], Snapshot.opening(passage))
        }
      }
      html.element(
        "button", [("name", "decision"), ("value", "undo"), ("data-key", "u")],
        words("review.undo"))
    }
  }

  private var deed: String {
    let relations = entries.compactMap { entry -> RelationFact.Relation? in
      if case .relation(let relation) = entry.fact { relation.relation } else { nil }
    }
    if relations.contains(.splits) { return "review.was.split" }
    if relations.contains(.absorbs) { return "review.was.join" }
    for entry in entries {
      if case .review(let review) = entry.fact { return "review.was.\(review.verdict.rawValue)" }
    }
    let isFound = entries.contains { entry in
      if case .provision(let fact) = entry.fact {
        entries.count == 1 && isFirst(fact.id)
      } else {
        false
      }
    }
    return isFound ? "review.was.found" : "review.was.amend"
  }

  /// Whether nothing was said of a provision before.
  private func isFirst(_ provision: ProvisionID) -> Bool {
    snapshot.history(of: provision.item).first?.id == entries.first?.id
  }

  private var passage: String? {
    entries.lazy.compactMap { $0.fact.subject.flatMap { ProvisionID($0) } }
      .compactMap { snapshot[$0]?.fact.wording }.first
  }
}
